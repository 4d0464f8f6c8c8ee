package org.yingbao.rules.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;
import static org.yingbao.rules.vocabulary.Story.given;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingbao.rules.entitlement.Withheld;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.policy.GainAfterWindow;
import org.yingbao.rules.policy.GainInWindow;
import org.yingbao.rules.vocabulary.APolicy;

class SettlementTest {
    private static final String PAID = "2022-10-05T11:00:00+08:00";

    private static APolicy withRefund() {
        return lvliang().gainInWindow(GainInWindow.THIS_YEAR_WITH_REFUND);
    }

    private static void supports(Settled settled, long subsidyFen, long adjustmentFen) {
        assertThat(settled).isInstanceOfSatisfying(Settled.Entitled.class, entitled -> {
            assertThat(entitled.support().subsidyFen()).isEqualTo(subsidyFen);
            assertThat(entitled.adjustmentFen().orElse(0)).isEqualTo(adjustmentFen);
        });
    }

    private static void nothing(Settled settled, Withheld.Reason reason) {
        assertThat(settled)
                .isInstanceOfSatisfying(
                        Settled.NotEntitled.class,
                        none -> assertThat(none.why().reason()).isEqualTo(reason));
    }

    @Test
    void until_payment_the_last_step_decides() {
        supports(
                given(aPerson().holding("MINIMUM_LIVING").holdingFrom("2022-11-01", "EXTREME_POVERTY"))
                        .under(lvliang())
                        .settled(),
                35000,
                0);
    }

    @Test
    void once_paid_the_step_of_that_day_decides() {
        supports(
                given(aPerson().holding("MINIMUM_LIVING").holdingFrom("2022-11-01", "EXTREME_POVERTY"))
                        .under(lvliang())
                        .paying(7000, PAID)
                        .settled(),
                28000,
                0);
    }

    @Test
    void the_day_of_payment_is_counted_in_shanghai() {
        var person = aPerson().holdingFrom("2022-11-01", "MINIMUM_LIVING");
        supports(
                given(person)
                        .under(lvliang())
                        .paying(7000, "2022-10-31T16:00:00Z")
                        .settled(),
                28000,
                0);
        nothing(
                given(person)
                        .under(lvliang())
                        .paying(7000, "2022-10-31T15:59:59.999Z")
                        .settled(),
                Withheld.Reason.NO_IDENTITY_HELD);
    }

    @Test
    void the_earliest_payment_fixes_the_day_and_all_are_summed() {
        supports(
                given(aPerson().holdingBetween("2022-03-01", "2022-11-01", "MINIMUM_LIVING"))
                        .under(lvliang())
                        .paying(7000, "2022-12-01T10:00:00+08:00")
                        .paying(7000, PAID)
                        .settled(),
                28000,
                -7000);
    }

    @Test
    void a_payment_before_the_window_counts_as_made_on_its_first_day() {
        supports(
                given(aPerson().holdingFrom("2022-08-25", "MINIMUM_LIVING"))
                        .under(lvliang())
                        .paying(7000, "2022-08-20T11:00:00+08:00")
                        .settled(),
                28000,
                0);
    }

    @Test
    void gained_on_the_first_day_of_a_window_already_paid_for_is_no_gain_after_payment() {
        Settled settled = given(aPerson().holdingFrom("2022-09-01", "MINIMUM_LIVING"))
                .under(withRefund())
                .paying(35000, "2022-08-20T11:00:00+08:00")
                .settled();
        supports(settled, 28000, -28000);
        assertThat(((Settled.Entitled) settled).gained()).isFalse();
    }

    @Test
    void too_little_paid_is_still_owed() {
        supports(
                given(aPerson().holding("MINIMUM_LIVING"))
                        .under(lvliang())
                        .paying(6999, PAID)
                        .settled(),
                28000,
                1);
    }

