package org.yingbao.testkit.departments;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.testkit.model.Event;
import tools.jackson.databind.node.ObjectNode;

/** Records that the door refuses. */
final class BadRecords {

    private static final List<Function<Event, Load.Item.Bad>> FORMS = List.of(
            BadRecords::cutShort,
            BadRecords::withoutId,
            BadRecords::ofUnknownType,
            BadRecords::withoutRevision,
            BadRecords::fromTheFuture,
            BadRecords::tooLarge);

    private final SplittableRandom random;

    BadRecords(SplittableRandom random) {
        this.random = random;
    }

    /** A bad record on the topic of this event; on the topics of policies and days, what is bad everywhere. */
    Load.Item.Bad like(Event event) {
        boolean ofPerson =
                !event.topic().equals(Topics.POLICIES) && !event.topic().equals(Topics.DAYS);
        return FORMS.get(random.nextInt(ofPerson ? FORMS.size() : 3)).apply(event);
    }

    private static Load.Item.Bad cutShort(Event event) {
        ProducerRecord<byte[], byte[]> whole = CloudEvents.binary(event);
        return bad("MALFORMED_JSON", with(whole, Arrays.copyOf(whole.value(), whole.value().length - 1)));
    }

    private static Load.Item.Bad withoutId(Event event) {
        ProducerRecord<byte[], byte[]> record = CloudEvents.binary(event);
        record.headers().remove("ce_id");
        return bad("NOT_A_CLOUDEVENT", record);
    }

    private static Load.Item.Bad ofUnknownType(Event event) {
        ProducerRecord<byte[], byte[]> record = CloudEvents.binary(event);
        record.headers().remove("ce_type").add("ce_type", "org.yingbao.unknown.v1".getBytes(UTF_8));
        return bad("UNKNOWN_TYPE", record);
    }

    private static Load.Item.Bad withoutRevision(Event event) {
        ObjectNode data = event.data().deepCopy().asObject();
        data.remove("revision");
        return bad("SCHEMA_VIOLATION", CloudEvents.binary(with(event, event.time(), data)));
    }

    private static Load.Item.Bad fromTheFuture(Event event) {
        Instant time = Instant.parse("2199-01-01T00:00:00Z");
        return bad(
                "TIME_IN_FUTURE",
                CloudEvents.binary(with(event, time, event.data().asObject())));
    }

    private static Load.Item.Bad tooLarge(Event event) {
        ObjectNode data = event.data().deepCopy().asObject();
        data.put("attachment", "x".repeat(65 * 1024));
        return bad("TOO_LARGE", CloudEvents.binary(with(event, event.time(), data)));
    }

    private static Load.Item.Bad bad(String reason, ProducerRecord<byte[], byte[]> record) {
        return new Load.Item.Bad(reason, record);
    }

    private static ProducerRecord<byte[], byte[]> with(ProducerRecord<byte[], byte[]> record, byte[] value) {
        return new ProducerRecord<>(record.topic(), null, record.key(), value, record.headers());
    }

    private static Event with(Event event, Instant time, ObjectNode data) {
        return new Event(event.topic(), event.type(), event.source(), event.id(), time, data);
    }
}
