package org.yingbao.pipeline.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.store.Store;

/**
 * Finds out, when a partition is taken over, what of it is written and what is published. The store says what it
 * remembers, the consumer group says what it committed, and an operator may have moved either; only the output topics
 * say what was published.
 */
final class Recovery<D> {

    private static final int PAGE = 1_000;

    private final Stage<D, ?> stage;
    private final Store store;
    private final Published published;
    private final Adoption<D> adoption;
    private final Map<Integer, byte[]> kept = new HashMap<>();

    Recovery(Stage<D, ?> stage, Store store, Published published) {
        this.stage = stage;
        this.store = store;
        this.published = published;
        this.adoption = new Adoption<>(stage, store);
    }

    /**
     * Reads what was published since the mark, teaches it to the documents and raises the watermarks; returns the new
     * mark.
     */
    Mark recover(int partition, Watermarks watermarks) {
        byte[] known = remembered(partition);
        kept.put(partition, known);
        Mark mark = known.length == 0 ? Mark.NONE : Json.MAPPER.readValue(known, Mark.class);
        for (String topic : stage.topics()) {
            watermarks.set(
                    new TopicPartition(topic, partition), mark.published().getOrDefault(topic, 0L));
        }
        Map<String, Long> ends = new HashMap<>();
        for (String output : stage.outputs()) {
            List<ConsumerRecord<byte[], byte[]>> page = new ArrayList<>();
            long end = published.read(output, partition, mark.outputs().getOrDefault(output, 0L), record -> {
                raise(watermarks, record);
                page.add(record);
                if (page.size() == PAGE) {
                    adoption.adopt(partition, page);
                    page.clear();
                }
            });
            adoption.adopt(partition, page);
            ends.put(output, end);
        }
        Map<String, Long> told = new HashMap<>();
        for (String topic : stage.topics()) {
            told.put(topic, watermarks.until(new TopicPartition(topic, partition)));
        }
        return new Mark(mark.inputs(), told, ends);
    }

    void keep(int partition, Mark mark) {
        byte[] bytes = Json.MAPPER.writeValueAsBytes(mark);
        store.mark(name(partition), bytes);
        kept.put(partition, bytes);
    }

    /** Whether the store still has the mark that it had; what was written last is forgotten first. */
    boolean isRemembered(int partition) {
        return Arrays.equals(remembered(partition), kept.get(partition));
    }

    private void raise(Watermarks watermarks, ConsumerRecord<byte[], byte[]> record) {
        String cause = Headers.text(record, Headers.CAUSE);
        if (cause != null) {
            Position at = Position.parse(cause);
            watermarks.raise(new TopicPartition(at.topic(), at.partition()), at.offset() + 1);
        }
    }

    /** Nothing, if there is no mark. */
    private byte[] remembered(int partition) {
        return store.mark(name(partition)).orElse(new byte[0]);
    }

    private String name(int partition) {
        return stage.name() + "/" + partition;
    }
}
