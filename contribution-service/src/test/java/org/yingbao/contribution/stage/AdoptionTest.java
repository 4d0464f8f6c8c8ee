package org.yingbao.contribution.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.contribution.stage.Told.nothing;
import static org.yingbao.contribution.stage.Told.paid;
import static org.yingbao.contribution.stage.Told.supported;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.yingbao.contribution.account.Instructed;
import org.yingbao.pipeline.processing.StageOutputs;

/** The store forgot everything; what was published is read back, then the facts are replayed. */
class AdoptionTest {

    private static final ConsumerRecord<byte[], byte[]> GRANTED =
            Inputs.entitlements(3, Inputs.WANG, supported("2022-09-01", 28_000));
    private static final ConsumerRecord<byte[], byte[]> LOST = Inputs.entitlements(
            5, Inputs.WANG, supported("2022-09-01", 28_000), nothing("2022-10-01", "NO_IDENTITY_HELD"));
    private static final ConsumerRecord<byte[], byte[]> PAID = Inputs.collections(4, paid("T", 35_000, "2022-10-05"));

    private final Story before = new Story();
    private final Story after = new Story();

    @Test
    void the_account_learns_all_of_the_last_instruction() {
        before.hear(GRANTED);

        after.adopt(before.published.getFirst());

        assertThat(after.account().instructed()).isEqualTo(before.account().instructed());
    }

    @Test
    void an_instruction_older_than_the_one_known_is_ignored() {
        before.hear(GRANTED).hear(LOST);

        after.adopt(before.publishedInstructions().getLast()).adopt(before.published.getFirst());

        assertThat(after.account().instructed().values())
                .singleElement()
                .extracting(Instructed::version)
                .isEqualTo(2L);
    }

    @Test
    void a_store_that_forgot_nothing_learns_nothing() {
        before.hear(GRANTED).hear(PAID).hear(LOST);
        assertThat(before.published).hasSizeGreaterThan(1);

        for (ProducerRecord<byte[], byte[]> event : before.published) {
            assertThat(StageOutputs.restore(
                            before.stage, Inputs.PERSON, Optional.of(before.account()), Inputs.at(event, 0)))
                    .isNull();
        }
        assertThat(StageOutputs.restore(
                        before.stage,
                        Inputs.PERSON,
                        Optional.of(before.account()),
                        Inputs.at(before.snapshot().getFirst(), 0)))
                .isNull();
    }

    @Test
    void facts_that_are_replayed_to_the_same_end_publish_nothing() {
        before.hear(GRANTED).hear(LOST);

        before.published.forEach(after::adopt);
        after.hear(GRANTED).hear(LOST);

        assertThat(after.instructions()).isEmpty();
        assertThat(after.line()).isEqualTo(before.line());
    }

    @Test
    void facts_that_go_on_after_what_was_published_are_one_new_version() {
        before.hear(GRANTED).hear(LOST);

        before.published.forEach(after::adopt);
        after.hear(GRANTED).hear(LOST).hear(Inputs.entitlements(9, Inputs.WANG, supported("2022-09-01", 35_000)));

        assertThat(after.instructions()).hasSize(1);
        assertThat(after.last().version()).isEqualTo(3);
        assertThat(after.last().action()).isEqualTo("EXEMPT");
    }

    @Test
    void facts_of_which_only_the_newest_are_left_are_one_new_version() {
        before.hear(GRANTED);

        before.published.forEach(after::adopt);
        after.hear(Inputs.entitlements(9, Inputs.WANG, supported("2022-09-01", 35_000)));

        assertThat(after.last().version()).isEqualTo(2);
    }

    @Test
    void facts_of_the_other_topic_are_waited_for() {
        before.hear(GRANTED).hear(Inputs.collections(4, paid("T", 7_001, "2022-10-05")));
        assertThat(before.instructions()).hasSize(2);

        before.published.forEach(after::adopt);
        after.hear(LOST);
        assertThat(after.instructions()).isEmpty();
        assertThat(after.snapshot()).isEmpty();
        assertThat(after.registry.get("yingbao.ledger.held.back").counter().count())
                .isEqualTo(1);

        after.hear(Inputs.collections(4, paid("T", 7_001, "2022-10-05")));

        assertThat(after.instructions()).hasSize(1);
        assertThat(after.last().action()).isEqualTo("WITHDRAWN");
        assertThat(after.last().version()).isEqualTo(3);
    }

    @Test
    void a_payment_that_made_no_instruction_is_waited_for_because_the_ledger_knows_of_it() {
        before.hear(GRANTED)
                .hear(Inputs.collections(4, paid("T", 7_000, "2022-09-05")))
                .hear(LOST);
        assertThat(before.instructions()).hasSize(1);

        after.adopt(before.published.getFirst()).adopt(before.snapshot().getFirst());
        after.hear(GRANTED).hear(LOST).hear(Inputs.collections(4, paid("T", 7_000, "2022-09-05")));

        assertThat(after.instructions()).isEmpty();
        assertThat(after.line()).isEqualTo(before.line());
    }
}
