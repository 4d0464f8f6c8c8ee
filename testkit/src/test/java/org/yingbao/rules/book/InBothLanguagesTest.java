package org.yingbao.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.why.InChinese;
import org.yingbao.contracts.why.Names;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;

/** Everything that the worked examples and random people come to is said in both languages. */
class InBothLanguagesTest {
    private static final List<Finding> FOUND = new ArrayList<>();

    @BeforeAll
    static void people_are_decided() {
        FOUND.addAll(AllFindings.ofCases());
        FOUND.addAll(AllFindings.ofRandomPeople(40));
        FOUND.addAll(AllFindings.ofNobody());
    }

    @Test
    void every_outcome_of_every_provision_is_met_that_can_be() {
        Set<String> met = new TreeSet<>();
        FOUND.forEach(finding -> met.add(finding.provision() + " " + finding.verdict()));
        assertThat(met)
                .containsExactlyElementsOf(
                        new TreeSet<>(AllFindings.REACHABLE.lines().toList()));
        assertThat(FOUND).extracting(Finding::provision).contains(Provision.values());
    }

    @Test
    void the_chinese_sentence_has_no_gap_and_nothing_english() {
        assertThat(faults(
                        finding -> !inChinese(finding).replaceAll("“[^”]*”", "").matches("[^A-Za-z_{}\\[\\]]+。")))
                .isEmpty();
    }

    @Test
    void the_english_sentence_has_no_gap() {
        assertThat(faults(finding -> !finding.says().endsWith(".")
                        || finding.says().matches(".*(\\bnull\\b|Optional|\\{|%s|\\[).*")))
                .isEmpty();
    }

    @Test
    void both_languages_name_a_provision_alike() {
        assertThat(Arrays.stream(Provision.values()))
                .allSatisfy(provision ->
                        assertThat(InChinese.rule(provision.name())).isEqualTo(provision.chinese()));
    }

    private static String inChinese(Finding finding) {
        return InChinese.of(Said.of(finding), Names.CODES);
    }

    private static Set<String> faults(Predicate<Finding> wrong) {
        Set<String> faults = new TreeSet<>();
        FOUND.stream().filter(wrong).limit(50).forEach(finding -> faults.add(finding + ": " + inChinese(finding)));
        return faults;
    }
}
