package org.yingbao.quickstart.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class CheckedTest {

    private static final String HEADINGS = "姓名,身份证号,人员类别,区划代码,认定日期";
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            王桂兰,141102195602110025,低保对象,141102,2022-09-01 | BAD_CHECK_DIGIT   | 校验码
            王桂兰,14110219560211002,低保对象,141102,2022-09-01  | SCHEMA_VIOLATION  | 18位
            ,141102195602110024,低保对象,141102,2022-09-01       | SCHEMA_VIOLATION  | 姓名：没有填写
            王桂兰,141102195602110024,贫困,141102,2022-09-01      | SCHEMA_VIOLATION  | 类别
            王桂兰,141102195602110024,低保对象,991102,2022-09-01  | UNKNOWN_REGION    | 行政区划
            王桂兰,141102195602110024,低保对象,141121,2022-09-01  | OUTSIDE_REGION    | 不在名单的行政区划内
            王桂兰,141102195602110024,低保对象,141102,2022-10-01  | FROM_AFTER_AS_OF  | 晚于
            王桂兰,,低保对象,141102,2022-09-01                   | SCHEMA_VIOLATION  | 证件号码：没有填写
            """)
    void a_bad_row_has_the_reason_of_the_door_in_both_languages_and_no_value(String row, String reason, String words) {
        List<Problem> problems =
                Office.check(Office.csv(folder, UTF_8, HEADINGS, row)).problems();
        assertThat(problems).hasSize(1);
        Problem problem = problems.getFirst();
        assertThat(problem.row()).isEqualTo(2);
        assertThat(problem.reason()).isEqualTo(reason);
        assertThat(problem.chinese()).contains(words).doesNotContain("王桂兰", "1411021956");
        assertThat(problem.english()).startsWith("/").doesNotContain("王桂兰", "1411021956");
        assertThat(problem.bad()).isTrue();
    }

    @Test
    void a_row_that_stands_twice_is_told_and_is_not_bad() {
        String row = "王桂兰," + Office.GOOD + ",低保对象,141102,2022-09-01";
        Checked checked = Office.check(Office.csv(folder, UTF_8, HEADINGS, row, row));
        assertThat(checked.problems()).extracting(Problem::reason).containsExactly("TWICE");
        assertThat(checked.bad()).isZero();
    }

    @Test
    void numbers_that_excel_has_spoiled_are_refused_with_the_row_and_how_to_mend_the_file() {
        Checked checked = Office.check(Office.xlsx(folder, sheet -> {
            Office.row(sheet, 0, "姓名", "身份证号", "人员类别");
            Office.row(sheet, 1, "王桂兰", Office.GOOD, "孤儿");
            Office.row(sheet, 2, "李四", 141102196003150011L, "孤儿");
        }));
        assertThat(checked.problems()).extracting(Problem::row).containsExactly(3L);
        assertThat(checked.problems().getFirst().chinese()).contains("文本");
    }

    @Test
    void in_text_scientific_notation_is_refused_and_trailing_zeros_are_believed_only_without_it() {
        // Its check digit fits: only what stands beside it shows that digits were lost.
        String zeros = "141102195001041000";
        String row = "王桂兰," + zeros + ",孤儿,141102,2022-09-01";
        assertThat(Office.check(Office.csv(folder, UTF_8, HEADINGS, row)).problems())
                .isEmpty();
        Checked checked = Office.check(Office.csv(folder, UTF_8, HEADINGS, row, "李四,1.41102E+17,孤儿,141102,2022-09-01"));
        assertThat(checked.problems()).extracting(Problem::row).containsExactly(2L, 3L);
    }

    @Test
    void a_passport_that_is_a_number_stays_one() {
        Checked checked = Office.check(Office.xlsx(folder, sheet -> {
            Office.row(sheet, 0, "姓名", "证件号码", "证件类型", "人员类别");
            Office.row(sheet, 1, "SMITH", 12345678, "护照", "孤儿");
        }));
        assertThat(checked.problems()).isEmpty();
    }

    @Test
    void the_copy_of_a_text_keeps_its_charset_and_has_one_more_column() throws IOException {
        Path file = Office.csv(
                folder,
                GB18030,
                "名单,,,,",
                HEADINGS,
                "王桂兰," + Office.GOOD + ",低保对象,141102,2022-09-01",
                "李四,1,孤儿,141102,");
        Path copy = folder.resolve("copy.csv");
        Office.read(file).copy(copy, Office.check(file).problems());
        List<String> lines = Files.readAllLines(copy, GB18030);
        assertThat(lines.get(1)).isEqualTo(HEADINGS + ",问题");
        assertThat(lines.get(2)).endsWith("2022-09-01,");
        assertThat(lines.get(3)).contains("李四,1,孤儿").contains("18位");
        assertThat(Office.check(copy).problems()).isEqualTo(Office.check(file).problems());
    }

    @Test
    void the_copy_of_a_workbook_is_read_like_the_workbook() throws IOException {
        Path file = Office.xlsx(folder, sheet -> {
            Office.row(sheet, 0, "名单");
            Office.row(sheet, 1, "姓名", "身份证号", "人员类别", "认定日期");
            Office.row(sheet, 2, "王桂兰", Office.GOOD, "孤儿", java.time.LocalDate.of(2022, 9, 1));
            Office.row(sheet, 4, "李四", 141102196003150011L, "孤儿");
        });
        Path copy = folder.resolve("copy.xlsx");
        Office.read(file).copy(copy, Office.check(file).problems());
        assertThat(Office.check(copy).problems())
                .isEqualTo(Office.check(file).problems())
                .hasSize(1);
        assertThat(Office.rows(copy)).isEqualTo(Office.rows(file));
        OfficeFile written = OfficeFile.read(copy, "");
        assertThat(written.lines().get(1).at(4).words()).isEqualTo("问题");
        assertThat(written.lines().getLast().at(4).words()).contains("文本");
    }

    @Test
    void a_long_list_is_cut_into_parts_that_the_door_takes() {
        List<String> lines = new ArrayList<>(List.of("姓名,身份证号,人员类别,残疾类型"));
        String row = "王桂兰," + Office.GOOD + ",孤儿," + "长".repeat(400);
        lines.addAll(Collections.nCopies(1_001, row));
        Path file = Office.csv(folder, UTF_8, lines.toArray(String[]::new));
        List<List<ObjectNode>> parts = ListEvents.cut(Office.rows(file));
        assertThat(parts).hasSizeGreaterThan(3);
        assertThat(parts.stream().mapToInt(List::size).sum()).isEqualTo(1_001);
        Checked checked = Office.check(file);
        assertThat(checked.events())
                .hasSize(parts.size() + 1)
                .allSatisfy(event -> assertThat(event.value()).hasSizeLessThan(256 * 1024));
        assertThat(checked.problems())
                .hasSize(1_000)
                .allSatisfy(problem -> assertThat(problem.bad()).isFalse());
    }
}
