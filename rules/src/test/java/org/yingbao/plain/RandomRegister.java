package org.yingbao.plain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * The versions of registers: revised, sent again, in conflict with themselves, moved to other people, named alike in
 * two systems.
 */
final class RandomRegister {
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

    /** Publishes a record known from that day, and what becomes of it. */
    void history(RandomPerson owner, LocalDate known, ObjectNode first, UnaryOperator<ObjectNode> change) {
        String topic = dice.pick(topics);
        String source = dice.chance(10) ? "urn:cn:￥" : dice.pick(sources);
        String recordId = stage.recordId();
        RandomPerson person = owner;
        LocalDate day = known;
        ObjectNode data = first.put("recordId", recordId).put("revision", dice.pick(1, 1, 1, 2, 7));
        int versions = dice.pick(1, 1, 1, 2, 2, 3);
        for (int i = 0; i < versions; i++) {
            String on = dice.chance(90) ? topic : dice.pick(topics);
            Event event = publish(on, source, stage.name(), at(day, person), person, data);
            if (dice.chance(8)) {
                conflict(event, person, change.apply(data.deepCopy()), day);
            }
            if (dice.chance(15)) {
                publish(on, source, stage.name(), at(stage.inSeason(stage.year()), person), person, data);
            }
            data = change.apply(data.deepCopy());
            data.put("revision", data.path("revision").asInt() + dice.pick(1, 1, 1, 3));
            day = dice.chance(85) ? day.plusDays(dice.between(0, 90)) : day.minusDays(dice.between(0, 30));
            person = dice.chance(10) ? dice.pick(people) : person;
        }
    }

    private void conflict(Event event, RandomPerson person, ObjectNode data, LocalDate day) {
        RandomPerson named = dice.chance(80) ? person : dice.pick(people);
        Instant time = dice.chance(60) ? event.time() : at(day.plusDays(dice.between(-3, 30)), named);
        if (time.isBefore(earliest(named))) {
            time = earliest(named);
        }
        String id = dice.chance(40) ? event.id() : stage.name();
        publish(event.topic(), event.source(), id, time, named, data);
    }

    private Instant at(LocalDate day, RandomPerson person) {
        Instant at = stage.at(day);
        return at.isBefore(earliest(person)) ? earliest(person) : at;
    }

    /** Nobody is known before birth. */
    private static Instant earliest(RandomPerson person) {
        return person.birth().atStartOfDay(Fields.SHANGHAI).toInstant();
    }

    private Event publish(String topic, String source, String id, Instant time, RandomPerson person, ObjectNode data) {
        ObjectNode full = data.deepCopy();
        full.set("person", person.json(dice));
        Event event = new Event(topic, type, source, id, time, full);
        events.add(event);
        return event;
    }
}
