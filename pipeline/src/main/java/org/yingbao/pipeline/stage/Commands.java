package org.yingbao.pipeline.stage;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import tools.jackson.databind.JsonNode;

/** The commands on a stage's own topic, as they are written and read. */
public final class Commands {

    private Commands() {}

    /** Whether a topic holds a stage's commands to itself. */
    public static boolean areOn(String topic, Stage<?, ?> stage) {
        return stage instanceof Sweepable sweepable && sweepable.commands().equals(topic);
    }

    /** Whether a record finds people or names those that were found, on whatever topic. */
    public static boolean isSweep(ConsumerRecord<byte[], byte[]> record) {
        String type = Headers.text(record, Headers.TYPE);
        return Sweep.TYPE.equals(type) || SweepPage.TYPE.equals(type);
    }

    /**
     * A command to each partition.
     *
     * @param ids what the {@code ce_id} of each begins with, before its partition
     */
    public static List<ProducerRecord<byte[], byte[]>> toEach(
            int partitions, String topic, Sweep sweep, String ids, Cause cause, Events events) {
        return IntStream.range(0, partitions)
                .mapToObj(partition -> to(partition, topic, sweep, ids + partition, cause, events))
                .toList();
    }

    /** A command to one partition. */
    public static ProducerRecord<byte[], byte[]> to(
            int partition, String topic, Sweep sweep, String id, Cause cause, Events events) {
        byte[] value = Json.MAPPER.writeValueAsBytes(sweep);
        return events.in(partition, topic, sweep.name(), Sweep.TYPE, id, value, cause);
    }

    /**
     * What a command asks for.
     *
     * @param told what {@link Sweep#why} means as an event
     */
    public static <E> Input<E> read(ConsumerRecord<byte[], byte[]> record, Function<JsonNode, E> told) {
        String type = String.valueOf(Headers.text(record, Headers.TYPE));
        return switch (type) {
            case Sweep.TYPE -> new Input.Everybody<>(Json.MAPPER.readValue(record.value(), Sweep.class));
            case SweepPage.TYPE -> {
                SweepPage page = Json.MAPPER.readValue(record.value(), SweepPage.class);
                yield new Input.Many<>(page.ids(), told.apply(page.why()));
            }
            default -> throw new IllegalArgumentException("not a command: " + type);
        };
    }
}
