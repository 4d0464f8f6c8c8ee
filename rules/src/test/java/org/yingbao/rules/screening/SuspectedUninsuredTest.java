package org.yingbao.rules.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;
import static org.yingbao.rules.vocabulary.Story.given;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingbao.rules.entitlement.CountedIdentity;
import org.yingbao.rules.facts.Scheme;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.settlement.SettlementState;
import org.yingbao.rules.vocabulary.APerson;
import org.yingbao.rules.vocabulary.APolicy;
import org.yingbao.rules.vocabulary.Story;

/** {@code [SD-15]}: the window closes on 31 December 2022. */
class SuspectedUninsuredTest {
    private static final Findings NONE = Findings.unwanted();

    private static Suspicion of(APerson person, APolicy policy, String asOf) {
        return of(given(person).under(policy).asOf(asOf));
    }

    private static Suspicion of(Story story) {
        return SuspectedUninsured.of(story.year(), story.scope(), NONE);
    }

    private static CountedIdentity counted(APerson person, String asOf) {
        return of(person, lvliang(), asOf).counted().orElseThrow();
    }

    private static String says(Suspicion suspicion) {
        return suspicion.why().map(Enum::name).orElse("SUSPECTED");
    }

    @ParameterizedTest(name = "{0} days before closing, on {1}: {2}")
    @CsvSource({
        "0, 2022-12-31, NOT_YET",
        "0, 2023-01-01, SUSPECTED",
        "10, 2022-12-21, NOT_YET",
        "10, 2022-12-22, SUSPECTED",
        "0, 2023-12-31, SUSPECTED",
        "0, 2024-01-01, YEAR_OVER"
    })
    void from_the_day_after_closing_less_some_days_to_the_end_of_the_year(int days, String asOf, String says) {
        APerson person = aPerson().holding("MINIMUM_LIVING");
        assertThat(says(of(person, lvliang().screening(days, 30), asOf))).isEqualTo(says);
    }

    @ParameterizedTest(name = "recognised from {0}, {1} days: since {2}")
    @CsvSource({
        "2022-12-31, 30, 2023-01-01",
        "2023-01-01, 30, 2023-01-31",
        "2023-01-01, 0, 2023-01-01",
        "2023-11-30, 30, 2023-12-30",
        "2023-12-02, 30, 2024-01-01"
    })
    void who_is_recognised_later_is_suspected_some_days_after(String from, int days, String since) {
        APerson person = aPerson().holdingFrom(from, "MINIMUM_LIVING");
        LocalDate day = LocalDate.parse(since);
        APolicy policy = lvliang().screening(0, days);
        assertThat(of(person, policy, since).counted().orElseThrow().since()).contains(day);
        boolean inTheYear = day.getYear() == 2023;
        assertThat(of(person, policy, since).suspected()).isEqualTo(inTheYear);
        assertThat(of(person, policy, "2024-02-01").why())
                .contains(inTheYear ? Clearance.YEAR_OVER : Clearance.NOT_YET);
    }

    @Test
    void who_has_settled_or_paid_elsewhere_is_not_suspected_and_the_first_reason_is_said() {
        Story paid = given(aPerson().holding("MINIMUM_LIVING"))
                .under(lvliang())
                .asOf("2023-02-01")
                .paying(6999, "2022-10-05T11:00:00+08:00");
        assertThat(says(of(paid))).isEqualTo("SUSPECTED");
        assertThat(of(paid).state()).contains(SettlementState.PART_PAID);
        assertThat(says(of(paid.paying(1, "2023-02-01T11:00:00+08:00")))).isEqualTo("SETTLED");
        assertThat(says(of(paid.asOf("2024-02-01")))).isEqualTo("SETTLED");
        APerson elsewhere = aPerson().holding("MINIMUM_LIVING").enrolledIn("410100", 1);
        assertThat(says(of(elsewhere, lvliang(), "2023-02-01"))).isEqualTo("PAID_ELSEWHERE");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2023-02-28, SUSPECTED", "2023-03-01, OUT_OF_SCOPE"})
    void whose_identity_has_ended_is_not_in_scope(String asOf, String says) {
        APerson person = aPerson().holdingBetween("2022-03-01", "2023-03-01", "MINIMUM_LIVING");
        assertThat(says(of(person, lvliang(), asOf))).isEqualTo(says);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2023-02-28, SUSPECTED",
        "2023-03-01, OUT_OF_SCOPE",
        "2023-03-31, OUT_OF_SCOPE",
        "2023-04-01, SUSPECTED",
        "2023-05-01, OUT_OF_SCOPE"
    })
    void who_is_insured_as_an_employee_or_has_died_is_not_in_scope(String asOf, String says) {
        APerson person = aPerson()
                .holding("LOW_INCOME_FAMILY")
                .employedBetween("2023-03-01", "2023-04-01")
                .diedOn("2023-05-01");
        assertThat(says(of(person, lvliang(), asOf))).isEqualTo(says);
    }

    @Test
    void an_identity_that_earns_nothing_is_in_scope() {
        assertThat(of(aPerson().holding("LOW_INCOME_FAMILY"), lvliang(), "2023-02-01")
                        .suspected())
                .isTrue();
        assertThat(of(
                                aPerson().annulled("LOW_INCOME_FAMILY").holdingFrom("2024-05-01", "ORPHAN"),
                                lvliang(),
                                "2023-02-01")
                        .why())
                .contains(Clearance.OUT_OF_SCOPE);
    }

