package org.yingbao.pipeline.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchConsumerAwareMessageListener;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.event.LogName;

/** One thread of a stage: what it polls is processed, published and committed, or comes again. */
final class StageListener implements BatchConsumerAwareMessageListener<byte[], byte[]>, ConsumerAwareRebalanceListener {

    private final Processor processor;
    private final Transactions transactions;
    private final StageMetrics metrics;
    private final Backoff patience;
    private final RepeatedRefusals before;
    private final BatchPacer rhythm;
    private final LogName log;
    private final Set<TopicPartition> assigned = new HashSet<>();
    private volatile boolean consuming;
    private volatile boolean stopping;
    private boolean troubled;

    StageListener(
            Processor processor,
            Transactions transactions,
            StageMetrics metrics,
            Backoff patience,
            RepeatedRefusals before,
            BatchPacer rhythm,
            LogName log) {
        this.patience = patience;
        this.before = before;
        this.rhythm = rhythm;
        this.processor = processor;
        this.transactions = transactions;
        this.metrics = metrics;
        this.log = log;
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> records, @Nullable Consumer<?, ?> listening) {
        Consumer<?, ?> consumer = Objects.requireNonNull(listening);
        if (troubled) {
            first(records).forEach(consumer::seek);
            position(consumer, assigned);
            return;
        }
        long polled = System.nanoTime();
        long published = 0;
        try {
            for (List<ConsumerRecord<byte[], byte[]>> portion :
                    BatchSplitter.of(records, processor::weight, BatchSplitter.BYTES)) {
                published += take(portion, consumer);
            }
            long waiting = assigned.stream()
                    .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                    .sum();
            metrics.behind(waiting);
            patience.over();
            long moved = Math.max(records.size() + waiting, published);
            LockSupport.parkNanos(rhythm.after(moved, polled, System.nanoTime()));
        } catch (RuntimeException trouble) {
            troubled = true;
            throw trouble;
        }
    }

    /** Returns how many records left. */
    private int take(List<ConsumerRecord<byte[], byte[]>> records, Consumer<?, ?> consumer) {
        Map<TopicPartition, Long> next = next(records);
        List<ProducerRecord<byte[], byte[]>> leaving =
                stamped(withBesides(before.without(metrics.processing(() -> processor.process(records)))));
        Map<TopicPartition, Long> ends =
                metrics.publishing(() -> transactions.commit(leaving, before.upTo(next), consumer.groupMetadata()));
        metrics.committed(records, leaving);
        next.forEach(before::passed);
        processor.committed(next, ends);
        return leaving.size();
    }

    private List<ProducerRecord<byte[], byte[]>> withBesides(List<ProducerRecord<byte[], byte[]>> leaving) {
        List<ProducerRecord<byte[], byte[]>> besides = processor.besides(leaving);
        return besides.isEmpty()
                ? leaving
                : Stream.concat(leaving.stream(), besides.stream()).toList();
    }

    /** Whoever reads it on another log is to know that the positions in it are of this one. */
    private List<ProducerRecord<byte[], byte[]>> stamped(List<ProducerRecord<byte[], byte[]>> leaving) {
        String name = log.of(processor.topics());
        if (!name.isEmpty()) {
            byte[] value = name.getBytes(StandardCharsets.UTF_8);
            leaving.forEach(record -> record.headers().remove(LogName.HEADER).add(LogName.HEADER, value));
        }
        return leaving;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        assigned.addAll(partitions);
        while (!stopping) {
            try {
                position(consumer, assigned);
                consuming = !assigned.isEmpty();
                patience.over();
                return;
            } catch (RuntimeException trouble) {
                troubled = true;
                patience.waitOut(trouble);
            }
        }
    }

    @Override
    public void onPartitionsRevokedBeforeCommit(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        lose(partitions);
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        lose(partitions);
    }

    private void lose(Collection<TopicPartition> partitions) {
        assigned.removeAll(partitions);
        processor.revoked(partitions);
    }

    /** Decides what is in doubt, then reads on from where everything before is known to be written and published. */
    private void position(Consumer<?, ?> consumer, Set<TopicPartition> partitions) {
        log.check();
        transactions.settle();
        Map<TopicPartition, Long> committed = new HashMap<>();
        Map<TopicPartition, @Nullable OffsetAndMetadata> known = consumer.committed(partitions);
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata offset = known.get(partition);
            committed.put(partition, offset == null ? Processor.NEVER_COMMITTED : offset.offset());
            if (offset != null) {
                consumer.seek(partition, offset.offset());
            }
        }
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        metrics.behind(ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - from(committed, end.getKey())))
                .sum());
        Map<TopicPartition, Long> begins = processor.start(committed);
        begins.forEach(consumer::seek);
        before.look(known, begins, ends);
        List<ProducerRecord<byte[], byte[]>> owed = processor.owed();
        if (!owed.isEmpty()) {
            transactions.commit(stamped(owed), Map.of(), consumer.groupMetadata());
        }
        troubled = false;
    }

    private static long from(Map<TopicPartition, Long> committed, TopicPartition partition) {
        long offset = committed.getOrDefault(partition, Processor.NEVER_COMMITTED);
        return offset == Processor.NEVER_COMMITTED ? 0 : offset;
    }

    static Map<TopicPartition, Long> first(Iterable<? extends ConsumerRecord<?, ?>> records) {
        Map<TopicPartition, Long> first = new HashMap<>();
        for (ConsumerRecord<?, ?> record : records) {
            first.merge(new TopicPartition(record.topic(), record.partition()), record.offset(), Math::min);
        }
        return first;
    }

    private static Map<TopicPartition, Long> next(List<ConsumerRecord<byte[], byte[]>> records) {
        Map<TopicPartition, Long> next = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            next.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
        }
        return next;
    }

    /** Its consumer is gone; another one may be assigned other partitions. */
    void ended() {
        consuming = false;
        lose(Set.copyOf(assigned));
    }

    boolean consuming() {
        return consuming;
    }

    void stop() {
        stopping = true;
        patience.end();
    }

    void close() {
        transactions.close();
    }
}
