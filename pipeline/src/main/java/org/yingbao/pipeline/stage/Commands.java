package org.yingbao.pipeline.stage;

import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import tools.jackson.databind.JsonNode;

/** Reads the commands on a stage's own topic. */
public final class Commands {

    private Commands() {}

    /**
     * What a command asks for.
     *
     * @param told what {@link Sweep#why} means as news
     */
    public static <N> Input<N> read(ConsumerRecord<byte[], byte[]> record, Function<JsonNode, N> told) {
        String type = String.valueOf(Headers.text(record, Headers.TYPE));
        return switch (type) {
            case Sweep.TYPE -> new Input.Everybody<>(Json.MAPPER.readValue(record.value(), Sweep.class));
            case SweepPage.TYPE -> {
                SweepPage named = Json.MAPPER.readValue(record.value(), SweepPage.class);
                yield new Input.Many<>(named.ids(), told.apply(named.why()));
            }
            default -> throw new IllegalArgumentException("not a command: " + type);
        };
    }
}
