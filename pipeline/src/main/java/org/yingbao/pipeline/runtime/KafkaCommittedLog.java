package org.yingbao.pipeline.runtime;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.pipeline.event.LogName;
import org.yingbao.pipeline.stage.CommittedLog;

/**
 * Reads topics to their present end. A transaction that is not yet ended there is waited for: it may be committed
 * already, and its offsets visible, while the partition does not say so yet.
 */
public final class KafkaCommittedLog implements CommittedLog {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Supplier<Consumer<byte[], byte[]>> committed;
    private final Supplier<Consumer<byte[], byte[]>> all;
    private final LogName log;

    /** Readers of this log. */
    public KafkaCommittedLog(KafkaAccess access, LogName log) {
        this(() -> new KafkaConsumer<>(access.readerToTheEnd()), () -> new KafkaConsumer<>(access.readerOfAll()), log);
    }

    /**
     * Readers without a group.
     *
     * @param committed of committed records
     * @param all of those of open transactions too
     */
    KafkaCommittedLog(Supplier<Consumer<byte[], byte[]>> committed, Supplier<Consumer<byte[], byte[]>> all) {
        this(committed, all, LogName.ONLY);
    }

    private KafkaCommittedLog(
            Supplier<Consumer<byte[], byte[]>> committed, Supplier<Consumer<byte[], byte[]>> all, LogName log) {
        this.committed = committed;
        this.all = all;
        this.log = log;
    }

    @Override
    public LogName log() {
        return log;
    }

    @Override
    public Map<TopicPartition, Long> beginnings(Set<TopicPartition> partitions) {
        try (Consumer<byte[], byte[]> consumer = all.get()) {
            return consumer.beginningOffsets(partitions);
        }
    }

    @Override
    public int partitions(String topic) {
        try (Consumer<byte[], byte[]> consumer = all.get()) {
            return consumer.partitionsFor(topic).size();
        }
    }

    @Override
    public Map<TopicPartition, Long> read(
            Map<TopicPartition, Long> from, java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> each) {
        Map<TopicPartition, Long> ends = ends(from.keySet());
        Set<TopicPartition> open = new HashSet<>(from.keySet());
        open.removeIf(source -> from.getOrDefault(source, 0L) >= ends.getOrDefault(source, 0L));
        if (open.isEmpty()) {
            return ends;
        }
        try (Consumer<byte[], byte[]> consumer = committed.get()) {
            consumer.assign(open);
            open.forEach(source -> consumer.seek(source, from.getOrDefault(source, 0L)));
            while (open.stream().anyMatch(source -> consumer.position(source) < ends.getOrDefault(source, 0L))) {
                consumer.poll(POLL).forEach(each);
            }
        }
        return ends;
    }

    private Map<TopicPartition, Long> ends(Set<TopicPartition> sources) {
        try (Consumer<byte[], byte[]> consumer = all.get()) {
            return consumer.endOffsets(sources);
        }
    }
}
