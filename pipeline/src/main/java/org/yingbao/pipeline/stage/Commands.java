package org.yingbao.pipeline.stage;

import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import tools.jackson.databind.JsonNode;

/** Reads the commands on a stage's own topic. */
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
