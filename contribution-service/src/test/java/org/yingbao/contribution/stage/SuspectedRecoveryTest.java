package org.yingbao.contribution.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.contribution.stage.Scope.inTheWindow;
import static org.yingbao.contribution.stage.Told.paid;
import static org.yingbao.contribution.stage.Told.refunded;
import static org.yingbao.contribution.stage.Told.supported;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.contribution.Suspected;
import org.yingbao.testkit.store.MemoryStore;

/** Each version of who is suspected uninsured leaves exactly once, whatever the store has forgotten. */
class SuspectedRecoveryTest {

    private static final ConsumerRecord<byte[], byte[]> WINDOW =
            Inputs.scoped(3, Inputs.WANG, inTheWindow().said(), supported("2022-09-01", 28_000));
    private static final ConsumerRecord<byte[], byte[]> CLOSED =
            Inputs.scoped(4, Inputs.WANG, inTheWindow().afterClosing().said(), supported("2022-09-01", 28_000));
    private static final ConsumerRecord<byte[], byte[]> PAID = Inputs.collections(5, paid("T", 7_000, "2023-01-05"));
    private static final ConsumerRecord<byte[], byte[]> OVER = Inputs.scoped(
            6, Inputs.WANG, inTheWindow().afterClosing().afterTheYear().said(), supported("2022-09-01", 28_000));

    private final Platform platform = new Platform();

    @Test
    void what_was_written_but_not_published_leaves_once() {
        platform.hear(WINDOW).crashOn(CLOSED).restartWith(platform.store);
        platform.restartWith(platform.store);

        assertThat(platform.suspected()).extracting(Suspected::status).containsExactly("SUSPECTED");
    }

    @Test
    void an_emptied_store_publishes_nothing_again_and_goes_on_with_the_next_version() {
        platform.hear(WINDOW).hear(CLOSED);
        LedgerLine line = platform.line();

        platform.restartWith(new MemoryStore());
        assertThat(platform.suspected()).hasSize(1);
        assertThat(platform.line()).isEqualTo(line);

        platform.hear(PAID);
        assertThat(platform.suspected()).extracting(Suspected::status).containsExactly("SUSPECTED", "CLEARED");
        assertThat(platform.suspected()).extracting(Suspected::version).containsExactly(1L, 2L);
    }

    @Test
    void an_emptied_store_knows_from_the_ledger_what_is_no_longer_kept() {
        platform.hear(WINDOW).hear(CLOSED).hear(PAID);
        platform.log.expire(Topics.SUSPECTED);
        platform.log.expire(Topics.INSTRUCTIONS);

        platform.restartWith(new MemoryStore()).hear(OVER);

        assertThat(platform.suspected())
                .as("versions 1 and 2 were there before, and nothing differs since")
                .extracting(Suspected::version)
                .containsExactly(1L, 2L);

        platform.hear(Inputs.collections(9, refunded("T", 7_000, 7_000, "2023-01-05")));
        assertThat(platform.suspected().getLast().version()).isEqualTo(3);
        assertThat(platform.suspected().getLast().cleared()).isEqualTo("YEAR_OVER");
    }

    @Test
    void a_backup_of_before_goes_on_with_the_next_version() {
        platform.hear(WINDOW);
        MemoryStore backup = platform.store.backup();
        platform.hear(CLOSED).hear(PAID);

        platform.restartWith(backup);

        assertThat(platform.suspected()).extracting(Suspected::version).containsExactly(1L, 2L);
    }
}
