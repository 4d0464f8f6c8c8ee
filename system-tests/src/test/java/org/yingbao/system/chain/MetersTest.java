package org.yingbao.system.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.contracts.Topics;

class MetersTest {

    @TempDir
    Path data;

    @Test
    void each_figure_is_there_once() {
        try (RunningPlatform platform = RunningPlatform.start(data)) {
            platform.send(List.of(
                    Says.POLICY.record(), Says.RECOGNITION.record(), Says.RECOGNITION.but(Says.NUMBER, "no number")));
            platform.awaitQuiet();

            MeterRegistry registry = platform.meters();
            assertThat(names(registry))
                    .contains(
                            "yingbao.records.read",
                            "yingbao.records.published",
                            "yingbao.batch.records",
                            "yingbao.lag",
                            "yingbao.batch.processing",
                            "yingbao.batch.publishing",
                            "yingbao.store",
                            "yingbao.dead.letters",
                            "yingbao.decisions",
                            "yingbao.instructions",
                            "yingbao.ledger.lines",
                            "yingbao.notices",
                            "resilience4j.circuitbreaker.state");
            assertThat(lag(registry, platform.bootstrapServers())).hasSize(1);
        }
    }

    private static Stream<String> names(MeterRegistry registry) {
        return registry.getMeters().stream()
                .map(meter -> meter.getId().getName())
                .distinct();
    }

    /** The meters of one consumer of one partition. */
    private static List<Meter> lag(MeterRegistry registry, String bootstrapServers) {
        TopicPartition partition = new TopicPartition(Topics.INSTRUCTIONS, 0);
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrapServers, "client.id", "looking"),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
                KafkaClientMetrics metrics = new KafkaClientMetrics(consumer, Tags.of("spring.id", "looking"))) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
                consumer.poll(Duration.ofMillis(100));
                return consumer.metrics().keySet().stream()
                        .anyMatch(name -> name.name().equals("records-lag"));
            });
            metrics.bindTo(registry);
            return registry.getMeters().stream()
                    .filter(meter -> meter.getId().getName().equals("kafka.consumer.fetch.manager.records.lag"))
                    .filter(meter -> "looking".equals(meter.getId().getTag("client.id")))
                    .toList();
        }
    }
}
