package org.yingbao.testkit.tax;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.Headers;

/**
 * Publishes what is to be sent, in order, and notes what the broker has acknowledged. After a crash in between the same
 * events leave again, with the same {@code ce_id} and content: they are registers, so that changes nothing.
 */
final class TaxSending implements AutoCloseable {

    private static final int AT_ONCE = 500;

    private final Producer<byte[], byte[]> producer;
    private final TaxBooks books;
    private final String source;

    TaxSending(Producer<byte[], byte[]> producer, TaxBooks books, String source) {
        this.producer = producer;
        this.books = books;
        this.source = source;
    }

    private record Waiting(long number, ProducerRecord<byte[], byte[]> event) {}

    /** Returns how many events it sent, when the broker has them all. */
    int send() {
        int sent = 0;
        for (List<Waiting> some = waiting(); !some.isEmpty(); some = waiting()) {
            List<Future<?>> answers = new ArrayList<>();
            some.forEach(each -> answers.add(producer.send(each.event())));
            producer.flush();
            answers.forEach(TaxSending::acknowledged);
            long last = some.getLast().number();
            books.inOne(() -> books.change("UPDATE outgoing SET sent = 1 WHERE sent = 0 AND number <= ?", last));
            sent += some.size();
        }
        return sent;
    }

    private List<Waiting> waiting() {
        return books.inOne(() -> books.ask(
                row -> new Waiting(
                        row.getLong(1),
                        event(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7))),
                "SELECT number, topic, record_key, type, id, time, value FROM outgoing WHERE sent = 0 ORDER BY number"
                        + " LIMIT " + AT_ONCE));
    }

    private ProducerRecord<byte[], byte[]> event(
            String topic, String key, String type, String id, String time, String value) {
        ProducerRecord<byte[], byte[]> event =
                new ProducerRecord<>(topic, null, key.getBytes(UTF_8), value.getBytes(UTF_8));
        event.headers()
                .add(Headers.SPEC_VERSION, "1.0".getBytes(UTF_8))
                .add(Headers.SOURCE, source.getBytes(UTF_8))
                .add(Headers.TYPE, type.getBytes(UTF_8))
                .add(Headers.ID, id.getBytes(UTF_8))
                .add(Headers.TIME, time.getBytes(UTF_8))
                .add(Headers.CONTENT_TYPE, "application/json".getBytes(UTF_8));
        return event;
    }

    private static void acknowledged(Future<?> answer) {
        try {
            answer.get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("the broker did not take a report; it stays to be sent", refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
