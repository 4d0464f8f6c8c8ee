package org.yingbao.benchmark.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Publishes like the departments. */
public final class Publisher implements AutoCloseable {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final KafkaProducer<byte[], byte[]> producer;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    public Publisher(String kafka) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "snappy",
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        128 * 1024),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Returns when the broker has all of them. */
    public void atFullSpeed(List<DepartmentEvent> events) {
        events.forEach(this::send);
        flush();
    }

    /**
     * The event {@code i} is due at {@code start + i / perSecond}, whatever became of those before: that is what
     * latency is measured from, so that a standstill is not left out (coordinated omission).
     */
    public void paced(List<DepartmentEvent> events, double perSecond, long start) {
        for (int i = 0; i < events.size(); i++) {
            long due = due(i, perSecond, start);
            for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                LockSupport.parkNanos(early);
            }
            send(events.get(i));
        }
        flush();
    }

    public static long due(int event, double perSecond, long start) {
        return start + (long) (event * (SECOND / perSecond));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the callback hears of failures
    private void send(DepartmentEvent event) {
        producer.send(event.record(), (at, failed) -> {
            if (failed != null) {
                failure.compareAndSet(null, failed);
            }
        });
    }

    private void flush() {
        producer.flush();
        Exception failed = failure.get();
        if (failed != null) {
            throw new KafkaException("The broker did not take everything", failed);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