    @Test
    void a_gain_after_payment_changes_nothing_unless_the_policy_says_so() {
        Settled settled = given(aPerson().holdingFrom("2022-11-01", "MINIMUM_LIVING"))
                .under(lvliang())
                .paying(35000, PAID)
                .settled();
        nothing(settled, Withheld.Reason.NO_IDENTITY_HELD);
        assertThat(settled.findings().stream().map(Finding::says))
                .contains("MINIMUM_LIVING was gained after payment, inside the window: it changes nothing this year.");
    }

    @Test
    void a_gain_counts_with_a_refund_up_to_the_last_day_of_the_window() {
        supports(
                given(aPerson().holdingFrom("2022-12-31", "MINIMUM_LIVING"))
                        .under(withRefund())
                        .paying(35000, PAID)
                        .settled(),
                28000,
                -28000);
        Settled late = given(aPerson().holdingFrom("2023-01-01", "MINIMUM_LIVING"))
                .under(withRefund())
                .paying(35000, PAID)
                .settled();
        nothing(late, Withheld.Reason.NO_IDENTITY_HELD);
        assertThat(late.findings().stream().map(Finding::says))
                .contains(
                        "MINIMUM_LIVING was gained after payment, after the window: it counts for next year, if it is held then.");
    }

    @ParameterizedTest(name = "gained on {0}: {1} fen to refund")
    @CsvSource({"2022-10-06, 0", "2022-12-31, 0", "2023-01-01, 28000", "2023-12-31, 28000"})
    void a_gain_after_the_window_counts_with_a_refund_up_to_the_end_of_the_year(String from, long refundFen) {
        Settled settled = given(aPerson().holdingFrom(from, "MINIMUM_LIVING"))
                .under(lvliang().gainAfterWindow(GainAfterWindow.THIS_YEAR_WITH_REFUND))
                .paying(35000, PAID)
                .settled();
        if (refundFen == 0) {
            nothing(settled, Withheld.Reason.NO_IDENTITY_HELD);
        } else {
            supports(settled, 28000, -refundFen);
        }
    }

    @Test
    void what_begins_in_the_year_after_is_no_gain_of_this_year() {
        nothing(
                given(aPerson().holdingFrom("2024-01-01", "MINIMUM_LIVING"))
                        .under(lvliang().gainAfterWindow(GainAfterWindow.THIS_YEAR_WITH_REFUND))
                        .asOf("2024-01-05")
                        .paying(35000, PAID)
                        .settled(),
                Withheld.Reason.NO_IDENTITY_HELD);
    }

    @Test
    void of_a_gain_inside_and_one_after_the_window_the_lower_own_share_counts() {
        APolicy both = withRefund().gainAfterWindow(GainAfterWindow.THIS_YEAR_WITH_REFUND);
        supports(
                given(aPerson()
                                .holdingFrom("2022-11-01", "MINIMUM_LIVING")
                                .holdingFrom("2023-02-01", "EXTREME_POVERTY"))
                        .under(both)
                        .paying(35000, PAID)
                        .settled(),
                35000,
                -35000);
        supports(
                given(aPerson()
                                .holdingBetween("2022-11-01", "2022-11-10", "EXTREME_POVERTY")
                                .holdingFrom("2023-02-01", "MINIMUM_LIVING"))
                        .under(both)
                        .paying(35000, PAID)
                        .settled(),
                35000,
                -35000);
    }

    @Test
    void what_is_left_after_refunds_is_compared_and_a_payment_given_back_fixes_no_day() {
        var person = aPerson().holding("MINIMUM_LIVING").holdingFrom("2022-10-10", "EXTREME_POVERTY");
        String later = "2022-10-12T11:00:00+08:00";
        supports(
                given(person)
                        .under(lvliang())
                        .paying("T1", 7000, PAID)
                        .paying("T2", 7000, later)
                        .givingBack("T1", 6999, later)
                        .settled(),
                28000,
                -1);
        supports(
                given(person)
                        .under(lvliang())
                        .paying("T1", 7000, PAID)
                        .paying("T2", 7000, later)
                        .givingBack("T1", 7000, later)
                        .settled(),
                35000,
                -7000);
    }

