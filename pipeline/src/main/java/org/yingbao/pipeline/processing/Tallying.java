package org.yingbao.pipeline.processing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.Tallied;
import org.yingbao.pipeline.stage.VersionedState;
import org.yingbao.pipeline.store.Store;

/**
 * Sums up what the documents of each partition add. The documents are written first, each with what it added before;
 * then the checkpoint says which of these writes the sums contain, and holds those that changed; then they are
 * published. Whatever is interrupted, the checkpoint tells of every document whether it is counted.
 */
final class Tallying<D> {

    private final Tallies<D> tallies;
    private final Sums sums;
    private final CommittedLog log;
    private final Map<Integer, PartitionSums> partitions = new HashMap<>();
    private final Map<String, Integer> partitionsOf = new HashMap<>();

    Tallying(Stage<D, ?> stage, Store store, CommittedLog log, Events events) {
        this.tallies =
                new Tallies<>(stage.outputs(), events, topic -> partitionsOf.computeIfAbsent(topic, log::partitions));
        this.sums = new Sums(stage.definition(), store);
        this.log = log;
    }

    /** Whether there is something to sum up. */
    boolean isWanted() {
        return !tallies.topics().isEmpty();
    }

    /**
     * Takes partitions over with what their checkpoints say; returns what these say from now on.
     *
     * @param reached of a partition, for each input, the offset from which it is read
     */
    Map<Integer, SumsCheckpoint> takeOver(Map<Integer, SumsCheckpoint> taken, IntFunction<Map<String, Long>> reached) {
        Map<Integer, PublishedSums> found = PublishedSums.since(taken, tallies.topicPartitions(), log);
        Map<Integer, SumsCheckpoint> now = new HashMap<>();
        taken.forEach((partition, checkpoint) -> {
            PublishedSums since = Objects.requireNonNull(found.get(partition));
            SumsCheckpoint own = checkpoint.takenOver(since);
            now.put(partition, own);
            partitions.put(partition, new PartitionSums(own, since, reached.apply(partition)));
        });
        return now;
    }

    void revoked(int partition) {
        partitions.remove(partition);
    }

    /** What a document adds if it is written now; empty if the sums contain that already. */
    Optional<Tallied> change(int partition, String key, VersionedState<D> current, List<? extends Event<?>> events) {
        if (!isWanted()) {
            return Optional.empty();
        }
        SumsCheckpoint standing = of(partition).standing();
        Tallied before = tallied(current);
        Map<String, Figures> now = tallies.contribution(key, current.state());
        return standing.contains(before) && now.equals(before.current())
                ? Optional.empty()
                : Optional.of(standing.changed(before, now, read(events)));
    }

    private static Map<String, Long> read(List<? extends Event<?>> events) {
        Map<String, Long> read = new HashMap<>();
        events.forEach(event ->
                read.merge(event.cause().at().topic(), event.cause().at().offset() + 1, Math::max));
        return read;
    }

    /** Adds up the documents that were written; returns the checkpoints that are to be moved to next. */
    Map<Integer, SumsCheckpoint> add(
            List<ConsumerRecord<byte[], byte[]>> read, Collection<? extends FoldResult<D, ?>> results) {
        if (!isWanted()) {
            return Map.of();
        }
        Map<Integer, SumChanges> changes = new HashMap<>();
        Map<Integer, Map<String, Long>> next = new HashMap<>();
        read.forEach(record -> {
            changes.computeIfAbsent(record.partition(), _ -> new SumChanges());
            next.computeIfAbsent(record.partition(), _ -> new HashMap<>())
                    .merge(record.topic(), record.offset() + 1, Math::max);
        });
        for (FoldResult<D, ?> result : results) {
            if (result.pending() != null) {
                int partition = result.pending().partition();
                next.computeIfPresent(
                        partition,
                        (_, until) -> SumsCheckpoint.furthest(
                                until, tallied(result.current()).read()));
                Objects.requireNonNull(changes.get(partition))
                        .add(
                                of(partition).standing().counted(tallied(result.before())),
                                tallied(result.current()).current(),
                                result.events().getLast().cause());
            }
        }
        Map<Integer, SumsCheckpoint> moves = new HashMap<>();
        changes.forEach((partition, change) ->
                moves.put(partition, next(partition, change, Objects.requireNonNull(next.get(partition)))));
        return moves;
    }

    private SumsCheckpoint next(int partition, SumChanges change, Map<String, Long> read) {
        SumsCheckpoint standing = of(partition).standing();
        Set<String> others = new HashSet<>(change.names());
        others.removeAll(standing.changed().keySet());
        Map<String, Sum> before = new HashMap<>(sums.load(partition, others));
        before.putAll(standing.changed());
        sums.write(partition, standing);
        return standing.next(change.over(before), read);
    }

    /** The checkpoints are moved, and these records were read: returns what is to be published. */
    List<ProducerRecord<byte[], byte[]>> leaving(
            Map<Integer, SumsCheckpoint> moved, List<ConsumerRecord<byte[], byte[]>> read) {
        moved.forEach((partition, checkpoint) -> of(partition).moved(checkpoint));
        if (isWanted()) {
            read.forEach(record -> of(record.partition()).read(record.topic(), record.offset() + 1));
        }
        return leaving(moved.keySet());
    }

    /** What is to be published of partitions that were taken over. */
    List<ProducerRecord<byte[], byte[]>> owed(Collection<Integer> of) {
        List<ProducerRecord<byte[], byte[]>> owed = new ArrayList<>();
        of.forEach(
                partition -> owed.addAll(tallies.claims(partition, of(partition).standing())));
        owed.addAll(leaving(of));
        return owed;
    }

    /** What is to be published of partitions, be it for the second time. */
    List<ProducerRecord<byte[], byte[]>> leaving(Collection<Integer> of) {
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>();
        of.stream().filter(partition -> !of(partition).isHeldBack()).forEach(partition -> {
            PartitionSums here = of(partition);
            here.said(stored(partition, here))
                    .forEach((name, sum) -> leaving.add(tallies.event(name, partition, sum, here.standing())));
        });
        return leaving;
    }

    private Map<String, Sum> stored(int partition, PartitionSums of) {
        if (of.isSaidWhole()) {
            return sums.all(partition);
        }
        Set<String> others = new HashSet<>(of.standing().unsaid());
        others.removeAll(of.standing().changed().keySet());
        return sums.load(partition, others);
    }

    /** What was to be published is; the topics end there. */
    void published(Collection<Integer> of, Map<TopicPartition, Long> ends) {
        Map<String, Long> known = new HashMap<>();
        ends.forEach((at, end) -> {
            if (tallies.topics().contains(at.topic())) {
                known.put(at.topic() + "/" + at.partition(), end);
            }
        });
        of.forEach(partition -> of(partition).published(known));
    }

    private PartitionSums of(int partition) {
        return Objects.requireNonNull(partitions.get(partition));
    }

    private static Tallied tallied(@Nullable VersionedState<?> document) {
        return document == null || document.tallied() == null ? Tallied.NOTHING : document.tallied();
    }
}
