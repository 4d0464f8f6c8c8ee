package org.yingbao.pipeline.stage;

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

/**
 * Finds out, when a partition is taken over, what of it is written and what is published. The store says what it
 * remembers, the consumer group says what it committed, and an operator may have moved either; only the output topics
 * say what was published.
 */
final class Recovery<D> {

    private static final int PAGE = 1_000;

    private final Stage<D, ?> stage;
    private final Checkpoints marks;
    private final CommittedLog published;
    private final OutputReplay<D> adoption;

    Recovery(Stage<D, ?> stage, Checkpoints marks, Documents<D> dossiers, CommittedLog published) {
        this.stage = stage;
        this.marks = marks;
        this.published = published;
        this.adoption = new OutputReplay<>(stage, dossiers);
    }

    /**
     * Takes partitions over: reads what was published since their marks, teaches it to the documents and raises the
     * watermarks; returns what is known then.
     */
    Map<Integer, Checkpoint> recover(Set<Integer> partitions, Watermarks watermarks) {
        Map<Integer, Checkpoint> marked = new HashMap<>();
        partitions.forEach(partition -> marked.put(partition, take(partition, watermarks)));
        Map<TopicPartition, Long> ends = adopt(marked, watermarks);
        Map<Integer, Checkpoint> known = new HashMap<>();
        marked.forEach((partition, mark) -> known.put(partition, known(partition, mark, watermarks, ends)));
        return known;
    }

    private Checkpoint take(int partition, Watermarks watermarks) {
        Checkpoint mark = marks.take(partition);
        for (String topic : stage.topics()) {
            watermarks.set(
                    new TopicPartition(topic, partition), mark.published().getOrDefault(topic, 0L));
        }
        return mark;
    }

    private Map<TopicPartition, Long> adopt(Map<Integer, Checkpoint> marked, Watermarks watermarks) {
        Map<TopicPartition, Long> from = new HashMap<>();
        for (String output : stage.outputs()) {
            marked.forEach((partition, mark) -> from.put(
                    new TopicPartition(output, partition), mark.outputs().getOrDefault(output, 0L)));
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
                (partition, page) -> adoption.adopt(partition, page, this::isOfThisLog));
        await(mirrored);
        return ends;
    }

    /** Positions of another log tell nothing of what of this one's input is published: the input itself does. */
    private void await(Set<Integer> partitions) {
        Map<TopicPartition, Long> from = new HashMap<>();
        for (String input : stage.topics()) {
            if (!stage.commands().contains(input)) {
                partitions.forEach(partition -> from.put(new TopicPartition(input, partition), 0L));
            }
        }
        if (!from.isEmpty()) {
            read(published.beginnings(from.keySet()), record -> {}, adoption::await);
        }
    }

    /** Somebody else of the service may publish to the same topic, and names positions on what that one reads. */
    private boolean isOfThisLog(ConsumerRecord<byte[], byte[]> record) {
        String cause = Headers.text(record, Headers.CAUSE);
        boolean byUs =
                cause != null && stage.topics().contains(Position.parse(cause).topic());
        return published.log().isOfThisLog(record.headers(), byUs ? stage.topics() : List.of());
    }

    private Map<TopicPartition, Long> read(
            Map<TopicPartition, Long> from, Consumer<ConsumerRecord<byte[], byte[]>> each, Pages whole) {
        Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> pages = new LinkedHashMap<>();
        Map<TopicPartition, Long> ends = published.read(from, record -> {
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

    private Checkpoint known(int partition, Checkpoint mark, Watermarks watermarks, Map<TopicPartition, Long> ends) {
        Map<String, Long> told = new HashMap<>();
        for (String topic : stage.topics()) {
            told.put(topic, watermarks.until(new TopicPartition(topic, partition)));
        }
        Map<String, Long> read = new HashMap<>();
        for (String output : stage.outputs()) {
            read.put(output, ends.getOrDefault(new TopicPartition(output, partition), 0L));
        }
        return new Checkpoint(mark.inputs(), told, read);
    }

    private void raise(Watermarks watermarks, ConsumerRecord<byte[], byte[]> record) {
        String cause = Headers.text(record, Headers.CAUSE);
        if (cause != null) {
            Position at = Position.parse(cause);
            watermarks.raise(new TopicPartition(at.topic(), at.partition()), at.offset() + 1);
        }
    }
}
