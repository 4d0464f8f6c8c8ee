package org.yingbao.pipeline.processing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.Commands;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.stage.Stage;

/**
 * Finds out, when a partition is taken over, what of it is written and what is published. The store says what it
 * remembers, the consumer group says what it committed, and an operator may have moved either; only the output topics
 * say what was published.
 */
final class Recovery<D> {

    private static final int PAGE = 1_000;

    private final Stage<D, ?> stage;
    private final List<String> inputs;
    private final Set<String> outputs;
    private final Checkpoints checkpoints;
    private final CommittedLog log;
    private final OutputReplay<D> replay;

    Recovery(
            Stage<D, ?> stage, Outputs<D> outputs, Checkpoints checkpoints, LastWrites<D> documents, CommittedLog log) {
        this.stage = stage;
        this.inputs = stage.definition().inputs();
        this.outputs = outputs.topics();
        this.checkpoints = checkpoints;
        this.log = log;
        this.replay = new OutputReplay<>(stage, outputs, documents);
    }

    /**
     * Takes partitions over: reads what was published since their checkpoints, restores it in the documents and raises
     * the watermarks; returns what is known then.
     */
    Map<Integer, Checkpoint> recover(Set<Integer> partitions, Watermarks watermarks) {
        Map<Integer, Checkpoint> taken = new HashMap<>();
        partitions.forEach(partition -> taken.put(partition, take(partition, watermarks)));
        Map<TopicPartition, Long> ends = restore(taken, watermarks);
        Map<Integer, Checkpoint> known = new HashMap<>();
        taken.forEach((partition, checkpoint) -> known.put(partition, known(partition, checkpoint, watermarks, ends)));
        return known;
    }

    private Checkpoint take(int partition, Watermarks watermarks) {
        Checkpoint checkpoint = checkpoints.take(partition);
        for (String topic : inputs) {
            watermarks.set(
                    new TopicPartition(topic, partition), checkpoint.published().getOrDefault(topic, 0L));
        }
        return checkpoint;
    }

    private Map<TopicPartition, Long> restore(Map<Integer, Checkpoint> taken, Watermarks watermarks) {
        Map<TopicPartition, Long> from = new HashMap<>();
        for (String output : outputs) {
            taken.forEach((partition, checkpoint) -> from.put(
                    new TopicPartition(output, partition), checkpoint.outputs().getOrDefault(output, 0L)));
        }
        Set<Integer> mirrored = new HashSet<>();
        Map<TopicPartition, Long> ends = read(
                from,
                record -> {
                    if (isOfThisLog(record)) {
                        raise(watermarks, record);
                    } else {
                        mirrored.add(record.partition());
                    }
                },
                (partition, page) -> replay.restore(partition, page, this::isOfThisLog));
        await(mirrored);
        return ends;
    }

    /** Positions of another log tell nothing of what of this one's input is published: the input itself does. */
    private void await(Set<Integer> partitions) {
        Map<TopicPartition, Long> from = new HashMap<>();
        for (String input : inputs) {
            if (!Commands.areOn(input, stage)) {
                partitions.forEach(partition -> from.put(new TopicPartition(input, partition), 0L));
            }
        }
        if (!from.isEmpty()) {
            read(log.beginnings(from.keySet()), record -> {}, replay::await);
        }
    }

    /** Somebody else of the service may publish to the same topic, and names positions on what that one reads. */
    private boolean isOfThisLog(ConsumerRecord<byte[], byte[]> record) {
        String cause = Headers.text(record, Headers.CAUSE);
        boolean byUs = cause != null && inputs.contains(Position.parse(cause).topic());
        return log.log().isOfThisLog(record.headers(), byUs ? inputs : List.of());
    }

    private Map<TopicPartition, Long> read(
            Map<TopicPartition, Long> from, Consumer<ConsumerRecord<byte[], byte[]>> each, Pages whole) {
        Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> pages = new LinkedHashMap<>();
        Map<TopicPartition, Long> ends = log.read(from, record -> {
            each.accept(record);
            List<ConsumerRecord<byte[], byte[]>> page = pages.computeIfAbsent(
                    new TopicPartition(record.topic(), record.partition()), source -> new ArrayList<>());
            page.add(record);
            if (page.size() == PAGE) {
                whole.take(record.partition(), page);
                page.clear();
            }
        });
        pages.forEach((source, page) -> whole.take(source.partition(), page));
        return ends;
    }

    private interface Pages {
        void take(int partition, List<ConsumerRecord<byte[], byte[]>> records);
    }

    private Checkpoint known(
            int partition, Checkpoint checkpoint, Watermarks watermarks, Map<TopicPartition, Long> ends) {
        Map<String, Long> told = new HashMap<>();
        for (String topic : inputs) {
            told.put(topic, watermarks.until(new TopicPartition(topic, partition)));
        }
        Map<String, Long> read = new HashMap<>();
        for (String output : outputs) {
            read.put(output, ends.getOrDefault(new TopicPartition(output, partition), 0L));
        }
        return new Checkpoint(checkpoint.inputs(), told, read, checkpoint.sums());
    }

    private void raise(Watermarks watermarks, ConsumerRecord<byte[], byte[]> record) {
        String cause = Headers.text(record, Headers.CAUSE);
        if (cause != null) {
            Position at = Position.parse(cause);
            watermarks.raise(new TopicPartition(at.topic(), at.partition()), at.offset() + 1);
        }
    }
}
