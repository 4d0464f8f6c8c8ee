package org.yingbao.testkit.departments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Publishes, and goes on trying while the broker is away. */
public final class Departments implements AutoCloseable {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int PATIENCE_MS = 600_000;

    private final KafkaProducer<byte[], byte[]> producer;
    private final Published published = new Published();

    /** Departments at this broker; each record is tried for ten minutes. */
    public Departments(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        // Of several requests in flight at the death of a broker the later may come first afterwards,
                        // and a partition that had nothing of this producer yet then refuses the earlier for ever.
                        ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                        1,
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        LARGEST,
                        ProducerConfig.LINGER_MS_CONFIG,
                        5,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        PATIENCE_MS,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        5_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        PATIENCE_MS),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Returns when the broker has acknowledged all. */
    public void publish(List<Load.Item> items) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        items.forEach(item -> sent.add(producer.send(item.record())));
        for (int i = 0; i < sent.size(); i++) {
            published.add(items.get(i), acknowledged(sent.get(i)));
        }
    }

    private static RecordMetadata acknowledged(Future<RecordMetadata> sent) {
        try {
            return sent.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The broker took a record neither now nor later", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What the broker has acknowledged so far. */
    public Published published() {
        return published;
    }

    @Override
    public void close() {
        producer.close();
    }
}
