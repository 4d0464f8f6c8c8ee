package org.yingbao.rules.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;
import static org.yingbao.rules.vocabulary.Story.given;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.yingbao.rules.policy.GainInWindow;
import org.yingbao.rules.vocabulary.APerson;
import org.yingbao.rules.vocabulary.Story;

/** Which of several reasons is given when payments come and go. */
class ReasonsTest {
    private static final String PAID = "2022-10-05T11:00:00+08:00";
    private static final String LATER = "2022-10-25T11:00:00+08:00";

    private Optional<Instruction> last = Optional.empty();
    private Payments before = Payments.NONE;

    private Optional<Issued> told(Story story) {
        Optional<Issued> issued = Instructions.next(last, before, story.settled(), false);
        before = story.payments();
        issued.ifPresent(one -> last = Optional.of(one.instruction()));
        return issued;
    }

    private Reason because(Story story) {
        return told(story).orElseThrow().reason();
    }

    private static Story minimumLiving() {
        return of(aPerson().holding("MINIMUM_LIVING"));
    }

    private static Story of(APerson person) {
        return given(person).under(lvliang());
    }

    @Test
    void paid_twice_is_too_much_and_no_correction() {
        told(minimumLiving());
        Reason reason = because(minimumLiving().paying(7000, PAID).paying(7000, LATER));
        assertThat(reason.code()).isEqualTo(ReasonCode.PAID_TOO_MUCH);
        assertThat(reason.text()).isEqualTo("70 yuan is due and 140 yuan is paid: 70 yuan is to be refunded.");
        assertThat(reason.citation().key()).isEqualTo("[SD-10]");
    }

    @Test
    void the_refund_of_the_second_payment_settles_it_and_keeps_the_reason() {
        told(minimumLiving());
        told(minimumLiving().paying("T1", 7000, PAID).paying("T2", 7000, LATER));
        Issued settled = told(minimumLiving()
                        .paying("T1", 7000, PAID)
                        .paying("T2", 7000, LATER)
                        .givingBack("T2", 7000, LATER))
                .orElseThrow();
        assertThat(settled.instruction().content().adjustmentFen()).isEmpty();
        assertThat(settled.reason().code()).isEqualTo(ReasonCode.PAID_TOO_MUCH);
        assertThat(settled.reason().text())
                .isEqualTo("70 yuan is due and 70 yuan is paid: nothing is to be adjusted any more.");
        assertThat(settled.refundedFen()).isEmpty();
    }

    @Test
    void too_little_is_owed_until_the_rest_is_paid() {
        told(minimumLiving());
        Reason owed = because(minimumLiving().paying(6000, PAID));
        assertThat(owed.code()).isEqualTo(ReasonCode.PAID_TOO_LITTLE);
        assertThat(owed.text()).isEqualTo("70 yuan is due and 60 yuan is paid: 10 yuan is still owed.");
        Reason settled = because(minimumLiving().paying(6000, PAID).paying(1000, LATER));
        assertThat(settled.code()).isEqualTo(ReasonCode.PAID_TOO_LITTLE);
        assertThat(settled.text()).endsWith("nothing is to be adjusted any more.");
    }

    @Test
    void too_much_given_back_turns_into_too_little() {
        told(minimumLiving());
        told(minimumLiving().paying("T", 35000, PAID));
        Reason reason = because(minimumLiving().paying("T", 35000, PAID).givingBack("T", 30000, LATER));
        assertThat(reason.code()).isEqualTo(ReasonCode.PAID_TOO_LITTLE);
    }

    @Test
    void when_nothing_is_left_of_the_payment_it_is_collected_again() {
        told(minimumLiving());
        told(minimumLiving().paying("T", 35000, PAID));
        Issued refunded = told(minimumLiving().paying("T", 35000, PAID).givingBack("T", 35000, LATER))
                .orElseThrow();
        assertThat(refunded.reason().code()).isEqualTo(ReasonCode.REFUNDED);
        assertThat(refunded.reason().text())
                .isEqualTo("Nothing is left of what was paid, 350 yuan was given back: the year is open again. "
                        + "The own share of 70 yuan is to be collected again.");
        assertThat(refunded.refundedFen()).isEqualTo(OptionalLong.of(35000));
        assertThat(refunded.reason().citation().key()).isEqualTo("[CJ-1]");
    }

    @Test
    void a_refund_that_changes_nothing_for_tax_is_no_instruction() {
        told(minimumLiving());
        told(minimumLiving().paying("T", 7000, PAID));
        assertThat(told(minimumLiving().paying("T", 7000, PAID).givingBack("T", 7000, LATER)))
                .isEmpty();
    }

    @Test
    void what_changes_after_a_refund_has_its_own_reason() {
        told(minimumLiving());
        told(minimumLiving().paying("T", 7000, PAID));
        told(minimumLiving().paying("T", 7000, PAID).givingBack("T", 7000, LATER));
        Story raised = of(aPerson().holding("MINIMUM_LIVING").holdingFrom("2022-11-01", "EXTREME_POVERTY"))
                .paying("T", 7000, PAID)
                .givingBack("T", 7000, LATER);
        Issued issued = told(raised).orElseThrow();
        assertThat(issued.reason().code()).isEqualTo(ReasonCode.SUPPORT_RAISED);
        assertThat(issued.refundedFen()).isEmpty();
    }

    @Test
    void a_payment_that_never_was_is_not_said_to_be_given_back() {
        told(minimumLiving());
        told(minimumLiving().paying("T", 35000, PAID));
        Issued annulled = told(minimumLiving()).orElseThrow();
        assertThat(annulled.reason().code()).isEqualTo(ReasonCode.REFUNDED);
        assertThat(annulled.reason().text()).startsWith("No payment counts any more: ");
        assertThat(annulled.refundedFen()).isEmpty();
    }