    @Test
    void the_deciding_identity_counts_then_one_with_a_policy_then_the_earliest() {
        APerson person = aPerson()
                .holdingIn("410102", "LOW_INCOME_FAMILY")
                .holdingIn("141102", "LOW_INCOME_FAMILY")
                .holdingFrom("2022-04-01", "MINIMUM_LIVING")
                .livingIn("141102003", "141102003205");
        CountedIdentity decides = counted(person, "2023-02-01");
        assertThat(decides.category()).isEqualTo("MINIMUM_LIVING");
        assertThat(decides.residence().village()).contains("141102003205");
        assertThat(of(person, lvliang(), "2023-02-01").categories())
                .containsExactly("LOW_INCOME_FAMILY", "MINIMUM_LIVING");
        APerson unsupported = aPerson()
                .holdingIn("410102", "LOW_INCOME_FAMILY")
                .holdingFrom("2022-04-01", "LOW_INCOME_FAMILY")
                .holdingIn("141102", "LOW_INCOME_FAMILY")
                .holdingIn("141121", "LOW_INCOME_FAMILY");
        assertThat(counted(unsupported, "2023-02-01").name().recordId()).isEqualTo("R003");
    }

    @Test
    void a_deciding_identity_that_has_ended_is_not_counted_by() {
        Story story = given(aPerson()
                        .holdingBetween("2022-03-01", "2022-11-01", "MINIMUM_LIVING")
                        .holdingFrom("2022-12-01", "RETURNED_TO_POVERTY"))
                .under(lvliang())
                .asOf("2023-02-01")
                .paying(1, "2022-10-05T11:00:00+08:00");
        assertThat(story.year().orElseThrow().support().orElseThrow().identity().category())
                .isEqualTo("MINIMUM_LIVING");
        assertThat(of(story).counted().orElseThrow().category()).isEqualTo("RETURNED_TO_POVERTY");
        assertThat(of(story).suspected()).isTrue();
    }

    @ParameterizedTest(name = "{0} of {1} for {2} until {3}, on {4}: priority {5}")
    @CsvSource({
        "RESIDENT, 140100, 2022, 2021-12-31, 2023-02-01, 2",
        "RESIDENT, 140100, 2022, 2022-01-01, 2023-02-01, 1",
        "RESIDENT, 141121, 2022, 2022-01-01, 2023-02-01, 2",
        "EMPLOYEE, 141121, 2022, 2022-01-01, 2023-02-01, 1",
        "RESIDENT, 140100, 2022, 2023-02-01, 2023-02-01, 1",
        "RESIDENT, 140100, 2022, 2023-02-02, 2023-02-01, 2",
        "EMPLOYEE, 140100, 2024, 2024-01-01, 2024-02-01, 2",
        "EMPLOYEE, 140100, 2021, 2023-12-31, 2024-02-01, 1"
    })
    void who_moved_since_the_year_before_is_looked_for_first(
            Scheme scheme, String region, int year, String to, String asOf, int priority) {
        APerson person = aPerson().holding("MINIMUM_LIVING").onceEnrolled(year, scheme, region, to);
        assertThat(counted(person, asOf).priority()).isEqualTo(priority);
    }

    @Test
    void who_is_enrolled_in_another_pooling_region_is_looked_for_first() {
        assertThat(counted(aPerson().holding("MINIMUM_LIVING").enrolledIn("140100", 1), "2023-02-01")
                        .priority())
                .isEqualTo(1);
        assertThat(counted(aPerson().holding("MINIMUM_LIVING").enrolledIn("141121", 1), "2023-02-01")
                        .priority())
                .isEqualTo(2);
    }

    @ParameterizedTest(name = "as of {0}: {1} is next")
    @CsvSource({
        "2022-10-01, 2022-12-22",
        "2022-12-21, 2022-12-22",
        "2022-12-22, 2024-01-01",
        "2023-12-31, 2024-01-01",
        "2024-01-01, +999999999-12-31"
    })
    void the_day_of_suspicion_and_the_end_of_the_year_are_days_to_look_forward_to(String asOf, String next) {
        assertThat(given(aPerson().holding("MINIMUM_LIVING"))
                        .under(lvliang().screening(10, 30))
                        .asOf(asOf)
                        .decided()
                        .nextDay())
                .isEqualTo(LocalDate.parse(next));
    }

    @Test
    void the_end_of_an_enrolment_of_another_year_is_a_day_to_look_forward_to() {
        assertThat(given(aPerson()
                                .holding("MINIMUM_LIVING")
                                .onceEnrolled(2022, Scheme.RESIDENT, "140100", "2022-11-05"))
                        .under(lvliang())
                        .asOf("2022-10-01")
                        .decided()
                        .nextDay())
                .isEqualTo(LocalDate.parse("2022-11-05"));
    }

    @Test
    void the_findings_cite_the_texts() {
        Findings findings = Findings.wanted();
        Story story =
                given(aPerson().holding("MINIMUM_LIVING")).under(lvliang()).asOf("2023-02-01");
        SuspectedUninsured.of(story.year(), story.scope(), findings);
        assertThat(findings.all())
                .extracting(finding -> finding.provision().citation().key())
                .containsExactly("[SD-16]", "[SD-15]", "[SD-15]");
        assertThat(findings.all().get(1).says())
                .isEqualTo("The person has not settled the year and is suspected uninsured.");
    }

    @Test
    void a_year_that_is_not_decided_suspects_nobody() {
        assertThat(of(aPerson().holdingIn("410102", "MINIMUM_LIVING"), lvliang(), "2023-02-01"))
                .isEqualTo(new Suspicion(
                        SuspicionStatus.CLEARED,
                        Optional.of(Clearance.OUT_OF_SCOPE),
                        Optional.empty(),
                        Optional.empty(),
                        java.util.List.of()));
    }
}
