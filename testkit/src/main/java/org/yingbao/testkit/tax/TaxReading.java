package org.yingbao.testkit.tax;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;

/**
 * Reads instructions. The effect of a record and the offset of the next one are written in one transaction of the
 * office's own database, and reading goes on from there; Kafka's own offsets are not used.
 */
final class TaxReading implements AutoCloseable {

    private final Consumer<byte[], byte[]> consumer;
    private final TaxBooks books;
    private final TaxRegister register;
    private final Supplier<OffsetDateTime> clock;

    TaxReading(Consumer<byte[], byte[]> consumer, TaxBooks books, Supplier<OffsetDateTime> clock) {
        this.consumer = consumer;
        this.books = books;
        this.register = new TaxRegister(books);
        this.clock = clock;
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.INSTRUCTIONS).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        partitions.forEach(this::goOn);
    }

    private void goOn(TopicPartition partition) {
        List<Long> next = books.inOne(() -> books.ask(
                row -> row.getLong(1),
                "SELECT next FROM next_offset WHERE topic = ? AND part = ?",
                partition.topic(),
                partition.partition()));
        if (next.isEmpty()) {
            consumer.seekToBeginning(Set.of(partition));
        } else {
            consumer.seek(partition, next.getFirst());
        }
    }

    /** Takes what there is; returns how many records it read. */
    int poll(Duration patience) {
        int read = 0;
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(patience)) {
            books.enter(() -> take(record));
            read++;
        }
        return read;
    }

    private void take(ConsumerRecord<byte[], byte[]> record) throws SQLException {
        String value = new String(record.value(), StandardCharsets.UTF_8);
        TaxInstruction instruction = TaxInstruction.of(Json.MAPPER.readTree(value));
        if (register.take(instruction, value)) {
            new TaxAnswer(register).to(instruction, clock.get());
        }
        books.change(
                "INSERT INTO next_offset (topic, part, next) VALUES (?, ?, ?)"
                        + " ON CONFLICT (topic, part) DO UPDATE SET next = excluded.next",
                record.topic(),
                record.partition(),
                record.offset() + 1);
    }

    /** Whether it has read all that was committed so far. */
    boolean isAtEnd() {
        return consumer.endOffsets(consumer.assignment()).entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
