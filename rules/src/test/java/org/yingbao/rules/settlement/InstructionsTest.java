package org.yingbao.rules.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;
import static org.yingbao.rules.vocabulary.Story.given;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.yingbao.rules.policy.Amount;
import org.yingbao.rules.policy.GainInWindow;
import org.yingbao.rules.vocabulary.APerson;
import org.yingbao.rules.vocabulary.APolicy;
import org.yingbao.rules.vocabulary.Story;

class InstructionsTest {
    private static final String PAID = "2022-10-05T11:00:00+08:00";

    private static Story of(APerson person) {
        return given(person).under(lvliang());
    }

    private static Instruction minimumLiving() {
        return issued(Optional.empty(), of(aPerson().holding("MINIMUM_LIVING"))).instruction();
    }

    private static Issued issued(Optional<Instruction> last, Story story) {
        return Instructions.next(last, Payments.NONE, story.settled(), false).orElseThrow();
    }

    private static ReasonCode reason(Story story) {
        return issued(Optional.of(minimumLiving()), story).reason().code();
    }

    @Test
    void a_person_who_was_never_supported_gets_no_instruction() {
        assertThat(Instructions.next(
                        Optional.empty(), Payments.NONE, of(aPerson()).settled(), false))
                .isEmpty();
    }

    @Test
    void own_share_zero_is_exempt_and_one_fen_is_a_difference() {
        assertThat(issued(Optional.empty(), of(aPerson().holding("EXTREME_POVERTY")))
                        .instruction()
                        .content()
                        .action())
                .isEqualTo(Action.EXEMPT);
        Story oneFen = given(aPerson().holding("A")).under(APolicy.aPolicy().granting("A", new Amount.Fixed(34999)));
        assertThat(issued(Optional.empty(), oneFen).instruction().content().action())
                .isEqualTo(Action.DIFFERENCE);
    }

    @Test
    void the_same_content_issues_nothing_and_a_corrected_subject_issues_it_again() {
        Optional<Instruction> last = Optional.of(minimumLiving());
        Settled same = of(aPerson().holding("MINIMUM_LIVING")).settled();
        assertThat(Instructions.next(last, Payments.NONE, same, false)).isEmpty();
        assertThat(Instructions.next(last, Payments.NONE, same, true)
                        .orElseThrow()
                        .reason()
                        .code())
                .isEqualTo(ReasonCode.SUBJECT_CORRECTED);
    }

    @Test
    void a_payment_of_the_own_share_issues_nothing() {
        assertThat(Instructions.next(
                        Optional.of(minimumLiving()),
                        Payments.NONE,
                        of(aPerson().holding("MINIMUM_LIVING"))
                                .paying(7000, PAID)
                                .settled(),
                        false))
                .isEmpty();
    }

    @Test
    void a_withdrawal_asks_for_the_standard_of_the_last_instruction() {
        InstructionContent content = issued(Optional.of(minimumLiving()), of(aPerson()))
                .instruction()
                .content();
        assertThat(content.action()).isEqualTo(Action.WITHDRAWN);
        assertThat(List.of(content.standardFen(), content.subsidyFen(), content.selfFen()))
                .containsExactly(35000L, 0L, 35000L);
        assertThat(content.payers()).isEmpty();
        assertThat(content.adjustmentFen()).isEmpty();
    }

    @Test
    void what_is_withdrawn_is_not_withdrawn_again_but_a_later_payment_is_adjusted() {
        Optional<Instruction> withdrawn =
                Optional.of(issued(Optional.of(minimumLiving()), of(aPerson())).instruction());
        assertThat(Instructions.next(withdrawn, Payments.NONE, of(aPerson()).settled(), false))
                .isEmpty();
        Issued adjusted = issued(withdrawn, of(aPerson()).paying(7000, PAID));
        assertThat(adjusted.instruction().content().adjustmentFen()).isEqualTo(OptionalLong.of(28000));
        assertThat(adjusted.reason().code()).isEqualTo(ReasonCode.PAID_TOO_LITTLE);
    }

    @Test
    void a_payment_after_death_is_given_back_because_of_the_death() {
        Story died = of(aPerson().holding("MINIMUM_LIVING").diedOn("2022-09-20"));
        Optional<Instruction> withdrawn =
                Optional.of(issued(Optional.of(minimumLiving()), died).instruction());
        Issued adjusted = issued(withdrawn, died.paying(7000, PAID));
        assertThat(adjusted.instruction().content().adjustmentFen()).isEqualTo(OptionalLong.of(-7000));
        assertThat(adjusted.reason().code()).isEqualTo(ReasonCode.DECEASED);
    }

