package org.yingbao.benchmark.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.yingbao.contracts.Headers;

/** A CloudEvent in binary mode, written already. */
public record DepartmentEvent(
        String topic, String type, String source, String id, String time, String key, byte[] value) {

    private static final String BAD = "-bad";
    private static final Header VERSION = header(Headers.SPEC_VERSION, "1.0");
    private static final Header JSON = header(Headers.CONTENT_TYPE, "application/json");

    ProducerRecord<byte[], byte[]> record() {
        return new ProducerRecord<>(
                topic,
                null,
                null,
                key.getBytes(StandardCharsets.UTF_8),
                value,
                List.of(
                        VERSION,
                        header(Headers.ID, id),
                        header(Headers.SOURCE, source),
                        header(Headers.TYPE, type),
                        header(Headers.TIME, time),
                        JSON));
    }

    /** As a service reads it that is handed it now. */
    public ConsumerRecord<byte[], byte[]> received() {
        return Received.now(record());
    }

    /** The same content damaged: what the door has to refuse. */
    DepartmentEvent bad(int how) {
        String text = new String(value, StandardCharsets.UTF_8);
        String damaged = switch (how % 4) {
            case 0 -> text.substring(0, text.length() / 2);
            case 1 -> text.replace("\"status\"", "\"state\"");
            case 2 -> text.replaceFirst("\"region\":\"\\d\\d", "\"region\":\"99");
            default -> text.replaceFirst("\"number\":\"\\d{6}", "\"number\":\"141198");
        };
        return new DepartmentEvent(topic, type, source, id + BAD, time, key, damaged.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the door lets it in. */
    boolean sound() {
        return !id.endsWith(BAD);
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
