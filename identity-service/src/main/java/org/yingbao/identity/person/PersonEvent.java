package org.yingbao.identity.person;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.Commands;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.Sweep;
import org.yingbao.pipeline.stage.SweepPage;

/** What may be heard of a person. */
sealed interface PersonEvent {

    /** A department says something, in so many bytes. */
    record Sent(CheckedRecord record, int bytes) implements PersonEvent {
        Sent(CheckedRecord record) {
            this(record, Json.MAPPER.writeValueAsBytes(record).length);
        }
    }

    /** Full lists recognise a person. */
    record Recognised(ListRuns runs) implements PersonEvent {}

    /** A register is under another person. */
    record Moved(RegisterElsewhere elsewhere) implements PersonEvent {}

    /** A list that is to be compared asks for records; it changes nothing. */
    record Asked(RecordsAsked records) implements PersonEvent {}

    /** Reads a record that was published on another log. */
    static Input<PersonEvent> readMirrored(ConsumerRecord<byte[], byte[]> record) {
        return read(record) instanceof Input.One<PersonEvent>(String id, Recognised(ListRuns runs))
                ? new Input.One<>(id, new Recognised(runs.toldElsewhere()))
                : read(record);
    }

    static Input<PersonEvent> read(ConsumerRecord<byte[], byte[]> record) {
        String id = new String(record.key(), StandardCharsets.UTF_8);
        String type = String.valueOf(Headers.text(record, Headers.TYPE));
        return switch (type) {
            case CheckedRecord.TYPE ->
                new Input.One<>(
                        id,
                        new Sent(Json.MAPPER.readValue(record.value(), CheckedRecord.class), record.value().length));
            case ListRuns.TYPE ->
                new Input.One<>(id, new Recognised(Json.MAPPER.readValue(record.value(), ListRuns.class)));
            case RegisterElsewhere.TYPE ->
                new Input.One<>(id, new Moved(Json.MAPPER.readValue(record.value(), RegisterElsewhere.class)));
            case Sweep.TYPE, SweepPage.TYPE -> Commands.read(record, why -> new Asked(Recognitions.asked(why)));
            default -> throw new IllegalArgumentException("unknown type");
        };
    }
}
