package org.yingbao.contribution.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yingbao.contribution.stage.Told.gained;
import static org.yingbao.contribution.stage.Told.nothing;
import static org.yingbao.contribution.stage.Told.paid;
import static org.yingbao.contribution.stage.Told.refund;
import static org.yingbao.contribution.stage.Told.refunded;
import static org.yingbao.contribution.stage.Told.result;
import static org.yingbao.contribution.stage.Told.supported;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.identity.CollectionFact;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.contracts.subsidy.Entitlements;
import org.yingbao.contracts.subsidy.YearEntitlement;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Secret;
import org.yingbao.pipeline.sealing.Subject;

class InstructionsTest {

    private final Story story = new Story();

    @Test
    void support_is_instructed_once() {
        story.entitled(supported("2022-09-01", 28_000));

        assertThat(story.instructions()).hasSize(1);
        Instruction first = story.last();
        assertThat(first.instructionId()).isEqualTo(Inputs.PERSON + "-2023-1");
        assertThat(first.action()).isEqualTo("DIFFERENCE");
        assertThat(first.selfFen()).isEqualTo(7_000);
        assertThat(first.payers()).containsExactly(new Payer("MEDICAL_AID", 28_000));
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.supersedes()).isNull();
        assertThat(first.reason().code()).isEqualTo("SUPPORT_GRANTED");
        assertThat(first.windowCloses()).isEqualTo(LocalDate.parse("2022-12-31"));
        assertThat(first.name()).isEqualTo("王秀英");
    }

    @Test
    void full_support_is_exempt() {
        story.entitled(supported("2022-09-01", 35_000));

        assertThat(story.last().action()).isEqualTo("EXEMPT");
        assertThat(story.last().selfFen()).isZero();
    }

    @Test
    void raised_before_payment_replaces_what_was_instructed() {
        story.entitled(supported("2022-09-01", 28_000))
                .entitled(supported("2022-09-01", 28_000), gained("2022-10-15", 35_000, "NO_CHANGE"));

        assertThat(story.instructions()).extracting(Instruction::action).containsExactly("DIFFERENCE", "EXEMPT");
        assertThat(story.last().version()).isEqualTo(2);
        assertThat(story.last().supersedes()).isEqualTo(Inputs.PERSON + "-2023-1");
        assertThat(story.last().reason().code()).isEqualTo("SUPPORT_RAISED");
    }

    @Test
    void lost_before_payment_is_withdrawn_and_regained_is_instructed_again() {
        story.entitled(supported("2022-09-01", 28_000))
                .entitled(supported("2022-09-01", 28_000), nothing("2022-10-15", "NO_IDENTITY_HELD"));

        assertThat(story.last().action()).isEqualTo("WITHDRAWN");
        assertThat(story.last().subsidyFen()).isZero();
        assertThat(story.last().selfFen()).isEqualTo(Told.STANDARD);
        assertThat(story.last().payers()).isEmpty();
        assertThat(story.last().reason().code()).isEqualTo("IDENTITY_LOST");
        assertThat(story.last().windowCloses()).isEqualTo(LocalDate.parse("2022-12-31"));

        story.entitled(supported("2022-09-01", 28_000));

        assertThat(story.instructions()).extracting(Instruction::version).containsExactly(1L, 2L, 3L);
        assertThat(story.last().action()).isEqualTo("DIFFERENCE");
    }

    @Test
    void a_payment_of_the_own_share_is_no_instruction() {
        story.entitled(supported("2022-09-01", 28_000)).collected(paid("T", 7_000, "2022-10-05"));

        assertThat(story.instructions()).hasSize(1);
    }

    @Test
    void lost_after_payment_changes_nothing() {
        story.entitled(supported("2022-09-01", 28_000))
                .collected(paid("T", 7_000, "2022-10-05"))
                .entitled(supported("2022-09-01", 28_000), nothing("2022-10-06", "NO_IDENTITY_HELD"));

        assertThat(story.instructions()).hasSize(1);
    }

    @Test
    void lost_on_the_day_of_payment_is_a_correction() {
        story.entitled(supported("2022-09-01", 28_000))
                .collected(paid("T", 7_000, "2022-10-05"))
                .entitled(supported("2022-09-01", 28_000), nothing("2022-10-05", "NO_IDENTITY_HELD"));

        assertThat(story.last().action()).isEqualTo("WITHDRAWN");
        assertThat(story.last().adjustmentFen()).isEqualTo(28_000);
    }

    @Test
    void gained_after_payment_with_refund_is_instructed_with_what_is_to_be_refunded() {
        story.entitled(nothing("2022-09-01", "NO_IDENTITY_HELD"))
                .collected(paid("T", 35_000, "2022-10-05"))
                .entitled(
                        nothing("2022-09-01", "NO_IDENTITY_HELD"),
                        gained("2022-11-01", 28_000, "THIS_YEAR_WITH_REFUND"));

        assertThat(story.instructions()).hasSize(1);
        assertThat(story.last().action()).isEqualTo("DIFFERENCE");
        assertThat(story.last().adjustmentFen()).isEqualTo(-28_000);
        assertThat(story.last().reason().code()).isEqualTo("GAIN_WITH_REFUND");
    }

    @Test
    void gained_after_payment_without_refund_is_no_instruction() {
        story.collected(paid("T", 35_000, "2022-10-05"))
                .entitled(nothing("2022-09-01", "NO_IDENTITY_HELD"), gained("2022-11-01", 28_000, "NO_CHANGE"));

        assertThat(story.instructions()).isEmpty();
    }

    @Test
    void refunded_opens_the_year_again_and_the_latest_facts_decide() {
        story.entitled(supported("2022-09-01", 28_000))
                .collected(paid("T", 7_000, "2022-10-05"))
                .entitled(supported("2022-09-01", 28_000), gained("2022-10-15", 35_000, "NO_CHANGE"));
        assertThat(story.instructions()).hasSize(1);

        story.collected(refunded("T", 7_000, 7_000, "2022-10-05"));

        assertThat(story.last().action()).isEqualTo("EXEMPT");
        assertThat(story.last().version()).isEqualTo(2);
        assertThat(story.last().adjustmentFen()).isNull();
        assertThat(story.last().reason().code()).isEqualTo("REFUNDED");
        assertThat(story.last().refundedFen()).isEqualTo(7_000);
    }

    @Test
    void a_refund_of_its_own_is_taken_off_the_payment_it_names_whichever_comes_first() {
        CollectionFact payment = paid("T", 35_000, "2022-10-05");
        CollectionFact refund = refund("R", "T", 20_000, "2022-11-01");
        story.entitled(supported("2022-09-01", 28_000)).collected(refund);
        assertThat(story.instructions()).hasSize(1);

        story.collected(refund, payment);

        assertThat(story.last().adjustmentFen()).isEqualTo(-8_000);
        assertThat(story.last().reason().code()).isEqualTo("PAID_TOO_MUCH");
        assertThat(story.last().refundedFen()).isNull();

        story.collected(refund, payment, refund("S", "T", 8_000, "2022-11-02"));

        assertThat(story.last().version()).isEqualTo(3);
        assertThat(story.last().adjustmentFen()).isNull();
        assertThat(story.last().reason().code()).isEqualTo("PAID_TOO_MUCH");
    }

    @Test
    void of_two_payments_the_first_given_back_leaves_the_day_of_the_second() {
        story.entitled(supported("2022-09-01", 28_000), gained("2022-10-10", 35_000, "NO_CHANGE"))
                .collected(
                        paid("T1", 7_000, "2022-10-05"),
                        paid("T2", 7_000, "2022-10-12"),
                        refund("T3", "T1", 7_000, "2022-10-25"));

        assertThat(story.last().action()).isEqualTo("EXEMPT");
        assertThat(story.last().adjustmentFen()).isEqualTo(-7_000);
    }

    @Test
    void a_withdrawal_goes_on_comparing_what_is_left() {
        story.entitled(supported("2022-09-01", 28_000))
                .entitled(nothing("2022-09-01", "NO_IDENTITY_HELD"))
                .collected(paid("T", 7_000, "2022-10-05"));
        assertThat(story.last().adjustmentFen()).isEqualTo(28_000);
        assertThat(story.last().reason().code()).isEqualTo("PAID_TOO_LITTLE");

        story.collected(paid("T", 7_000, "2022-10-05"), refund("R", "T", 3_000, "2022-10-25"));
        assertThat(story.last().adjustmentFen()).isEqualTo(31_000);

        story.collected(paid("T", 7_000, "2022-10-05"), refund("R", "T", 7_000, "2022-10-25"));
        assertThat(story.last().action()).isEqualTo("WITHDRAWN");
        assertThat(story.last().adjustmentFen()).isNull();
        assertThat(story.last().reason().code()).isEqualTo("REFUNDED");
        assertThat(story.last().refundedFen()).isEqualTo(7_000);
    }

    @Test
    void failed_changes_nothing() {
        story.entitled(supported("2022-09-01", 28_000)).collected(result("T", "FAILED", 7_000, "2022-10-05"));

        assertThat(story.instructions()).hasSize(1);
        assertThat(story.line().paidFen()).isZero();
    }

    @Test
    void paid_twice_is_to_be_refunded_once() {
        story.entitled(supported("2022-09-01", 28_000))
                .collected(paid("T", 7_000, "2022-10-05"), paid("U", 7_000, "2022-10-06"));

        assertThat(story.last().version()).isEqualTo(2);
        assertThat(story.last().adjustmentFen()).isEqualTo(-7_000);
        assertThat(story.last().reason().code()).isEqualTo("PAID_TOO_MUCH");
    }

    @Test
    void a_corrected_name_is_instructed_again_and_a_new_phone_is_not() {
        story.entitled(supported("2022-09-01", 28_000))
                .known(Inputs.subject("王秀英", "13911111111"))
                .entitled(supported("2022-09-01", 28_000));
        assertThat(story.instructions()).hasSize(1);

        story.known(Inputs.subject("王秀瑛", "13911111111")).entitled(supported("2022-09-01", 28_000));

        assertThat(story.instructions()).hasSize(2);
        assertThat(story.last().name()).isEqualTo("王秀瑛");
        assertThat(story.last().reason().code()).isEqualTo("SUBJECT_CORRECTED");
    }

    @Test
    void collections_that_come_first_wait_for_subsidy() {
        story.collected(paid("T", 7_000, "2022-10-05"));
        assertThat(story.instructions()).isEmpty();

        story.entitled(supported("2022-09-01", 28_000));

        assertThat(story.instructions()).hasSize(1);
        assertThat(story.last().adjustmentFen()).isNull();
        assertThat(story.line().rightsConfirmed()).isTrue();
    }

    @Test
    void who_was_never_supported_gets_no_instruction() {
        story.entitled(nothing("2022-09-01", "NO_GRANT")).entitled();

        assertThat(story.instructions()).isEmpty();
        assertThat(story.ledger().years()).isEmpty();
    }

    @Test
    void a_year_that_is_no_longer_decided_is_withdrawn_for_the_reason_that_subsidy_gives() {
        story.entitled(supported("2022-09-01", 28_000))
                .hear(Inputs.entitlements(
                        90, new Entitlements(Inputs.PERSON, 2, Inputs.WANG, List.of(), "NO_RECOGNITION")));

        assertThat(story.last().action()).isEqualTo("WITHDRAWN");
        assertThat(story.last().reason().code()).isEqualTo("SUBJECT_CORRECTED");
    }

    @Test
    void repeated_and_older_snapshots_change_nothing() {
        story.hear(Inputs.entitlements(5, Inputs.WANG, supported("2022-09-01", 28_000)));
        long version = story.dossier().version();

        story.hear(Inputs.entitlements(5, Inputs.WANG, supported("2022-09-01", 28_000)))
                .hear(Inputs.entitlements(4, Inputs.WANG, supported("2022-09-01", 35_000)))
                .hear(Inputs.entitlements(6, Inputs.WANG, supported("2022-09-01", 28_000)))
                .hear(Inputs.collections(3));

        assertThat(story.instructions()).hasSize(1);
        assertThat(story.dossier().version()).isEqualTo(version);
    }

    @Test
    void an_instruction_is_counted_by_its_action() {
        story.entitled(supported("2022-09-01", 28_000));

        assertThat(story.registry
                        .get("yingbao.instructions")
                        .tag("action", "DIFFERENCE")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void each_coverage_year_counts_its_own_versions() {
        story.hear(twoYears(3, supported("2022-09-01", 28_000), supported("2023-09-01", 28_000)))
                .hear(twoYears(4, supported("2022-09-01", 28_000), supported("2023-09-01", 35_000)));

        assertThat(story.instructions())
                .extracting(Instruction::instructionId)
                .containsExactly(Inputs.PERSON + "-2023-1", Inputs.PERSON + "-2024-1", Inputs.PERSON + "-2024-2");
        assertThat(story.ledger().years()).extracting(LedgerLine::coverageYear).containsExactly(2023, 2024);
    }

    @Test
    void a_subject_sealed_under_another_secret_is_waited_out() {
        Seal other = new Seal(Secret.of("the secret of somebody else".getBytes(StandardCharsets.UTF_8)));
        story.known(other.close(new Subject("RESIDENT_ID", "141102195602110016", "王秀英", null)));

        assertThatThrownBy(() -> story.entitled(supported("2022-09-01", 28_000)))
                .isInstanceOf(TransientFailure.class);
    }

    private static ConsumerRecord<byte[], byte[]> twoYears(long offset, EntitlementStep first, EntitlementStep second) {
        List<YearEntitlement> years =
                List.of(new YearEntitlement(2023, List.of(first)), new YearEntitlement(2024, List.of(second)));
        return Inputs.entitlements(offset, new Entitlements(Inputs.PERSON, 1, Inputs.WANG, years, null));
    }
}
