package org.yingbao.testkit.tax;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A tax office. It reads instructions, takes payments, gives back what is too much, and reports all that, each exactly
 * once, whatever it is killed between. One thread at a time may use it.
 */
public final class TaxOffice implements AutoCloseable {

    private final TaxBooks books;
    private final TaxRegister register;
    private final TaxReading reading;
    private final TaxSending sending;
    private final Supplier<OffsetDateTime> clock;

    /** An office with these books on these clients. {@code source} is its {@code ce_source}, always the same. */
    TaxOffice(
            Connection connection,
            Consumer<byte[], byte[]> consumer,
            Producer<byte[], byte[]> producer,
            String source,
            Supplier<OffsetDateTime> clock)
            throws SQLException {
        this.books = new TaxBooks(connection);
        this.register = new TaxRegister(books);
        this.clock = clock;
        this.reading = new TaxReading(consumer, books, clock);
        this.sending = new TaxSending(producer, books, source);
    }

    /**
     * Opens an office, or goes on where it was.
     *
     * @param client properties of Kafka clients: {@code bootstrap.servers}, and what the broker asks for
     * @param file its database; a new one if there is none
     * @param clock what time it is; an event must not be dated ahead
     */
    public static TaxOffice open(Map<String, Object> client, Path file, String source, Supplier<OffsetDateTime> clock) {
        Map<String, Object> reader = new HashMap<>(client);
        reader.put("isolation.level", "read_committed");
        reader.put("enable.auto.commit", false);
        reader.put("auto.offset.reset", "earliest");
        Map<String, Object> writer = new HashMap<>(client);
        writer.put("acks", "all");
        writer.put("enable.idempotence", true);
        try {
            return new TaxOffice(
                    TaxBooks.file(file),
                    new KafkaConsumer<>(reader, new ByteArrayDeserializer(), new ByteArrayDeserializer()),
                    new KafkaProducer<>(writer, new ByteArraySerializer(), new ByteArraySerializer()),
                    source,
                    clock);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Reads instructions for so long at most, and does what they ask of an office; returns how many it read. */
    public int read(Duration patience) {
        return reading.poll(patience);
    }

    /** Whether there was nothing more to read a moment ago. */
    public boolean isAtEnd() {
        return reading.isAtEnd();
    }

    /** The last instruction for a person and coverage year; without one the standard is collected. */
    public Optional<TaxInstruction> instruction(TaxPayer person, int coverageYear) {
        return books.inOne(() -> register.instruction(person, coverageYear));
    }

    /** Enters a payment or a failure. The same {@code recordId} again changes nothing. */
    public void enter(TaxResult result) {
        books.enter(() -> {
            TaxResult entered = register.instruction(result.person(), result.coverageYear())
                    .map(result::by)
                    .orElse(result);
            register.enter(entered, clock.get());
        });
    }

    /** Gives so much of a payment back; {@code refundId} is the record of it. */
    public void refund(String refundId, String recordId, long amountFen) {
        books.enter(() -> {
            TaxResult payment = entered(recordId);
            if (register.result(refundId).isEmpty()) {
                if (register.leftOf(payment) < amountFen) {
                    throw new IllegalArgumentException("less is left of the payment " + recordId);
                }
                register.enter(payment.refund(refundId, amountFen, clock.get(), null), clock.get());
            }
        });
    }

    /** A record of the office never happened. */
    public void annul(String recordId) {
        books.enter(() -> {
            TaxResult result = entered(recordId);
            if (!result.status().equals("ANNULLED")) {
                register.enter(result.annulled(), clock.get());
            }
        });
    }

    private TaxResult entered(String recordId) throws SQLException {
        return register.result(recordId)
                .orElseThrow(() -> new IllegalArgumentException("there is no record " + recordId));
    }

    /** What is left of all payments of a person and year, in fen. */
    public long paidFen(TaxPayer person, int coverageYear) {
        return books.inOne(() -> {
            long left = 0;
            for (TaxResult payment : register.payments(person, coverageYear)) {
                left += register.leftOf(payment);
            }
            return left;
        });
    }

    /** Reports the totals of a day that is over, of each county and coverage year in which they have changed. */
    public void reportDay(LocalDate day) {
        books.enter(() -> new TaxDays(register).report(day, clock.get()));
    }

    /** Publishes what is to be reported; returns how many events it sent. */
    public int send() {
        return sending.send();
    }

    /** Closes its clients and books; what is not yet sent stays to be sent. */
    @Override
    public void close() {
        reading.close();
        sending.close();
        try {
            books.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
