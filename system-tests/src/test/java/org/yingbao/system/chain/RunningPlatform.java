package org.yingbao.system.chain;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.yingbao.testkit.departments.CloudEvents;
import org.yingbao.testkit.model.Event;

/** The whole chain on a real broker, published to and read from like anybody would. */
final class RunningPlatform implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final String bootstrapServers;
    private final KafkaProducer<byte[], byte[]> producer;

    private RunningPlatform(ConfigurableApplicationContext context) {
        this.context = context;
        this.bootstrapServers = TestPlatform.bootstrapServers(context);
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.LINGER_MS_CONFIG, 20),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    static RunningPlatform start(Path data, String... settings) {
        return new RunningPlatform(TestPlatform.start(data, settings));
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    /** Publishes events in binary mode without keys: a missing key must cost speed only. */
    void publish(Collection<Event> events) {
        send(events.stream().map(CloudEvents::binary).toList());
    }

    List<RecordMetadata> send(Collection<ProducerRecord<byte[], byte[]>> records) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        records.forEach(record -> sent.add(producer.send(record)));
        producer.flush();
        return sent.stream().map(RunningPlatform::done).toList();
    }

    private static RecordMetadata done(Future<RecordMetadata> sent) {
        try {
            return sent.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** Returns when every stage has read everything that is there for it. */
    void awaitQuiet() {
        try (Quiet quiet = new Quiet(bootstrapServers)) {
            quiet.await();
        }
    }

    Instructions instructions() {
        return Instructions.read(bootstrapServers);
    }

    /** Where health and metrics are. */
    String http() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    MeterRegistry meters() {
        return context.getBean(MeterRegistry.class);
    }

    Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    @Override
    public void close() {
        producer.close();
        context.close();
    }
}
