package org.yingbao.contracts.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.contracts.Finding;

class InChineseTest {
    private static final Map<String, String> REGIONS = Map.of("141102", "离石区", "140105", "小店区", "610402", "秦都区");

    private static final Names NAMES = new Names() {
        @Override
        public String region(String code) {
            return REGIONS.getOrDefault(code, code);
        }

        @Override
        public String policy(String policyId) {
            return policyId.equals("lvliang-2023") ? "《吕梁市2023年政策》" : Names.CODES.policy(policyId);
        }
    };

    record Row(Finding finding, String sentence) {}

    @ParameterizedTest
    @MethodSource("rows")
    void a_finding_is_said_as_an_officer_says_it(Row row) {
        assertThat(Rule.of(row.finding().rule()).orElseThrow().sentence(Told.of(row.finding(), NAMES)))
                .isEqualTo(row.sentence());
        assertThat(InChinese.of(row.finding(), NAMES)).isEqualTo(row.sentence());
    }

    @Test
    void the_table_has_every_rule() throws IOException {
        assertThat(rows().map(row -> row.finding().rule()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Rule.values()).map(Enum::name).toList());
    }

    @Test
    void without_a_register_of_regions_the_province_is_named() {
        assertThat(Names.CODES.region("141102")).isEqualTo("山西省（141102）");
        assertThat(Names.CODES.region("662001")).isEqualTo("新疆生产建设兵团（662001）");
    }

    @Test
    void what_another_release_found_stays_english() {
        assertThat(InChinese.of(new Finding("UNHEARD_OF", "[SD-2]", "MET", Map.of(), "It holds."), NAMES))
                .isEqualTo("It holds.");
        assertThat(InChinese.of(new Finding("NOT_DECEASED", "[CJ-1]", "NOT_MET", Map.of(), "Died."), NAMES))
                .isEqualTo("Died.");
        Map<String, Object> facts =
                Map.of("category", "ORPHAN", "region", "141102", "from", "2022-03-01", "day", "2022-10-05");
        assertThat(InChinese.of(new Finding("HELD_BY_CUT_OFF", "[SD-5]", "MET", facts, "It counts."), NAMES))
                .as("an earlier release did not say the cut-off among the facts")
                .isEqualTo("It counts.");
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(InChineseTest.class.getResourceAsStream("sentences.txt"))) {
            List<Row> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\\|", -1))
                    .map(part ->
                            new Row(new Finding(part[0], "[SD-2]", part[1], facts(part[2]), "In English."), part[3]))
                    .toList();
            return rows.stream();
        }
    }

    private static Map<String, Object> facts(String text) {
        return Arrays.stream(text.split(",", -1))
                .filter(fact -> !fact.isEmpty())
                .map(fact -> fact.split("=", 2))
                .collect(Collectors.toMap(fact -> fact[0], fact -> fact[1], (one, other) -> one, LinkedHashMap::new));
    }
}
