package org.yingbao.pipeline.processing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.pipeline.stage.Commands;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.stage.OnTakeover;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.Sweepable;
import org.yingbao.pipeline.store.Store;

/** Where a stage stands on the partitions that it was given: what is read, written and published of them. */
final class InputPositions<D> {

    private final Stage<D, ?> stage;
    private final List<String> inputs;
    private final Outputs<D> outputs;
    private final LastWrites<D> documents;
    private final CommittedLog log;
    private final Checkpoints checkpoints;
    private final Recovery<D> recovery;
    private final Tallying<D> tallying;
    private final Watermarks committed = new Watermarks();
    private final Watermarks published = new Watermarks();
    private final Map<Integer, Checkpoint> known = new HashMap<>();
    private final List<ProducerRecord<byte[], byte[]>> owed = new ArrayList<>();

    InputPositions(
            Stage<D, ?> stage,
            Outputs<D> outputs,
            Store store,
            LastWrites<D> documents,
            Tallying<D> tallying,
            CommittedLog log) {
        this.stage = stage;
        this.inputs = stage.definition().inputs();
        this.outputs = outputs;
        this.documents = documents;
        this.log = log;
        this.tallying = tallying;
        this.checkpoints = new Checkpoints(stage.definition().name(), store);
        this.recovery = new Recovery<>(stage, outputs, checkpoints, documents, log);
    }

    /** Up to where inputs are known to be written and published by this instance. */
    Watermarks committed() {
        return committed;
    }

    /** Up to where inputs are known to be published by anybody. */
    Watermarks published() {
        return published;
    }

    /** Takes partitions over from whoever had them, and returns from where to read them. */
    Map<TopicPartition, Long> takeOver(Map<TopicPartition, Long> offsets) {
        if (stage instanceof OnTakeover prepared) {
            prepared.takingOver();
        }
        Set<Integer> partitions =
                offsets.keySet().stream().map(TopicPartition::partition).collect(Collectors.toSet());
        partitions.forEach(documents::takeOver);
        recovery.recover(partitions, published).forEach((partition, checkpoint) -> {
            known.put(partition, checkpoint);
            inputs.forEach(topic -> committed.set(
                    new TopicPartition(topic, partition), checkpoint.inputs().getOrDefault(topic, 0L)));
        });
        Map<TopicPartition, Long> start = new HashMap<>();
        offsets.forEach((partition, offset) -> start.put(partition, Math.min(offset, remembered(partition))));
        owed.clear();
        makeGood(start);
        if (tallying.isWanted()) {
            takeSumsOver(partitions, offsets);
        }
        return start;
    }

    private void takeSumsOver(Set<Integer> partitions, Map<TopicPartition, Long> offsets) {
        Map<TopicPartition, Long> first = log.beginnings(offsets.keySet());
        Map<Integer, SumsCheckpoint> taken = new HashMap<>();
        partitions.forEach(partition ->
                taken.put(partition, Objects.requireNonNullElse(known(partition).sums(), SumsCheckpoint.NONE)));
        tallying.takeOver(taken, partition -> reached(partition, first))
                .forEach((partition, sums) ->
                        known.put(partition, known(partition).with(sums)));
        checkpoints.move(partitions.stream().collect(Collectors.toMap(partition -> partition, this::known)));
        owed.addAll(tallying.owed(partitions));
        tallying.published(partitions, Map.of());
    }

    /** What is no longer on the log does not come. */
    private Map<String, Long> reached(int partition, Map<TopicPartition, Long> first) {
        Map<String, Long> reached = new HashMap<>(known(partition).inputs());
        first.forEach((input, offset) -> {
            if (input.partition() == partition) {
                reached.merge(input.topic(), offset, Math::max);
            }
        });
        return reached;
    }

    /** Commands are kept for a while only; a store that stands where they are no longer has missed some. */
    private void makeGood(Map<TopicPartition, Long> start) {
        Set<TopicPartition> commands = start.keySet().stream()
                .filter(partition -> Commands.areOn(partition.topic(), stage))
                .collect(Collectors.toSet());
        if (commands.isEmpty() || !(stage instanceof Sweepable sweepable)) {
            return;
        }
        log.beginnings(commands).forEach((partition, first) -> {
            if (remembered(partition) < first) {
                owed.addAll(sweepable.missed(partition, first));
                known.put(partition.partition(), known(partition.partition()).readTo(partition.topic(), first));
            }
        });
    }

    /** What has to leave because commands were missed, or because it is not known whether sums were published. */
    List<ProducerRecord<byte[], byte[]>> owed() {
        return List.copyOf(owed);
    }

    private long remembered(TopicPartition partition) {
        return known(partition.partition()).inputs().getOrDefault(partition.topic(), 0L);
    }

    private Checkpoint known(int partition) {
        return known.getOrDefault(partition, Checkpoint.NONE);
    }

    /** Throws if somebody else has one of the partitions, or if the store has forgotten. */
    void check(Set<Integer> partitions) {
        checkpoints.check(partitions);
    }

    /** Says in the store what is known; whoever had the partitions before cannot write any more. */
    void moveCheckpoints(Set<Integer> partitions, Map<Integer, SumsCheckpoint> sums) {
        partitions.forEach(partition -> known.put(partition, known(partition).with(sums.get(partition))));
        checkpoints.move(partitions.stream().collect(Collectors.toMap(partition -> partition, this::known)));
    }

    /** A transaction is committed. */
    void committed(Map<TopicPartition, Long> next, Map<TopicPartition, Long> ends) {
        next.forEach(committed::raise);
        next.forEach(published::raise);
        Set<Integer> partitions =
                next.keySet().stream().map(TopicPartition::partition).collect(Collectors.toSet());
        for (int partition : partitions) {
            known.put(partition, known(partition).committed(partition, next, ends, outputs.topics()));
        }
        if (tallying.isWanted()) {
            tallying.published(partitions, ends);
        }
    }

    void revoked(Collection<TopicPartition> partitions) {
        partitions.forEach(partition -> {
            known.remove(partition.partition());
            tallying.revoked(partition.partition());
        });
    }
}
