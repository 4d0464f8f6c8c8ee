package org.yingbao.quickstart.office;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class ListFileTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8    | ''       | ,
            UTF-8    | '\uFEFF' | ,
            GB18030  | ''       | ,
            GB18030  | ''       | ;
            UTF-8    | ''       | TAB
            UTF-16LE | '\uFEFF' | TAB
            """)
    void text_is_read_in_every_charset_and_with_every_separator(String charset, String mark, String separator) {
        String sign = separator.equals("TAB") ? "\t" : separator;
        Path file = Office.csv(
                folder,
                Charset.forName(charset),
                mark + String.join(sign, "姓名", "身份证号", "人员类别"),
                String.join(sign, "王桂兰", Office.GOOD, "低保对象"));
        ObjectNode row = Office.rows(file).getFirst();
        assertThat(row.path("name").asString()).isEqualTo("王桂兰");
        assertThat(row.at("/document/number").asString()).isEqualTo(Office.GOOD);
        assertThat(row.path("category").asString()).isEqualTo("MINIMUM_LIVING");
        assertThat(row.path("region").asString()).isEqualTo("141102");
        assertThat(row.path("row").asInt()).isEqualTo(2);
    }

    @Test
    void titles_above_the_headings_and_blank_lines_are_skipped_and_rows_keep_their_numbers() {
        Path file = Office.xlsx(folder, sheet -> {
            sheet.value(0, 0, "离石区2022年9月低保对象名单");
            sheet.range(0, 0, 0, 4).merge();
            sheet.value(1, 0, "填报单位：离石区民政局");
            Office.row(sheet, 2, "序号", "姓 名", "公民身份号码（必填）", "救助类别", "认定日期", "残疾等级", "档次", "联系电话");
            Office.row(sheet, 3, 1, "王桂兰", Office.GOOD, "低保对象", LocalDate.of(2022, 9, 1), "一级", "农村一类", 13800000000L);
            Office.row(sheet, 6, 2, "李四", Office.OTHER, "ORPHAN", "20220901");
        });
        List<ObjectNode> rows = Office.rows(file);
        assertThat(rows).extracting(row -> row.path("row").asInt()).containsExactly(4, 7);
        ObjectNode first = rows.getFirst();
        assertThat(first.path("from").asString()).isEqualTo("2022-09-01");
        assertThat(first.at("/attributes/disabilityGrade").asString()).isEqualTo("1");
        assertThat(first.at("/attributes/grade").asString()).isEqualTo("RURAL_1");
        assertThat(first.path("phone").asString()).isEqualTo("13800000000");
        assertThat(rows.getLast().path("category").asString()).isEqualTo("ORPHAN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-09-01",
                "2022/9/1",
                "2022年9月1日",
                "20220901",
                "２０２２年９月１日",
                "2022.09.01",
                "2022-09-01 00:00:00"
            })
    void days_are_read_in_every_notation(String written) {
        Path file = Office.csv(folder, UTF_8, "姓名,身份证号,人员类别,认定日期", "王桂兰," + Office.GOOD + ",孤儿," + written);
        assertThat(Office.rows(file).getFirst().path("from").asString()).isEqualTo("2022-09-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/9/2022", "2022-13-01", "去年", "44805"})
    void what_is_no_day_is_left_to_the_door(String written) {
        Path file = Office.csv(folder, UTF_8, "姓名,身份证号,人员类别,认定日期", "王桂兰," + Office.GOOD + ",孤儿," + written);
        assertThat(Office.check(file).problems()).extracting(Problem::reason).containsExactly("SCHEMA_VIOLATION");
    }

    @Test
    void full_width_digits_and_spaces_are_read() {
        Path file = Office.csv(folder, GB18030, "姓名,身份证号,人员类别", "　王桂兰　,１４１１０２ 195602110024 ,低保对象");
        assertThat(Office.check(file).problems()).isEmpty();
    }

    @Test
    void an_unknown_heading_is_asked_about_with_what_it_might_be() {
        Path file = Office.csv(folder, UTF_8, "姓名,身份证号,人员类别,家庭电话", "王桂兰," + Office.GOOD + ",孤儿,1");
        assertThatThrownBy(() -> Office.read(file))
                .isInstanceOf(FileTrouble.class)
                .hasMessageContaining("家庭电话")
                .hasMessageContaining("phone")
                .hasMessageContaining("--map");
        assertThat(Office.rows(file, "家庭电话=phone").getFirst().path("phone").asString())
                .isEqualTo("1");
    }

    @Test
    void a_heading_that_may_be_two_things_is_asked_about() {
        Path file = Office.csv(folder, UTF_8, "姓名,身份证号,类别", "王桂兰," + Office.GOOD + ",孤儿");
        assertThatThrownBy(() -> Office.read(file))
                .hasMessageContaining("attribute:grade")
                .hasMessageContaining("category");
        assertThat(Office.rows(file, "类别=category").getFirst().path("category").asString())
                .isEqualTo("ORPHAN");
    }

    @Test
    void two_columns_of_one_field_are_asked_about() {
        Path file = Office.csv(folder, UTF_8, "姓名,身份证号,证件号码,人员类别", "王桂兰,1,2,孤儿");
        assertThatThrownBy(() -> Office.read(file)).hasMessageContaining("身份证号").hasMessageContaining("证件号码");
    }

    @Test
    void a_file_without_headings_or_a_needed_column_is_refused() {
        Path none = Office.csv(folder, UTF_16LE, "\uFEFF王桂兰\t" + Office.GOOD);
        assertThatThrownBy(() -> Office.read(none)).hasMessageContaining("表头");
        Path missing = Office.csv(folder, UTF_8, "姓名,人员类别", "王桂兰,孤儿");
        assertThatThrownBy(() -> Office.rows(missing)).hasMessageContaining("身份证号");
    }
}
