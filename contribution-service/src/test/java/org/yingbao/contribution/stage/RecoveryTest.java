package org.yingbao.contribution.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.contribution.stage.Told.nothing;
import static org.yingbao.contribution.stage.Told.paid;
import static org.yingbao.contribution.stage.Told.supported;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.testkit.store.MemoryStore;

class RecoveryTest {

    private static final ConsumerRecord<byte[], byte[]> GRANTED =
            Inputs.entitlements(3, Inputs.WANG, supported("2022-09-01", 28_000));
    private static final ConsumerRecord<byte[], byte[]> PAID = Inputs.collections(4, paid("T", 7_000, "2022-09-05"));
    private static final ConsumerRecord<byte[], byte[]> LOST = Inputs.entitlements(
            5, Inputs.WANG, supported("2022-09-01", 28_000), nothing("2022-10-01", "NO_IDENTITY_HELD"));
    private static final ConsumerRecord<byte[], byte[]> RAISED =
            Inputs.entitlements(8, Inputs.WANG, supported("2022-09-01", 35_000));

    private final Platform platform = new Platform();

    @Test
    void an_instruction_that_was_written_but_not_published_leaves_once() {
        platform.crashOn(GRANTED).restartWith(platform.store);
        platform.restartWith(platform.store);

        assertThat(platform.instructions()).extracting(Instruction::version).containsExactly(1L);
    }

    @Test
    void an_emptied_store_publishes_no_instruction_again() {
        platform.hear(GRANTED).hear(PAID).hear(LOST);
        LedgerLine line = platform.line();

        platform.restartWith(new MemoryStore());

        assertThat(platform.instructions()).hasSize(1);
        assertThat(platform.line()).isEqualTo(line);
    }

    @Test
    void an_emptied_store_goes_on_with_the_next_version() {
        platform.hear(GRANTED).hear(PAID).hear(LOST);

        platform.restartWith(new MemoryStore()).hear(RAISED);

        assertThat(platform.instructions()).extracting(Instruction::version).containsExactly(1L, 2L);
        assertThat(platform.instructions().getLast().adjustmentFen()).isEqualTo(-7_000);
        assertThat(platform.line().instructionVersion()).isEqualTo(2);
    }

    @Test
    void an_emptied_store_knows_from_the_ledger_of_instructions_that_are_no_longer_kept() {
        platform.hear(GRANTED)
                .hear(LOST)
                .hear(Inputs.entitlements(6, Inputs.WANG, supported("2022-09-01", 28_000)))
                .hear(RAISED);
        LedgerLine line = platform.line();
        platform.log.expire(Topics.INSTRUCTIONS);

        platform.keepOnly(List.of(RAISED)).restartWith(new MemoryStore());

        assertThat(platform.instructions()).hasSize(4);
        assertThat(platform.line()).isEqualTo(line);

        platform.hear(Inputs.entitlements(
                11, Inputs.WANG, supported("2022-09-01", 35_000), nothing("2022-10-01", "DECEASED")));

        assertThat(platform.instructions()).extracting(Instruction::version).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(platform.instructions().getLast().action()).isEqualTo("WITHDRAWN");
        assertThat(platform.instructions().getLast().supersedes()).endsWith("-2023-4");
    }

    @Test
    void a_name_corrected_meanwhile_is_one_new_version_although_the_instruction_is_no_longer_kept() {
        platform.hear(GRANTED);
        platform.log.expire(Topics.INSTRUCTIONS);

        ConsumerRecord<byte[], byte[]> corrected =
                Inputs.entitlements(7, Inputs.subject("王秀瑛", "13900000000"), supported("2022-09-01", 28_000));
        platform.keepOnly(List.of()).restartWith(new MemoryStore()).hear(corrected);

        assertThat(platform.instructions()).extracting(Instruction::version).containsExactly(1L, 2L);
        assertThat(platform.instructions().getLast().reason().code()).isEqualTo("SUBJECT_CORRECTED");
    }

    @Test
    void no_ledger_of_an_emptied_store_has_a_version_that_was_there_with_other_content() {
        platform.hear(GRANTED).hear(PAID).hear(LOST);

        platform.keepOnly(List.of(LOST, PAID)).restartWith(new MemoryStore()).hear(RAISED);

        assertThat(platform.ledgers())
                .extracting(LedgerLines::version)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_restored_backup_goes_on_with_the_next_version() {
        platform.hear(GRANTED);
        MemoryStore backup = platform.store.backup();
        platform.hear(LOST).hear(Inputs.entitlements(6, Inputs.WANG, supported("2022-09-01", 28_000)));
        assertThat(platform.instructions()).hasSize(3);

        platform.restartWith(backup);
        assertThat(platform.instructions()).hasSize(3);

        platform.hear(RAISED);

        assertThat(platform.instructions()).extracting(Instruction::version).containsExactly(1L, 2L, 3L, 4L);
        assertThat(platform.instructions().getLast().reason().code()).isEqualTo("SUPPORT_RAISED");
    }

    @Test
    void what_can_not_be_read_is_a_dead_letter() {
        ConsumerRecord<byte[], byte[]> broken =
                new ConsumerRecord<>(Topics.ENTITLEMENTS, 0, 1, GRANTED.key(), "{".getBytes(StandardCharsets.UTF_8));
        GRANTED.headers().forEach(header -> broken.headers().add(header));

        platform.hear(broken).hear(GRANTED);

        assertThat(platform.log.all(Topics.deadLettersOf(Topics.ENTITLEMENTS))).hasSize(1);
        assertThat(platform.instructions()).hasSize(1);
    }
}
