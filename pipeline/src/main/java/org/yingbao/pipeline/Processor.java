package org.yingbao.pipeline;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * What happens to a batch between its poll and the transaction that publishes what follows from it. One thread at a
 * time calls it; an exception means trouble with the infrastructure, and the batch comes again.
 */
public interface Processor {

    /** The offset of a group that never committed one. */
    long NEVER_COMMITTED = Long.MAX_VALUE;

    /** The topics to read; all of them have the same number of partitions. */
    List<String> topics();

    /** Those of its topics that other stages write. */
    default List<String> innerTopics() {
        return List.of();
    }

    /** Topics whose records it refuses besides: what it reads follows from them. */
    default List<String> origins() {
        return List.of();
    }

    /** Decides from where to read partitions that were just assigned, or that had trouble. */
    Map<TopicPartition, Long> start(Map<TopicPartition, Long> committed);

    /** What has to leave because of what {@link #start} found, before anything is read. */
    default List<ProducerRecord<byte[], byte[]>> owed() {
        return List.of();
    }

    /** About how many bytes of memory a record takes together with the documents that it concerns. */
    default long weight(ConsumerRecord<byte[], byte[]> record) {
        return Math.max(0, record.serializedValueSize());
    }

    /** Does all but publish: what is returned leaves in one transaction with the offsets of the batch. */
    List<ProducerRecord<byte[], byte[]>> process(List<ConsumerRecord<byte[], byte[]>> batch);

    /**
     * What leaves besides, once it is known which dead letters are among it: of those that lie there already no second
     * one leaves.
     */
    default List<ProducerRecord<byte[], byte[]>> besides(List<ProducerRecord<byte[], byte[]>> leaving) {
        return List.of();
    }

    /**
     * The transaction is committed. {@code ends}: the offset after the last record of it, for each partition written.
     */
    void committed(Map<TopicPartition, Long> next, Map<TopicPartition, Long> ends);

    /** These partitions are read by somebody else now, or by nobody. */
    void revoked(java.util.Collection<TopicPartition> partitions);
}
