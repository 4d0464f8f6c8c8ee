package org.yingbao.quickstart.broker;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.runtime.KafkaAccess;
import org.yingbao.pipeline.runtime.StageRunner;
import org.yingbao.testkit.kafka.BrokerClients;
import org.yingbao.testkit.kafka.QuietLogs;

class TakenPlaceTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void quiet() {
        QuietLogs.on();
    }

    @Test
    void a_thread_whose_place_in_its_group_was_taken_takes_it_again() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
            BrokerClients clients = new BrokerClients(broker.bootstrapServers());
            clients.createTopics();
            StageRunner workers = new StageRunner(
                    "passing",
                    PassingOn::new,
                    new KafkaAccess(broker.bootstrapServers(), "here", 1),
                    List.of(),
                    new SimpleMeterRegistry());
            workers.start();
            try {
                clients.send("before");
                assertThat(clients.committed(1)).containsExactly("before");

                clients.takePlace("passing", "passing-here-0");
                Awaitility.await("the thread is sent away")
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> !workers.consuming());
                clients.send("after");

                assertThat(clients.committed(2)).containsExactly("after", "before");
                assertThat(workers.consuming()).isTrue();
            } finally {
                workers.stop();
            }
        }
    }

    /** Sends what it reads. */
    private static final class PassingOn implements Processor {

        @Override
        public List<String> topics() {
            return List.of(BrokerClients.IN);
        }

        @Override
        public Map<TopicPartition, Long> start(Map<TopicPartition, Long> committed) {
            return Map.of();
        }

        @Override
        public List<ProducerRecord<byte[], byte[]>> process(List<ConsumerRecord<byte[], byte[]>> batch) {
            return batch.stream()
                    .map(record -> new ProducerRecord<>(BrokerClients.OUT, record.key(), record.value()))
                    .toList();
        }

        @Override
        public void committed(Map<TopicPartition, Long> next, Map<TopicPartition, Long> ends) {}

        @Override
        public void revoked(Collection<TopicPartition> partitions) {}
    }
}
