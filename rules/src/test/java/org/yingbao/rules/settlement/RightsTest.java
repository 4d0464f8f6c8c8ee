package org.yingbao.rules.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;
import static org.yingbao.rules.vocabulary.Story.given;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.vocabulary.APerson;
import org.yingbao.rules.vocabulary.APolicy;
import org.yingbao.rules.vocabulary.Story;

/** {@code [SD-14]}: the own share is 70 yuan, the window closes on 31 December 2022. */
class RightsTest {
    private static Story paid(APolicy policy, long fen, String day) {
        return paid(aPerson().holding("MINIMUM_LIVING"), policy, fen, day);
    }

    private static Story paid(APerson person, APolicy policy, long fen, String day) {
        return given(person).under(policy).paying(fen, day + "T11:00:00+08:00");
    }

    @ParameterizedTest(name = "{0} fen paid: {1}")
    @CsvSource({"6999, PROVISIONAL", "7000, CONFIRMED"})
    void rights_are_confirmed_by_what_settles(long fen, RightsState state) {
        assertThat(paid(lvliang(), fen, "2022-10-05").rights().state()).isEqualTo(state);
    }

    @Test
    void without_a_payment_there_are_none() {
        Rights rights =
                given(aPerson().holding("MINIMUM_LIVING")).under(lvliang()).rights();
        assertThat(rights).isEqualTo(new Rights(RightsState.NONE, java.util.Optional.empty()));
        assertThat(paid(lvliang(), 6999, "2022-10-05").rights().from()).isEmpty();
    }

    @ParameterizedTest(name = "paid on {0}: from {1}")
    @CsvSource({"2022-08-01, 2023-01-01", "2022-12-31, 2023-01-01", "2023-01-01, 2023-01-02", "2023-05-31, 2023-06-01"})
    void who_pays_in_the_window_has_them_from_january_and_who_pays_late_from_the_next_day(String day, String from) {
        assertThat(paid(lvliang(), 7000, day).rights().from()).contains(LocalDate.parse(from));
    }

    @Test
    void a_window_that_closes_in_november_lets_nobody_begin_before_january() {
        APolicy november = lvliang().window("2022-09-01", "2022-11-30");
        assertThat(paid(november, 7000, "2022-12-05").rights().from()).contains(LocalDate.parse("2023-01-01"));
        assertThat(paid(november.waiting(60, 0, "ORPHAN"), 7000, "2022-12-05")
                        .rights()
                        .from())
                .contains(LocalDate.parse("2023-02-04"));
    }

    @ParameterizedTest(name = "{0} days, {1} months after {2}: {3}")
    @CsvSource({
        "90, 0, 2022-12-31, 2023-01-01",
        "90, 0, 2023-02-28, 2023-05-30",
        "0, 1, 2023-01-30, 2023-02-28",
        "0, 3, 2023-01-31, 2023-05-01",
        "0, 0, 2023-03-01, 2023-03-02"
    })
    void who_pays_late_waits_for_days_or_months(int days, int months, String day, String from) {
        assertThat(paid(lvliang().waiting(days, months, "ORPHAN"), 7000, day)
                        .rights()
                        .from())
                .contains(LocalDate.parse(from));
    }

    @ParameterizedTest(name = "except {0}: from {1}")
    @CsvSource({"*, 2023-03-02", "MINIMUM_LIVING, 2023-03-02", "ORPHAN, 2023-05-31"})
    void supported_people_of_a_class_that_is_spared_do_not_wait(String spared, String from) {
        assertThat(paid(lvliang().waiting(90, 0, spared), 7000, "2023-03-01")
                        .rights()
                        .from())
                .contains(LocalDate.parse(from));
    }

    @Test
    void who_is_not_supported_waits_whatever_is_spared() {
        APolicy waits = lvliang().waiting(90, 0, "*", "LOW_INCOME_FAMILY");
        assertThat(paid(aPerson().holding("LOW_INCOME_FAMILY"), waits, 35000, "2023-03-01")
                        .rights()
                        .from())
                .contains(LocalDate.parse("2023-05-31"));
    }

    @Test
    void the_first_payment_says_the_day_whenever_the_rest_came() {
        Story story = given(aPerson().holding("MINIMUM_LIVING"))
                .under(lvliang())
                .paying(1, "2022-12-31T11:00:00+08:00")
                .paying(6999, "2023-04-01T11:00:00+08:00");
        assertThat(story.rights().from()).contains(LocalDate.parse("2023-01-01"));
    }

    @Test
    void the_findings_cite_the_text() {
        Findings findings = Findings.wanted();
        Story story = paid(lvliang().waiting(0, 1, "ORPHAN"), 7000, "2023-01-30");
        Rights.of(2023, story.year().orElseThrow(), story.scope(), findings);
        assertThat(findings.all())
                .allSatisfy(finding ->
                        assertThat(finding.provision().citation().key()).isEqualTo("[SD-14]"))
                .extracting(Finding::says)
                .containsExactly(
                        "The year is settled, so its rights are confirmed.",
                        "Paid on 2023-01-30, after the window, and who pays late waits: the rights hold from 2023-02-28"
                                + " on.");
    }
}
