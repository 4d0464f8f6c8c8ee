package org.yingbao.subsidy.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.stage.SweepPage;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.GlobalFact;

/**
 * Whether the store has everybody. One that was emptied or restored is worked through again, and until then people are
 * missing whom a draft is to count.
 *
 * @param written the offset of an input before which the stage that decides people has written everything
 */
public record WholeStore(Events events, ToLongFunction<TopicPartition> written, CommittedLog log) {

    /** Whether a record speaks of positions of this log: what was mirrored from another one is begun anew here. */
    boolean isOfThisLog(ConsumerRecord<?, ?> record) {
        return log.log().isOfThisLog(record.headers(), List.of());
    }

    /** The offset after the last facts of a partition. */
    long until(int partition) {
        TopicPartition facts = new TopicPartition(Topics.PERSONS, partition);
        long from = written.applyAsLong(facts);
        List<Long> last = new ArrayList<>(List.of(from));
        log.read(Map.of(facts, from), record -> last.set(0, Math.max(last.getFirst(), record.offset() + 1)));
        return last.getFirst();
    }

    /** Whether the store has the facts of a partition up to here. */
    boolean has(int partition, long until) {
        return written.applyAsLong(new TopicPartition(Topics.PERSONS, partition)) >= until;
    }

    /**
     * Asks the stage for a batch in which there is nothing to do: what a store has is known with the batch after the
     * one that wrote it, and that it was emptied shows in the next one.
     */
    ProducerRecord<byte[], byte[]> asked(int partition, Cause cause) {
        SweepPage nobody = new SweepPage("preview", List.of(), Json.MAPPER.valueToTree(GlobalFact.MISSED));
        return events.in(
                partition,
                BookTopics.COMMANDS,
                nobody.sweep(),
                SweepPage.TYPE,
                cause.at() + "/asked/0",
                Json.MAPPER.writeValueAsBytes(nobody),
                cause);
    }
}
