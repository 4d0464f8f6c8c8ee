package org.yingbao.pipeline.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.TransientFailure;

/** The transactions of one thread. */
final class Transactions implements AutoCloseable {

    private final Supplier<Producer<byte[], byte[]>> producers;
    private @Nullable Producer<byte[], byte[]> producer;

    Transactions(Supplier<Producer<byte[], byte[]>> producers) {
        this.producers = producers;
    }

    /**
     * Ends whatever this thread, or its predecessor of the same name, left open; afterwards what was in doubt is
     * decided.
     */
    void settle() {
        close();
        Producer<byte[], byte[]> fresh = producers.get();
        producer = fresh;
        fresh.initTransactions();
    }

    /** Publishes the records and the offsets together; returns the offset after the last record in each partition. */
    Map<TopicPartition, Long> commit(
            List<ProducerRecord<byte[], byte[]>> leaving,
            Map<TopicPartition, OffsetAndMetadata> next,
            ConsumerGroupMetadata group) {
        Producer<byte[], byte[]> open = producer;
        if (open == null) {
            throw new TransientFailure("no producer");
        }
        open.beginTransaction();
        List<Future<RecordMetadata>> sent = new ArrayList<>(leaving.size());
        for (ProducerRecord<byte[], byte[]> record : leaving) {
            sent.add(open.send(record));
        }
        if (!next.isEmpty()) {
            open.sendOffsetsToTransaction(next, group);
        }
        open.commitTransaction();
        return ends(sent);
    }

    private static Map<TopicPartition, Long> ends(List<Future<RecordMetadata>> sent) {
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (Future<RecordMetadata> each : sent) {
            try {
                RecordMetadata metadata = each.get();
                ends.merge(
                        new TopicPartition(metadata.topic(), metadata.partition()), metadata.offset() + 1, Math::max);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new TransientFailure("interrupted", interrupted);
            } catch (ExecutionException failed) {
                throw new KafkaException("a committed record has no offset", failed);
            }
        }
        return ends;
    }

    @Override
    public void close() {
        Producer<byte[], byte[]> open = producer;
        producer = null;
        if (open != null) {
            open.close(java.time.Duration.ofSeconds(1));
        }
    }
}
