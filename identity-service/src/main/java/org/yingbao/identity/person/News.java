package org.yingbao.identity.person;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.person.Reading;

/** What may be heard of a person. */
sealed interface News {

    /** A department says something, in so many bytes. */
    record Sent(CheckedRecord record, int bytes) implements News {
        Sent(CheckedRecord record) {
            this(record, Json.MAPPER.writeValueAsBytes(record).length);
        }
    }

    /** A register is under another person. */
    record Moved(RegisterElsewhere elsewhere) implements News {}

    static Reading<News> read(ConsumerRecord<byte[], byte[]> record) {
        String id = new String(record.key(), StandardCharsets.UTF_8);
        String type = String.valueOf(Headers.text(record, Headers.TYPE));
        return switch (type) {
            case CheckedRecord.TYPE ->
                new Reading.One<>(
                        id,
                        new Sent(Json.MAPPER.readValue(record.value(), CheckedRecord.class), record.value().length));
            case RegisterElsewhere.TYPE ->
                new Reading.One<>(id, new Moved(Json.MAPPER.readValue(record.value(), RegisterElsewhere.class)));
            default -> throw new IllegalArgumentException("unknown type");
        };
    }
}
