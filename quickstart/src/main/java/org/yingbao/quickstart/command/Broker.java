package org.yingbao.quickstart.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Publishes to the broker. */
record Broker(Map<String, Object> settings) {

    private static final int LONGEST_TRANSACTION = 10 * 60 * 1000;
    private static final int PATIENCE = 15_000;

    /** @param config a file of client properties, for brokers that ask who it is */
    static Broker at(String bootstrap, @Nullable Path config) throws IOException {
        Map<String, Object> settings = new HashMap<>();
        if (config != null) {
            Properties given = new Properties();
            try (Reader in = Files.newBufferedReader(config)) {
                given.load(in);
            }
            given.forEach((name, value) -> settings.put(name.toString(), value));
        }
        settings.put("bootstrap.servers", bootstrap);
        return new Broker(settings);
    }

    /** Publishes all of them or none, each once. */
    void publish(String transaction, List<ProducerRecord<byte[], byte[]>> events) {
        Map<String, Object> producing = new HashMap<>(settings);
        producing.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transaction);
        producing.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, LONGEST_TRANSACTION);
        producing.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE);
        producing.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(producing, new ByteArraySerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
            producer.beginTransaction();
            List<Future<?>> sent = new ArrayList<>();
            events.forEach(event -> sent.add(producer.send(event)));
            for (Future<?> each : sent) {
                each.get();
            }
            producer.commitTransaction();
        } catch (ExecutionException refused) {
            producer.abortTransaction();
            throw new KafkaException(String.valueOf(refused.getCause()), refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", interrupted);
        } finally {
            producer.close(Duration.ofSeconds(5));
        }
    }
}
