package org.yingbao.pipeline.runtime;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.event.Headers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Counts dead letters by stage, reason, topic and source. Senders choose their source themselves: one that could be
 * anything else than a name of theirs, and any beyond the first hundred, is counted as {@code other}.
 */
final class DeadLetterCounter {

    private static final int MOST_SOURCES = 100;
    private static final String OTHER = "other";

    /** Without a run of digits that could be part of a document number or a phone. */
    private static final Pattern SOURCE = Pattern.compile("(?!.*\\d{7})[A-Za-z0-9:/._#-]{1,100}");

    /** Envelopes above this are not read once more to be counted. */
    private static final int LARGEST_ENVELOPE = 64 * 1024;

    /** Of the whole process: that is what a scrape reads. */
    private static final Set<String> SOURCES = ConcurrentHashMap.newKeySet();

    private final MeterRegistry registry;
    private final String stage;

    DeadLetterCounter(MeterRegistry registry, String stage) {
        this.registry = registry;
        this.stage = stage;
    }

    static boolean counts(ProducerRecord<byte[], byte[]> leaving) {
        return DeadLetters.areOn(leaving.topic()) && Headers.text(leaving.headers(), "yb_reason") != null;
    }

    void count(ProducerRecord<byte[], byte[]> letter) {
        Counter.builder("yingbao.dead.letters")
                .description(
                        "Records that failed a check of the door or could not be processed, by the topic they came on"
                                + " and the sender that their ce_source names")
                .tag("stage", stage)
                .tag("reason", String.valueOf(Headers.text(letter.headers(), "yb_reason")))
                .tag("topic", String.valueOf(Headers.text(letter.headers(), "yb_topic")))
                .tag("source", label(source(letter)))
                .register(registry)
                .increment();
    }

    private static String label(@Nullable String source) {
        if (source == null || !SOURCE.matcher(source).matches()) {
            return OTHER;
        }
        return SOURCES.contains(source) || (SOURCES.size() < MOST_SOURCES && SOURCES.add(source)) ? source : OTHER;
    }

    private static @Nullable String source(ProducerRecord<byte[], byte[]> letter) {
        String header = Headers.text(letter.headers(), Headers.SOURCE);
        if (header != null || letter.value() == null || letter.value().length > LARGEST_ENVELOPE) {
            return header;
        }
        try {
            JsonNode source = Json.MAPPER.readTree(letter.value()).path("source");
            return source.isString() ? source.stringValue() : null;
        } catch (JacksonException | NumberFormatException notJson) {
            return null;
        }
    }
}
