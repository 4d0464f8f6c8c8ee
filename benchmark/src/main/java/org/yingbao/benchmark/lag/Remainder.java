package org.yingbao.benchmark.lag;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.yingbao.benchmark.lag.GroupLag.Behind;

/**
 * Tells records from the ends of transactions, which have offsets, too, and which no group commits: a group that has
 * read everything is still a few offsets behind.
 */
final class Remainder implements AutoCloseable {

    /** More than this per partition cannot be ends of transactions only, so nobody has to look. */
    private static final long ENDS_ONLY = 20;

    private static final Duration POLL = Duration.ofMillis(50);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> emptyUntil = new HashMap<>();

    Remainder(String kafka) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        20),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    boolean holdsRecords(List<Behind> behind) {
        if (behind.stream().anyMatch(each -> each.offsets() > ENDS_ONLY)) {
            return true;
        }
        List<Behind> unknown = behind.stream()
                .filter(each -> emptyUntil.getOrDefault(each.partition(), -1L) < each.end())
                .toList();
        return !unknown.isEmpty() && read(unknown);
    }

    private boolean read(List<Behind> unknown) {
        Map<TopicPartition, Behind> earliest = new HashMap<>();
        unknown.forEach(each -> earliest.merge(
                each.partition(), each, (one, other) -> one.committed() < other.committed() ? one : other));
        consumer.assign(earliest.keySet());
        earliest.forEach((partition, each) -> consumer.seek(partition, each.committed()));
        while (earliest.values().stream().anyMatch(each -> consumer.position(each.partition()) < each.end())) {
            if (!consumer.poll(POLL).isEmpty()) {
                return true;
            }
        }
        earliest.forEach((partition, each) -> emptyUntil.put(partition, each.end()));
        return false;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
