package org.yingbao.testkit.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * The versions of registers: revised, sent again, in conflict with themselves, moved to other people, named alike in
 * two systems.
 */
final class RandomRegister {
    /** What names a record among those of its type. */
    record RecordName(String source, String recordId) {}

    private final Stage stage;
    private final Dice dice;
    private final String type;
    private final List<String> topics;
    private final List<String> sources;
    private final List<RandomPerson> people;
    private final List<Event> events;

    RandomRegister(
            Stage stage,
            String type,
            List<String> topics,
            List<String> sources,
            List<RandomPerson> people,
            List<Event> events) {
        this.stage = stage;
        this.dice = stage.dice;
        this.type = "org.yingbao." + type + ".v1";
        this.topics = topics;
        this.sources = sources;
        this.people = people;
        this.events = events;
    }

    /** A new record's name. */
    RecordName name() {
        return new RecordName(dice.chance(10) ? "urn:cn:￥" : dice.pick(sources), stage.recordId());
    }

    /** Publishes a record known from that day, and what becomes of it. */
    void history(RandomPerson owner, LocalDate known, ObjectNode first, UnaryOperator<ObjectNode> change) {
        history(name(), owner, known, first, change);
    }

    void history(
            RecordName name, RandomPerson owner, LocalDate known, ObjectNode first, UnaryOperator<ObjectNode> change) {
        String topic = dice.pick(topics);
        String source = name.source();
        RandomPerson person = owner;
        LocalDate day = known;
        ObjectNode data = first.put("recordId", name.recordId()).put("revision", dice.pick(1, 1, 1, 2, 7));
        int versions = dice.pick(1, 1, 1, 2, 2, 3);
        for (int i = 0; i < versions; i++) {
            String on = dice.chance(90) ? topic : dice.pick(topics);
            Event event = publish(on, source, stage.name(), at(day, person, data), person, data);
            if (dice.chance(8)) {
                conflict(event, person, change.apply(data.deepCopy()), day);
            }
            if (dice.chance(15)) {
                Instant again = at(stage.inSeason(stage.year()), person, data);
                publish(on, source, stage.name(), again, person, data);
            }
            data = change.apply(data.deepCopy());
            data.put("revision", data.path("revision").asInt() + dice.pick(1, 1, 1, 3));
            day = dice.chance(85) ? day.plusDays(dice.between(0, 90)) : day.minusDays(dice.between(0, 30));
            person = dice.chance(10) ? dice.pick(people) : person;
        }
    }

    private void conflict(Event event, RandomPerson person, ObjectNode data, LocalDate day) {
        RandomPerson named = dice.chance(80) ? person : dice.pick(people);
        Instant other = dice.chance(60) ? event.time() : stage.at(day.plusDays(dice.between(-3, 30)));
        String id = dice.chance(40) ? event.id() : stage.name();
        publish(event.topic(), event.source(), id, notBefore(earliest(named, data), other), named, data);
    }

    private Instant at(LocalDate day, RandomPerson person, ObjectNode data) {
        return notBefore(earliest(person, data), stage.at(day));
    }

    private static Instant notBefore(Instant earliest, Instant time) {
        return time.isBefore(earliest) ? earliest : time;
    }

    /** Nobody is known before birth, no death and no payment before its day. */
    private static Instant earliest(RandomPerson person, ObjectNode data) {
        return Stream.of(
                        Optional.of(person.birth()),
                        Fields.optionalDay(data, "deceasedOn"),
                        Fields.optionalText(data, "paidAt")
                                .map(at -> Fields.dayOf(OffsetDateTime.parse(at).toInstant())))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .atStartOfDay(Fields.SHANGHAI)
                .toInstant();
    }

    /** Absent fields may be there with nothing in them, whole numbers may have a point. */
    private ObjectNode asTold(ObjectNode data) {
        ObjectNode told = data.deepCopy();
        for (String field : List.of("to", "attributes", "applied", "refundedFen", "refundOf", "from")) {
            if (!told.has(field) && dice.chance(2)) {
                told.putNull(field);
            }
        }
        for (String field : List.of("amountFen", "refundedFen", "tier", "revision")) {
            if (told.path(field).isNumber() && dice.chance(2)) {
                told.put(field, told.path(field).doubleValue());
            }
        }
        return told;
    }

    private Event publish(String topic, String source, String id, Instant time, RandomPerson person, ObjectNode data) {
        ObjectNode full = asTold(data);
        full.set("person", person.json(dice));
        Event event = new Event(topic, type, source, id, time, full);
        events.add(event);
        return event;
    }
}
