package org.yingbao.pipeline.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.pipeline.event.Headers;

class DeadLetterCounterTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final DeadLetterCounter counter = new DeadLetterCounter(registry, "a-door");

    private void count(@Nullable String source, @Nullable String value) {
        List<Header> headers = new ArrayList<>();
        headers.add(Headers.header("yb_reason", "TOO_LARGE"));
        headers.add(Headers.header("yb_topic", "letters.v1"));
        if (source != null) {
            headers.add(Headers.header("ce_source", source));
        }
        byte[] bytes = value == null ? null : value.getBytes(UTF_8);
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>("letters.v1-dlt", null, null, null, bytes, headers);
        assertThat(DeadLetterCounter.counts(letter)).isTrue();
        counter.count(letter);
    }

    private List<String> sources() {
        return registry.getMeters().stream()
                .map(Meter::getId)
                .map(id -> String.valueOf(id.getTag("source")))
                .toList();
    }

    @Test
    void a_letter_is_counted_by_where_it_came_from() {
        count("urn:cn:141102:civil-affairs", "x");
        count(null, "{\"source\": \"urn:cn:141102:civil-affairs\"}");

        Meter.Id id = registry.getMeters().getFirst().getId();
        assertThat(registry.get("yingbao.dead.letters").counter().count()).isEqualTo(2);
        assertThat(id.getTag("topic")).isEqualTo("letters.v1");
        assertThat(id.getTag("reason")).isEqualTo("TOO_LARGE");
        assertThat(id.getDescription()).isNotBlank();
        assertThat(sources()).containsExactly("urn:cn:141102:civil-affairs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:王秀兰", "urn:141102195602110024", "urn:E1234567", "a b", "", "{", "urn:\nx"})
    void a_source_that_may_be_anything_is_another(String source) {
        count(source, null);
        count(null, "{\"source\": 1}");
        count(null, null);
        count("s".repeat(101), null);

        assertThat(sources()).containsExactly("other");
    }

    @Test
    void there_are_never_more_than_a_hundred() {
        for (int i = 0; i < 1_000; i++) {
            count("urn:many:" + i, null);
        }

        assertThat(sources()).hasSizeLessThanOrEqualTo(101).contains("other");
    }
}
