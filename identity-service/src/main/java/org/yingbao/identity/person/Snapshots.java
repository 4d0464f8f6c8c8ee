package org.yingbao.identity.person;

import java.util.Comparator;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.rules.facts.Utf8Order;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what is true of a person as the stages behind read it. */
record Snapshots(Events events, Seal seal) {

    private static final Comparator<CheckedRecord> BY_NAME = Comparator.comparing(
                    (CheckedRecord record) -> record.register().source(), Utf8Order::compare)
            .thenComparing(record -> record.register().recordId(), Utf8Order::compare);

    /** Everything but collections. */
    ProducerRecord<byte[], byte[]> facts(String id, Person person, Cause cause) {
        ObjectNode value = Json.MAPPER.createObjectNode();
        value.put("personId", id);
        value.put("version", person.facts().version());
        PersonSummary.birthDate(person).ifPresent(day -> value.put("birthDate", day.toString()));
        value.put("newsAt", PersonSummary.latest(person).version().time().toString());
        value.put("sealedSubject", PersonSummary.sealedSubject(person, seal));
        value.set("vitalStatus", registers(person, EventTypes.VITAL_STATUS));
        value.set("identities", registers(person, EventTypes.IDENTITY_RECORD));
        value.set("enrolments", registers(person, EventTypes.ENROLMENT));
        value.set("otherGrants", registers(person, EventTypes.OTHER_GRANT));
        closedBefore(value, person.closed());
        return event(
                Topics.PERSONS, EventTypes.PERSON, id, "person", person.facts().version(), value, cause);
    }

    /** What tax and officers reported. */
    ProducerRecord<byte[], byte[]> collections(String id, Person person, Cause cause) {
        ObjectNode value = Json.MAPPER.createObjectNode();
        value.put("personId", id);
        value.put("version", person.collections().version());
        value.set("collections", registers(person, EventTypes.COLLECTION_RESULT));
        ArrayNode answers = registers(person, EventTypes.SCREENING_ANSWER);
        if (!answers.isEmpty()) {
            value.set("answers", answers);
        }
        closedBefore(value, person.collectionsClosed());
        return event(
                Topics.PERSON_COLLECTIONS,
                EventTypes.PERSON_COLLECTIONS,
                id,
                "collections",
                person.collections().version(),
                value,
                cause);
    }

    private static void closedBefore(ObjectNode value, @Nullable Integer year) {
        if (year != null) {
            value.put("closedBefore", year);
        }
    }

    private ProducerRecord<byte[], byte[]> event(
            String topic, String type, String id, String part, long version, ObjectNode value, Cause cause) {
        String eventId = id + "-" + part + "-" + version;
        return events.event(topic, id, type, eventId, Json.MAPPER.writeValueAsBytes(value), cause);
    }

    private static ArrayNode registers(Person person, String type) {
        ArrayNode array = Json.MAPPER.createArrayNode();
        person.open()
                .filter(record -> record.register().type().equals(type))
                .sorted(BY_NAME)
                .forEach(record -> array.add(register(record)));
        return array;
    }

    private static ObjectNode register(CheckedRecord record) {
        ObjectNode fact = Json.MAPPER.createObjectNode();
        fact.put("source", record.register().source());
        fact.put("time", record.version().time().toString());
        fact.setAll((ObjectNode) record.record());
        return fact;
    }
}
