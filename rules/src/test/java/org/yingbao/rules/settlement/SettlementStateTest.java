package org.yingbao.rules.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;
import static org.yingbao.rules.vocabulary.Story.given;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.facts.Status;
import org.yingbao.rules.policy.Condition;
import org.yingbao.rules.vocabulary.APerson;
import org.yingbao.rules.vocabulary.Story;

/** {@code [SD-14]}: minimum living owes 70 of 350 yuan, who is not supported the standard of the tier. */
class SettlementStateTest {
    private static final String FIFTH = "2022-10-05T11:00:00+08:00";

    private static Story minimumLiving() {
        return given(aPerson().holding("MINIMUM_LIVING")).under(lvliang());
    }

    /** No grant names it. */
    private static APerson notSupported() {
        return aPerson().holding("LOW_INCOME_FAMILY");
    }

    @ParameterizedTest(name = "{0} of 7000 fen paid: {1}")
    @CsvSource({"0, PART_PAID", "6999, PART_PAID", "7000, SETTLED", "7001, SETTLED"})
    void a_supported_year_is_settled_by_the_own_share(long fen, SettlementState state) {
        assertThat(minimumLiving().paying(fen, FIFTH).state()).isEqualTo(state);
    }

    @ParameterizedTest(name = "{0} of 35000 fen paid: {1}")
    @CsvSource({"34999, PART_PAID", "35000, SETTLED"})
    void without_support_it_is_settled_by_the_standard(long fen, SettlementState state) {
        assertThat(given(notSupported()).under(lvliang()).paying(fen, FIFTH).state())
                .isEqualTo(state);
    }

