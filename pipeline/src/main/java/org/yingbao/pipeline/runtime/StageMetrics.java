package org.yingbao.pipeline.runtime;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What a stage tells about its batches. */
final class StageMetrics {

    private final MeterRegistry registry;
    private final String stage;
    private final DeadLetterCounter deadLetters;
    private final Counter read;
    private final DistributionSummary batches;
    private final Timer processing;
    private final Timer publishing;
    private final AtomicLong behind = new AtomicLong();
    private final InnerDeadLetters inner;

    StageMetrics(MeterRegistry registry, String stage, int thread) {
        this.registry = registry;
        this.stage = stage;
        this.deadLetters = new DeadLetterCounter(registry, stage);
        this.read = Counter.builder("yingbao.records.read")
                .description("Records of committed batches")
                .tag("stage", stage)
                .register(registry);
        this.inner = new InnerDeadLetters(registry, stage);
        this.batches = DistributionSummary.builder("yingbao.batch.records")
                .description("Records per batch")
                .tag("stage", stage)
                .register(registry);
        this.processing = Timer.builder("yingbao.batch.processing")
                .description("From poll to the last write of a batch")
                .tag("stage", stage)
                .register(registry);
        this.publishing = Timer.builder("yingbao.batch.publishing")
                .description("The transaction of a batch")
                .tag("stage", stage)
                .register(registry);
        Gauge.builder("yingbao.lag", behind, AtomicLong::get)
                .description("Records that a thread has not committed, also while it waits for the store")
                .baseUnit("records")
                .tag("stage", stage)
                .tag("thread", Integer.toString(thread))
                .register(registry);
    }

    <T> T processing(Supplier<T> step) {
        return Objects.requireNonNull(processing.record(step));
    }

    <T> T publishing(Supplier<T> step) {
        return Objects.requireNonNull(publishing.record(step));
    }

    void behind(long records) {
        behind.set(records);
    }

    void committed(List<ConsumerRecord<byte[], byte[]>> records, List<ProducerRecord<byte[], byte[]>> leaving) {
        batches.record(records.size());
        read.increment(records.size());
        Map<String, Integer> published = new HashMap<>();
        for (ProducerRecord<byte[], byte[]> record : leaving) {
            inner.committed(record);
            if (DeadLetterCounter.counts(record)) {
                deadLetters.count(record);
            } else {
                published.merge(record.topic(), 1, Integer::sum);
            }
        }
        published.forEach((topic, count) -> Counter.builder("yingbao.records.published")
                .description("Events that left in committed transactions, dead letters not counted")
                .tag("stage", stage)
                .tag("topic", topic)
                .register(registry)
                .increment(count));
    }
}
