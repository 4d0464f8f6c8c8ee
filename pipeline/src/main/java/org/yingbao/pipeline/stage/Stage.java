package org.yingbao.pipeline.stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.store.Kept;
import tools.jackson.databind.JavaType;

/**
 * What one service does with the news of a person. Everything here is a function of its arguments (and of global facts
 * that commands repeat when they change), so that the same records give the same documents and events again.
 *
 * @param <D> what it keeps of a person, as JSON
 * @param <N> the news it understands
 */
public interface Stage<D, N> {

    /** The name of its collection, its consumer group and its metrics. */
    String name();

    /** The topics it reads: keyed by person, with the same number of partitions. */
    List<String> topics();

    /** The topics of senders to whom it may refuse records by {@link QuotaExceeded}. */
    default List<String> origins() {
        return List.of();
    }

    /** Whether, by what is kept of somebody, support stands that a record might have changed; empty if it knows not. */
    default Optional<Boolean> supports(D state) {
        return Optional.empty();
    }

    /** The topics keyed by person that it publishes to: they tell what was published before trouble. */
    List<String> outputs();

    /** How the state is read from JSON. */
    JavaType stateType();

    /** Its collection and indexes. */
    Kept kept();

    /** Indexes whose values are kept apart by partition, for {@link Sweep}s. */
    default Set<String> sweptIndexes() {
        return Set.of();
    }

    /** What a record asks for. An exception makes it a dead letter. */
    Input<N> read(ConsumerRecord<byte[], byte[]> record);

    /**
     * The state after the news; it must not matter how often the same news come. An exception makes them a dead letter.
     */
    Change<D> fold(String id, Optional<D> before, Event<N> news);

    /**
     * The same of news that are known to be written and published. Whoever reads them again may have lost the partition
     * without knowing, and nobody would publish what it makes of them: it must not make anything new of them.
     */
    default Change<D> foldAgain(String id, Optional<D> before, Event<N> news) {
        return fold(id, before, news);
    }

    /** The values under which a person stands in each index. */
    Map<String, Set<String>> entries(String id, D state);

    /** The events that carry the whole state to compacted topics. */
    List<ProducerRecord<byte[], byte[]>> snapshot(String id, VersionedState<D> dossier);

    /** The same, as far as it was last changed by one of these records: what a batch has to publish. */
    default List<ProducerRecord<byte[], byte[]>> current(String id, VersionedState<D> dossier, Set<Position> batch) {
        return batch.contains(dossier.changedBy().at()) ? snapshot(id, dossier) : List.of();
    }

    /** Called before this instance reads partitions that it did not have before. */
    default void takingOver() {}

    /**
     * Whether documents that {@link #adopt} has taught never write a letter again that is published. Of other stages, a
     * letter is taken for a repetition if news at or after its cause are known to be published.
     */
    default boolean writesLettersOnce() {
        return false;
    }

    /** A letter as it leaves. */
    ProducerRecord<byte[], byte[]> publish(String id, OutboxEvent letter, D state);

    /**
     * Called after the documents are written and before anything is published; what it returns is published with them.
     */
    default List<ProducerRecord<byte[], byte[]>> afterWrite(List<Touched<D, N>> touched) {
        return List.of();
    }

    /**
     * Learns from one of its own published events what its document may have forgotten; null if it knew.
     *
     * @param before empty if the store has no document
     */
    default @Nullable D adopt(String id, Optional<D> before, ConsumerRecord<byte[], byte[]> published) {
        return null;
    }

    /**
     * The same of an event that was published on another log and mirrored to this one: the positions that it names mean
     * nothing here.
     */
    default @Nullable D adoptMirrored(String id, Optional<D> before, ConsumerRecord<byte[], byte[]> published) {
        return adopt(id, before, published);
    }

    /**
     * Learns where on this log the last news of somebody stand of whom something was published on another one: until
     * they have come, what was published says more than is known. Called for each of {@link #topics} but the commands,
     * with ever later records.
     *
     * @return null if there is nothing to learn
     */
    default @Nullable D awaitMirrored(String id, D before, ConsumerRecord<byte[], byte[]> last) {
        return null;
    }

    /** Those of {@link #topics} that hold what the service tells itself: such a record of another log asks nothing. */
    default Set<String> commands() {
        return Set.of();
    }

    /**
     * The commands that make good for those that are no longer kept.
     *
     * @param from where on the topic of commands the first one stands that is still kept
     */
    default List<ProducerRecord<byte[], byte[]>> missed(TopicPartition commands, long from) {
        return List.of();
    }

    /** The version of the dossier of which a published event is the snapshot; 0 if it is none. */
    default long version(ConsumerRecord<byte[], byte[]> published) {
        return 0;
    }
}