    @ParameterizedTest(name = "{0} of 60000 fen paid: {1}")
    @CsvSource({"59999, PART_PAID", "60000, SETTLED"})
    void the_tier_is_that_of_the_enrolment(long fen, SettlementState state) {
        assertThat(given(notSupported().enrolledIn("141102", 2))
                        .under(lvliang().andStandard(2, 60000))
                        .paying(fen, FIFTH)
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest(name = "{0} of 23000 fen paid: {1}")
    @CsvSource({"22999, PART_PAID", "23000, SETTLED"})
    void without_an_enrolment_it_is_the_default_tier(long fen, SettlementState state) {
        Condition minors = new Condition.MaxAge(17);
        assertThat(given(notSupported().born("2010-01-01"))
                        .under(lvliang().defaultingTo(2, 23000, minors))
                        .paying(fen, FIFTH)
                        .state())
                .isEqualTo(state);
    }

    @Test
    void a_standard_that_is_not_known_is_reached_by_anything() {
        assertThat(given(notSupported().enrolledIn("141102", 7))
                        .under(lvliang())
                        .paying(1, FIFTH)
                        .state())
                .isEqualTo(SettlementState.SETTLED);
    }

    @Test
    void the_standard_is_that_of_the_day_of_payment() {
        var raised = lvliang().revision(2).inForceFrom("2022-10-06").standard(1, 38000);
        assertThat(given(notSupported())
                        .under(lvliang(), raised)
                        .paying(35000, FIFTH)
                        .state())
                .isEqualTo(SettlementState.SETTLED);
        assertThat(given(notSupported())
                        .under(lvliang(), raised)
                        .paying(35000, "2022-10-06T11:00:00+08:00")
                        .state())
                .isEqualTo(SettlementState.PART_PAID);
    }

    @Test
    void who_paid_before_the_recognition_has_settled_by_the_standard() {
        Story story =
                given(aPerson().holdingFrom("2022-11-01", "MINIMUM_LIVING")).under(lvliang());
        assertThat(story.paying(35000, FIFTH).state()).isEqualTo(SettlementState.SETTLED);
    }

    @ParameterizedTest(name = "paid on {0}: {1}")
    @CsvSource({"2022-10-04, SETTLED", "2022-10-05, NOT_ENROLLED"})
    void who_was_deceased_on_the_day_of_payment_settles_nothing(String day, SettlementState state) {
        assertThat(given(aPerson().holding("MINIMUM_LIVING").diedOn("2022-10-05"))
                        .under(lvliang())
                        .paying(7000, day + "T11:00:00+08:00")
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest(name = "paid on {0}: {1}")
    @CsvSource({"2022-09-30, SETTLED", "2022-10-01, UNPAID", "2022-10-31, UNPAID", "2022-11-01, SETTLED"})
    void who_was_insured_as_an_employee_on_the_day_settles_nothing(String day, SettlementState state) {
        assertThat(given(aPerson()
                                .holding("MINIMUM_LIVING")
                                .enrolledIn("141102", 1)
                                .employedBetween("2022-10-01", "2022-11-01"))
                        .under(lvliang())
                        .paying(7000, day + "T11:00:00+08:00")
                        .state())
                .isEqualTo(state);
    }

    @Test
    void without_a_payment_the_first_that_holds_is_said() {
        assertThat(given(aPerson().holding("EXTREME_POVERTY").enrolledIn("410100", 1))
                        .under(lvliang())
                        .state())
                .isEqualTo(SettlementState.PAID_ELSEWHERE);
        assertThat(given(aPerson().holding("EXTREME_POVERTY")).under(lvliang()).state())
                .isEqualTo(SettlementState.EXEMPT_UNANSWERED);
        assertThat(minimumLiving().state()).isEqualTo(SettlementState.UNPAID);
        assertThat(given(notSupported().enrolledIn("141102", 1))
                        .under(lvliang())
                        .state())
                .isEqualTo(SettlementState.UNPAID);
        assertThat(given(notSupported()).under(lvliang()).state()).isEqualTo(SettlementState.NOT_ENROLLED);
    }

    @Test
    void an_enrolment_in_another_province_that_ended_is_not_paid_elsewhere() {
        assertThat(given(notSupported().enrolledUntil("2024-06-01", "410100"))
                        .under(lvliang())
                        .state())
                .isEqualTo(SettlementState.UNPAID);
        assertThat(given(notSupported().enrolledIn("140100", 1))
                        .under(lvliang())
                        .state())
                .as("another city of the province")
                .isEqualTo(SettlementState.UNPAID);
    }

    @Test
    void paid_elsewhere_is_compared_with_the_identity_that_decides() {
        APerson person = aPerson()
                .holdingIn("410102", "LOW_INCOME_FAMILY")
                .holdingFrom("2022-04-01", "MINIMUM_LIVING")
                .enrolledOnApplicationIn("410102");
        assertThat(given(person).under(lvliang()).state()).isEqualTo(SettlementState.PAID_ELSEWHERE);
        APerson countsThere = aPerson()
                .holdingIn("410102", "LOW_INCOME_FAMILY")
                .holding(
                        "LOW_INCOME_FAMILY",
                        "141102",
                        LocalDate.of(2022, 4, 1),
                        LocalDate.of(2022, 9, 2),
                        Status.ENDED,
                        Map.of())
                .enrolledIn("410102", 1);
        assertThat(given(countsThere).under(lvliang()).state()).isEqualTo(SettlementState.UNPAID);
    }

    @Test
    void exempt_is_answered_by_a_payment_of_nothing() {
        Story exempt = given(aPerson().holding("EXTREME_POVERTY")).under(lvliang());
        assertThat(exempt.state()).isEqualTo(SettlementState.EXEMPT_UNANSWERED);
        assertThat(exempt.paying(0, FIFTH).state()).isEqualTo(SettlementState.SETTLED);
    }

    @Test
    void due_is_the_support_of_who_paid_all_or_part() {
        assertThat(minimumLiving().year().orElseThrow().due()).isEmpty();
        assertThat(minimumLiving().paying(1, FIFTH).year().orElseThrow().due())
                .hasValueSatisfying(due -> assertThat(due.subsidyFen()).isEqualTo(28000));
        assertThat(minimumLiving().paying(7000, FIFTH).year().orElseThrow().due())
                .map(Granted::fundingRegion)
                .map(Object::toString)
                .contains("141102");
    }

    @Test
    void a_year_that_is_not_decided_has_no_state() {
        assertThat(given(aPerson().holdingIn("410102", "MINIMUM_LIVING"))
                        .under(lvliang())
                        .paying(7000, FIFTH)
                        .year())
                .isEmpty();
    }

    @Test
    void what_is_paid_back_settles_no_more() {
        assertThat(minimumLiving()
                        .paying("T1", 7000, FIFTH)
                        .givingBack("T1", 1, FIFTH)
                        .state())
                .isEqualTo(SettlementState.PART_PAID);
        assertThat(minimumLiving()
                        .paying("T1", 7000, FIFTH)
                        .givingBack("T1", 7000, FIFTH)
                        .state())
                .isEqualTo(SettlementState.UNPAID);
    }
}
