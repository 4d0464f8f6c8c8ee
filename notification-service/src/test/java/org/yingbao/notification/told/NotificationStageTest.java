package org.yingbao.notification.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.notification.InstructionDraft.supported;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.notification.InstructionDraft;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;

class NotificationStageTest {

    private final NotificationStage stage = new NotificationStage();
    private NoticeHistory told = NoticeHistory.NOTHING;
    private long offset;

    @Test
    void the_first_instruction_makes_a_notice() {
        assertThat(after(supported())).containsExactly(supported().written().instructionId() + "-notice-issued");
    }

    @Test
    void the_same_news_again_change_nothing() {
        after(supported());
        Change<NoticeHistory> again = fold(supported());
        assertThat(again.state()).isNull();
        assertThat(again.outbox()).isEmpty();
    }

    @Test
    void an_older_version_changes_nothing() {
        after(supported().version(2));
        assertThat(fold(supported().version(1)).state()).isNull();
    }

    @Test
    void a_newer_version_withdraws_the_unsent_notice_first() {
        after(supported());
        assertThat(after(supported().version(2).withdrawn().because("IDENTITY_LOST")))
                .containsExactly(id(1) + "-notice-withdrawn", id(2) + "-notice-issued");
    }

    @Test
    void a_notice_that_was_withdrawn_is_not_withdrawn_again() {
        after(supported());
        after(supported().version(2).withdrawn());
        assertThat(after(supported().version(3)))
                .containsExactly(id(2) + "-notice-withdrawn", id(3) + "-notice-issued");
    }

    @Test
    void another_funding_region_does_not_concern_the_person() {
        after(supported());
        assertThat(after(supported().version(2).fundedBy("141181"))).isEmpty();
    }

    @Test
    void another_split_among_payers_does_not_concern_the_person() {
        after(supported());
        assertThat(after(supported()
                        .version(2)
                        .paidBy(new Payer("VETERANS", 8_000), new Payer("MEDICAL_AID", 20_000))
                        .because("OTHER_CHANNEL")))
                .isEmpty();
    }

    @Test
    void a_corrected_subject_does_not_concern_the_person() {
        after(supported());
        assertThat(after(supported().version(2).because("SUBJECT_CORRECTED"))).isEmpty();
    }

    @Test
    void what_does_not_concern_the_person_leaves_the_older_notice_in_force() {
        after(supported());
        after(supported().version(2).fundedBy("141181"));
        assertThat(told.of(2023).fates()).containsOnlyKeys(1L).containsEntry(1L, NoticeStatus.ISSUED);
        assertThat(after(supported().version(3).collectedIn("141181")))
                .containsExactly(id(1) + "-notice-withdrawn", id(3) + "-notice-issued");
    }

    @Test
    void another_amount_concerns_the_person() {
        after(supported());
        assertThat(after(supported().version(2).paidBy(new Payer("MEDICAL_AID", 31_500))))
                .hasSize(2);
    }

    @Test
    void another_place_concerns_the_person() {
        after(supported());
        assertThat(after(supported().version(2).collectedIn("610112"))).hasSize(2);
    }

    @Test
    void a_refund_concerns_the_person() {
        after(supported());
        assertThat(after(supported().version(2).adjustedBy(-7_000))).hasSize(2);
    }

    @Test
    void the_standard_that_rises_with_the_support_concerns_the_person() {
        after(supported());
        assertThat(after(supported().version(2).standard(38_000).paidBy(new Payer("MEDICAL_AID", 31_000))))
                .hasSize(2);
    }

    @Test
    void a_notice_that_was_sent_is_not_withdrawn() {
        after(supported());
        becameOf(1, NoticeStatus.SENT);
        assertThat(after(supported().version(2).withdrawn())).containsExactly(id(2) + "-notice-issued");
    }

    @Test
    void a_notice_that_a_sender_has_taken_up_is_left_to_the_sender() {
        after(supported());
        becameOf(1, NoticeStatus.TAKEN_UP);
        assertThat(after(supported().version(2).withdrawn())).containsExactly(id(2) + "-notice-issued");
    }

    @Test
    void years_are_told_apart() {
        after(supported());
        assertThat(after(supported().in(2024))).hasSize(1);
        assertThat(told.of(2023).fates()).containsEntry(1L, NoticeStatus.ISSUED);
    }

    @Test
    void letters_and_documents_hold_no_personal_data_in_the_clear() {
        fold(supported())
                .outbox()
                .forEach(letter -> assertThat(String.valueOf(letter.value()))
                        .doesNotContain(InstructionDraft.NAME, InstructionDraft.NUMBER));
        after(supported());
        assertThat(Json.MAPPER.writeValueAsString(told))
                .doesNotContain(InstructionDraft.NAME, InstructionDraft.NUMBER, "sealed");
    }

    @Test
    void the_state_survives_its_json() {
        after(supported());
        after(supported().version(2).withdrawn());
        becameOf(2, NoticeStatus.refused("HTTP_422"));
        NoticeHistory read = Json.MAPPER.readValue(Json.MAPPER.writeValueAsBytes(told), NoticeHistory.class);
        assertThat(read).isEqualTo(told);
    }

    private void becameOf(long version, NoticeStatus fate) {
        NoticesOfYear year = told.of(2023);
        assertThat(year.last()).isNotNull();
        told = told.with(2023, year.with(java.util.Objects.requireNonNull(year.last()), fate));
        assertThat(told.of(2023).fates()).containsEntry(version, fate);
    }

    private static String id(long version) {
        return supported().version(version).written().instructionId();
    }

    /** The ids of the letters that an instruction causes. */
    private List<String> after(InstructionDraft draft) {
        Change<NoticeHistory> folded = fold(draft);
        assertThat(folded.state()).isNotNull();
        told = java.util.Objects.requireNonNull(folded.state());
        return folded.outbox().stream().map(letter -> letter.id()).toList();
    }

    private Change<NoticeHistory> fold(InstructionDraft draft) {
        Instruction instruction = draft.written();
        Cause cause = new Cause(
                new Position("contribution.instructions.v1", 0, offset++),
                instruction.instructionId(),
                "2022-10-16T09:00:00+08:00",
                "c",
                "t");
        return stage.apply(
                instruction.personId(),
                Optional.of(told),
                new Event<>(cause, new NotificationEvent(instruction, "sealed")));
    }
}
