package org.yingbao.testkit.tax;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.yingbao.contracts.Topics;

/** A town with one tax office, a log of instructions that stands still, and a log of what the office sent. */
final class TaxTown {

    static final OffsetDateTime NOW = OffsetDateTime.parse("2022-12-31T10:00:00+08:00");
    private static final TopicPartition PARTITION = new TopicPartition(Topics.INSTRUCTIONS, 0);

    private final List<String> instructions = new ArrayList<>();
    private final List<ProducerRecord<byte[], byte[]>> sent = new ArrayList<>();
    private final Path file;

    /** What a process has open is closed when it is gone. */
    private Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");

    TaxTown(Path file) throws SQLException {
        this.file = file;
    }

    static TaxPayer payer(int number) {
        return new TaxPayer("RESIDENT_ID", "14110219560211%04d".formatted(number), "甲乙丙" + number);
    }

    /** One more version of an instruction. */
    void instruct(TaxPayer payer, int version, String action, long selfFen, long adjustmentFen, String reason) {
        instructions.add("""
                {"instructionId": "p%2$s-2023-%3$d", "personId": "p%2$s", "coverageYear": 2023, "region": "141102",
                 "document": {"type": "%1$s", "number": "%2$s"}, "name": "%4$s", "version": %3$d, "action": "%5$s",
                 "selfFen": %6$d, %7$s "reason": {"code": "%8$s"}, "somethingNew": true}""".formatted(
                        payer.documentType(),
                        payer.documentNumber(),
                        version,
                        payer.name(),
                        action,
                        selfFen,
                        adjustmentFen == 0 ? "" : "\"adjustmentFen\": " + adjustmentFen + ",",
                        reason));
    }

    TaxOffice office(KillAt kill) throws SQLException {
        Consumer<byte[], byte[]> reader = reader();
        Producer<byte[], byte[]> producer = new Sent();
        return new TaxOffice(
                kill.watched(Connection.class, books()),
                kill.watched(Consumer.class, reader),
                kill.watched(Producer.class, producer),
                "urn:town:tax",
                () -> NOW);
    }

    /** A kill of the process alone loses nothing of what is written, so it need not wait for the disk. */
    private Connection books() throws SQLException {
        connection.close();
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement settings = connection.createStatement()) {
            settings.execute("PRAGMA synchronous = OFF");
            settings.execute("PRAGMA busy_timeout = 0");
        }
        return connection;
    }

    private MockConsumer<byte[], byte[]> reader() {
        MockConsumer<byte[], byte[]> reader = new MockConsumer<>("earliest") {
            @Override
            public synchronized void assign(java.util.Collection<TopicPartition> partitions) {
                super.assign(partitions);
                for (int i = 0; i < instructions.size(); i++) {
                    addRecord(new ConsumerRecord<>(
                            PARTITION.topic(),
                            0,
                            2L * i,
                            new byte[0],
                            instructions.get(i).getBytes(UTF_8)));
                }
            }
        };
        Node node = new Node(0, "broker", 1);
        reader.updatePartitions(
                PARTITION.topic(),
                List.of(new PartitionInfo(PARTITION.topic(), 0, node, new Node[] {node}, new Node[] {node})));
        reader.updateBeginningOffsets(Map.of(PARTITION, 0L));
        reader.updateEndOffsets(Map.of(PARTITION, 2L * instructions.size() - 1));
        return reader;
    }

    private final class Sent extends MockProducer<byte[], byte[]> {
        Sent() {
            super(true, null, new ByteArraySerializer(), new ByteArraySerializer());
        }

        @Override
        public synchronized java.util.concurrent.Future<org.apache.kafka.clients.producer.RecordMetadata> send(
                ProducerRecord<byte[], byte[]> event) {
            sent.add(event);
            return super.send(event);
        }
    }

    /** Does something until nobody is killed in it, each time in a new office; returns how often it was begun. */
    int survive(long call, boolean after, java.util.function.Consumer<TaxOffice> story) throws SQLException {
        KillAt kill = KillAt.call(call, after);
        for (int begun = 1; ; begun++) {
            TaxOffice office = null;
            try {
                office = office(kill);
                story.accept(office);
                office.close();
                return begun;
            } catch (KillAt.Killed gone) {
                if (office != null) {
                    office.close();
                }
                kill = KillAt.never();
            }
        }
    }

    static void readAll(TaxOffice office) {
        while (!office.isAtEnd()) {
            office.read(Duration.ZERO);
        }
    }

    static void report(TaxOffice office) {
        Stream.of(LocalDate.of(2022, 10, 1), LocalDate.of(2022, 10, 2), NOW.toLocalDate())
                .forEach(office::reportDay);
        office.send();
    }

    /** What the broker has, each event once: of one id there is one content, or it says so. */
    Map<String, String> events() {
        Map<String, String> events = new TreeMap<>();
        for (ProducerRecord<byte[], byte[]> event : sent) {
            String id = event.topic() + " "
                    + new String(event.headers().lastHeader("ce_id").value(), UTF_8);
            events.merge(
                    id,
                    new String(event.value(), UTF_8),
                    (one, other) -> one.equals(other) ? one : one + " AND " + other);
        }
        return events;
    }

    List<ProducerRecord<byte[], byte[]>> sent() {
        return sent;
    }
}
