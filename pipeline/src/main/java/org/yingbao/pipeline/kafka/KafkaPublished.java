package org.yingbao.pipeline.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.pipeline.person.Published;

/** Reads topics to their present end. */
public final class KafkaPublished implements Published {

    private final Supplier<Consumer<byte[], byte[]>> readers;

    public KafkaPublished(KafkaAccess access) {
        this(() -> new KafkaConsumer<>(access.reader()));
    }

    /** @param readers each without a group, of committed records */
    KafkaPublished(Supplier<Consumer<byte[], byte[]>> readers) {
        this.readers = readers;
    }

    @Override
    public long read(
            String topic, int partition, long from, java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> each) {
        TopicPartition source = new TopicPartition(topic, partition);
        try (Consumer<byte[], byte[]> consumer = readers.get()) {
            consumer.assign(List.of(source));
            long end = consumer.endOffsets(Set.of(source)).getOrDefault(source, 0L);
            if (from >= end) {
                return end;
            }
            consumer.seek(source, from);
            while (consumer.position(source) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(each);
            }
            return end;
        }
    }
}
