package org.yingbao.quickstart.story;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Publishes like any department: idempotent, in big batches. */
final class Publishing implements AutoCloseable {

    private static final int LOOK = 500;

    private final KafkaProducer<byte[], byte[]> producer;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    Publishing(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "snappy",
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        256 * 1024,
                        ProducerConfig.LINGER_MS_CONFIG,
                        10),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    void policy() {
        send(Events.policy());
        flush();
    }

    void recognitions(Population population, Progress progress, BooleanSupplier goOn) {
        int done = 0;
        for (Resident resident : population.residents()) {
            Events.recognitions(resident).forEach(this::send);
            done++;
            if (done % LOOK == 0) {
                progress.at(done);
                if (!goOn.getAsBoolean()) {
                    return;
                }
            }
        }
        flush();
        progress.at(done);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the callback hears of failures
    private void send(ProducerRecord<byte[], byte[]> event) {
        producer.send(event, (at, failed) -> {
            if (failed != null) {
                failure.compareAndSet(null, failed);
            }
        });
    }

    private void flush() {
        producer.flush();
        Exception failed = failure.get();
        if (failed != null) {
            throw new KafkaException("The broker did not take what the departments published", failed);
        }
    }

    @Override
    public void close() {
        producer.close(java.time.Duration.ofSeconds(2));
    }
}