    @Test
    void a_payment_of_which_nothing_is_left_opens_the_year_again_and_the_findings_say_so() {
        Settled settled = given(aPerson().holding("MINIMUM_LIVING").holdingFrom("2022-11-01", "EXTREME_POVERTY"))
                .under(lvliang())
                .paying("T", 7000, PAID)
                .givingBack("T", 7000, "2022-10-12T11:00:00+08:00")
                .settled();
        supports(settled, 35000, 0);
        assertThat(settled.findings().stream().map(Finding::says))
                .contains(
                        "Of 70 yuan collected 70 yuan was given back: nothing is paid.",
                        "Nothing is paid yet: the state since 2022-11-01 decides.");
    }

    @Test
    void of_several_gains_the_one_with_the_lowest_own_share_counts() {
        supports(
                given(aPerson()
                                .holdingBetween("2022-11-01", "2022-11-10", "EXTREME_POVERTY")
                                .holdingFrom("2022-11-05", "MINIMUM_LIVING"))
                        .under(withRefund())
                        .paying(35000, PAID)
                        .settled(),
                35000,
                -35000);
    }

    @Test
    void a_gain_that_lowers_nothing_leaves_what_was_paid_for() {
        Settled settled = given(aPerson()
                        .holdingBetween("2022-03-01", "2022-11-01", "RETURNED_TO_POVERTY")
                        .holdingFrom("2022-11-01", "MINIMUM_LIVING"))
                .under(withRefund())
                .paying(3500, PAID)
                .settled();
        supports(settled, 31500, 0);
        assertThat(settled.findings().stream().map(Finding::says))
                .contains("MINIMUM_LIVING was gained after payment, inside the window: "
                        + "it would count this year but lowers the own share no further.");
    }

    @Test
    void an_identity_of_the_day_of_payment_is_held_and_not_gained() {
        Settled settled = given(aPerson().holdingFrom("2022-10-05", "MINIMUM_LIVING"))
                .under(withRefund())
                .paying(7000, PAID)
                .settled();
        supports(settled, 28000, 0);
        assertThat(((Settled.Entitled) settled).gained()).isFalse();
    }

    @Test
    void another_channel_an_end_of_employment_or_a_raised_amount_is_no_gain() {
        supports(
                given(aPerson().holding("MINIMUM_LIVING").givenBy("VETERANS", 30000, "2022-10-20"))
                        .under(withRefund())
                        .paying(7000, PAID)
                        .settled(),
                28000,
                0);
        nothing(
                given(aPerson().holding("MINIMUM_LIVING").employedBetween("2022-09-01", "2022-10-15"))
                        .under(withRefund())
                        .paying(35000, PAID)
                        .settled(),
                Withheld.Reason.EMPLOYEE_INSURED);
    }

    @Test
    void who_is_gone_gets_all_back_and_who_lost_the_identity_owes_the_standard() {
        Settled gone = given(aPerson().holding("MINIMUM_LIVING").diedOn("2022-10-01"))
                .under(lvliang())
                .paying(7000, PAID)
                .settled();
        assertThat(((Settled.NotEntitled) gone).adjustmentFen(35000)).isEqualTo(OptionalLong.of(-7000));
        Settled lost = given(aPerson().holdingBetween("2022-03-01", "2022-10-01", "MINIMUM_LIVING"))
                .under(lvliang())
                .paying(7000, PAID)
                .settled();
        assertThat(((Settled.NotEntitled) lost).adjustmentFen(35000)).isEqualTo(OptionalLong.of(28000));
    }

    @Test
    void a_year_that_is_not_decided_gives_nothing_whatever_was_paid() {
        nothing(
                given(aPerson().holding("MINIMUM_LIVING")).paying(7000, PAID).settled(),
                Withheld.Reason.YEAR_NOT_DECIDED);
        nothing(given(aPerson().annulled("MINIMUM_LIVING")).settled(), Withheld.Reason.IDENTITY_ANNULLED);
    }
}