    @Test
    void another_day_of_payment_is_no_correction() {
        APerson person = aPerson().holding("MINIMUM_LIVING").holdingFrom("2022-10-10", "EXTREME_POVERTY");
        told(of(person).paying("T1", 7000, PAID));
        told(of(person).paying("T1", 7000, PAID).paying("T2", 7000, LATER));
        Reason reason = because(
                of(person).paying("T1", 7000, PAID).paying("T2", 7000, LATER).givingBack("T1", 7000, LATER));
        assertThat(reason.code()).isEqualTo(ReasonCode.SUPPORT_RAISED);
        assertThat(reason.text())
                .startsWith("Paid on 2022-10-25, whose state decides. ")
                .endsWith("Paid is 70 yuan: 70 yuan is to be refunded.");
    }

    @Test
    void late_facts_about_the_day_of_payment_are_a_correction() {
        told(minimumLiving());
        told(minimumLiving().paying(7000, PAID));
        Reason reason = because(
                of(aPerson().holding("OTHER").holding("EXTREME_POVERTY")).paying(7000, PAID));
        assertThat(reason.code()).isEqualTo(ReasonCode.CORRECTION_AFTER_PAYMENT);
        assertThat(reason.text())
                .isEqualTo("What holds on the day of payment was corrected, or is known only now; "
                        + "70 yuan is to be refunded.");
    }

    @Test
    void the_first_support_is_granted_whatever_was_paid_before_it_was_known() {
        before = minimumLiving().paying(35000, PAID).payments();
        Reason reason = because(minimumLiving().paying(35000, PAID));
        assertThat(reason.code()).isEqualTo(ReasonCode.SUPPORT_GRANTED);
        assertThat(reason.text()).endsWith("the own share is 70 yuan. Paid is 350 yuan: 280 yuan is to be refunded.");
    }

    @Test
    void a_withdrawn_person_who_pays_the_old_share_has_paid_too_little() {
        told(minimumLiving());
        told(of(aPerson()));
        assertThat(because(of(aPerson()).paying("T", 7000, PAID)).code()).isEqualTo(ReasonCode.PAID_TOO_LITTLE);
        assertThat(because(of(aPerson()).paying("T", 7000, PAID).paying("U", 35000, LATER))
                        .code())
                .isEqualTo(ReasonCode.PAID_TOO_MUCH);
        Reason refunded = because(of(aPerson())
                .paying("T", 7000, PAID)
                .paying("U", 35000, LATER)
                .givingBack("T", 7000, LATER)
                .givingBack("U", 35000, LATER));
        assertThat(refunded.code()).isEqualTo(ReasonCode.REFUNDED);
        assertThat(refunded.text()).endsWith("The standard of 350 yuan is to be collected again.");
    }

    @Test
    void of_the_dead_nothing_is_collected_again_and_the_death_stays_the_reason() {
        APerson died = aPerson().holding("MINIMUM_LIVING").diedOn("2022-10-01");
        told(minimumLiving());
        assertThat(because(of(died).paying("T", 7000, PAID)).code()).isEqualTo(ReasonCode.DECEASED);
        Issued refunded = told(of(died).paying("T", 7000, PAID).givingBack("T", 7000, LATER))
                .orElseThrow();
        assertThat(refunded.reason().code()).isEqualTo(ReasonCode.DECEASED);
        assertThat(refunded.refundedFen()).isEqualTo(OptionalLong.of(7000));
    }

    @Test
    void a_death_that_was_a_mistake_is_a_correction_of_who_has_paid() {
        APerson died = aPerson().holding("MINIMUM_LIVING").diedOn("2022-10-01");
        told(minimumLiving());
        told(of(died).paying("T", 7000, PAID));
        assertThat(because(minimumLiving().paying("T", 7000, PAID)).code())
                .isEqualTo(ReasonCode.CORRECTION_AFTER_PAYMENT);
    }

    @Test
    void nobody_is_told_of_a_withdrawal_that_the_payment_is_the_cause_when_the_identity_is() {
        told(of(aPerson().holdingBetween("2022-03-01", "2022-10-20", "MINIMUM_LIVING"))
                .paying("T", 35000, PAID));
        before = minimumLiving().paying("T", 35000, PAID).payments();
        Issued withdrawn = told(of(aPerson().holdingBetween("2022-03-01", "2022-10-20", "MINIMUM_LIVING"))
                        .paying("T", 35000, PAID)
                        .givingBack("T", 35000, LATER))
                .orElseThrow();
        assertThat(withdrawn.reason().code()).isEqualTo(ReasonCode.IDENTITY_LOST);
        assertThat(withdrawn.refundedFen()).isEqualTo(OptionalLong.of(35000));
    }

    @Test
    void a_gain_ranks_before_what_was_paid_and_is_named_once() {
        Story gained = given(aPerson().holding("MINIMUM_LIVING").holdingFrom("2022-11-01", "EXTREME_POVERTY"))
                .under(lvliang().gainInWindow(GainInWindow.THIS_YEAR_WITH_REFUND))
                .paying("T", 7000, PAID);
        told(minimumLiving());
        assertThat(because(gained).code()).isEqualTo(ReasonCode.GAIN_WITH_REFUND);
        assertThat(because(gained.givingBack("T", 6000, LATER)).code()).isEqualTo(ReasonCode.PAID_TOO_MUCH);
    }
}