    @Test
    void nothing_more_is_collected_from_the_dead_whose_recognition_was_annulled() {
        Story story =
                of(aPerson().annulled("MINIMUM_LIVING").diedOn("2022-10-01")).paying(7000, PAID);
        assertThat(issued(Optional.of(minimumLiving()), story)
                        .instruction()
                        .content()
                        .adjustmentFen())
                .isEqualTo(OptionalLong.of(-7000));
    }

    @Test
    void support_that_comes_back_is_granted_anew() {
        Instruction withdrawn =
                issued(Optional.of(minimumLiving()), of(aPerson())).instruction();
        assertThat(issued(Optional.of(withdrawn), of(aPerson().holding("MINIMUM_LIVING")))
                        .reason()
                        .code())
                .isEqualTo(ReasonCode.SUPPORT_GRANTED);
    }

    @Test
    void why_support_no_longer_holds_is_named() {
        assertThat(reason(of(aPerson().holdingBetween("2022-03-01", "2022-10-01", "MINIMUM_LIVING"))))
                .isEqualTo(ReasonCode.IDENTITY_LOST);
        assertThat(reason(of(aPerson().annulled("MINIMUM_LIVING")))).isEqualTo(ReasonCode.IDENTITY_ANNULLED);
        assertThat(reason(of(aPerson()))).isEqualTo(ReasonCode.SUBJECT_CORRECTED);
        assertThat(reason(of(aPerson().holding("MINIMUM_LIVING").diedOn("2022-10-01"))))
                .isEqualTo(ReasonCode.DECEASED);
        assertThat(reason(of(aPerson().holding("MINIMUM_LIVING").employedBetween("2022-10-01", "2024-01-01"))))
                .isEqualTo(ReasonCode.EMPLOYEE_INSURED);
        assertThat(reason(of(aPerson().holding("MINIMUM_LIVING").enrolledIn("610402", 1))))
                .isEqualTo(ReasonCode.ENROLLED_ELSEWHERE);
        assertThat(reason(of(aPerson().holding("LIFTED_OUT_OF_POVERTY")))).isEqualTo(ReasonCode.SUPPORT_LOWERED);
        assertThat(reason(of(aPerson().holding("MINIMUM_LIVING"))
                        .under(APolicy.aPolicy().revision(2))))
                .isEqualTo(ReasonCode.POLICY_REVISED);
    }

    @Test
    void why_support_changes_is_named() {
        assertThat(reason(of(aPerson().holding("OTHER").holding("EXTREME_POVERTY"))))
                .isEqualTo(ReasonCode.SUPPORT_RAISED);
        assertThat(reason(of(aPerson().holding("MINIMUM_LIVING").givenBy("VETERANS", 10000, "2022-10-05"))))
                .isEqualTo(ReasonCode.OTHER_CHANNEL);
        assertThat(reason(of(aPerson().holding("MINIMUM_LIVING").enrolledIn("140105", 1))))
                .isEqualTo(ReasonCode.ENROLLED_ELSEWHERE);
        assertThat(reason(of(aPerson().holding("MINIMUM_LIVING"))
                        .under(APolicy.aPolicy().revision(2).granting("MINIMUM_LIVING", new Amount.Fixed(30000)))))
                .isEqualTo(ReasonCode.POLICY_REVISED);
        assertThat(reason(of(aPerson().holding("MINIMUM_LIVING"))
                        .paying(7000, PAID)
                        .paying(7000, PAID)))
                .isEqualTo(ReasonCode.PAID_TOO_MUCH);
    }

    @Test
    void another_tier_at_home_is_not_called_enrolled_elsewhere() {
        assertThat(reason(given(aPerson().holding("MINIMUM_LIVING").enrolledIn("141125", 2))
                        .under(lvliang().standard(2, 60000))))
                .isEqualTo(ReasonCode.SUPPORT_GRANTED);
    }

    @Test
    void a_lower_support_by_another_identity_is_named() {
        Instruction exempt = issued(Optional.empty(), of(aPerson().holding("EXTREME_POVERTY")))
                .instruction();
        assertThat(issued(Optional.of(exempt), of(aPerson().holding("OTHER").holding("MINIMUM_LIVING")))
                        .reason()
                        .code())
                .isEqualTo(ReasonCode.SUPPORT_LOWERED);
    }

    @Test
    void a_gain_with_refund_is_named() {
        Story story = given(aPerson().holding("MINIMUM_LIVING").holdingFrom("2022-11-01", "EXTREME_POVERTY"))
                .under(lvliang().gainInWindow(GainInWindow.THIS_YEAR_WITH_REFUND))
                .paying(7000, PAID);
        Issued issued = issued(Optional.of(minimumLiving()), story);
        assertThat(issued.reason().code()).isEqualTo(ReasonCode.GAIN_WITH_REFUND);
        assertThat(issued.reason().citation().key()).isEqualTo("[SD-5]");
    }
}
