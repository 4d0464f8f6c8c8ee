package org.yingbao.identity.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.Documents;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Touched;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.pipeline.store.Store;
import org.yingbao.rules.facts.Version;

/**
 * Looks, after the write, whether somebody else holds a register that this person was just given. Two threads that give
 * the same register to two persons at the same time both look after they wrote, so at least one of them sees the other,
 * and tells whoever holds the lower version.
 */
final class RegisterTransfers {

    static final String REGISTERS = "registers";

    private final Events events;
    private final Store store;
    private final Documents<Person> people;

    RegisterTransfers(Events events, Store store) {
        this.events = events;
        this.store = store;
        this.people = new Documents<>(IdentityStage.DEFINITION, store);
    }

    /** A register that a person holds by one of this batch's records. */
    private record Given(String id, CheckedRecord record, Cause cause) {}

    List<ProducerRecord<byte[], byte[]>> tell(List<Touched<Person, PersonEvent>> touched) {
        Map<String, List<Given>> given = new HashMap<>();
        for (Touched<Person, PersonEvent> person : touched) {
            person.events()
                    .forEach(event -> given(person, event)
                            .ifPresent(each -> given.computeIfAbsent(
                                            each.record().register().key(), key -> new ArrayList<>(1))
                                    .add(each)));
        }
        if (given.isEmpty()) {
            return List.of();
        }
        List<ProducerRecord<byte[], byte[]>> told = new ArrayList<>();
        Map<String, Set<String>> others = others(given);
        if (!others.isEmpty()) {
            Map<String, Documents.Loaded<Person>> holders =
                    people.load(others.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
            others.forEach((key, ids) -> given.getOrDefault(key, List.of())
                    .forEach(each -> ids.stream()
                            .filter(id -> !id.equals(each.id()))
                            .forEach(id -> tell(each, id, holders.get(id)).ifPresent(told::add))));
        }
        return told;
    }

    private static Optional<Given> given(Touched<Person, PersonEvent> person, Event<PersonEvent> event) {
        if (!(event.content() instanceof PersonEvent.Sent(CheckedRecord sent, int bytes))) {
            return Optional.empty();
        }
        Register register = person.state().registers().get(sent.register());
        return register != null
                        && register.here()
                        && register.record().version().equals(sent.version())
                ? Optional.of(new Given(person.key(), sent, event.cause()))
                : Optional.empty();
    }

    /** Who else holds these registers. */
    private Map<String, Set<String>> others(Map<String, List<Given>> given) {
        Map<String, Set<String>> others = new HashMap<>();
        for (IndexEntry entry : store.find(IdentityStage.DEFINITION.name(), REGISTERS, given.keySet())) {
            List<Given> known = given.getOrDefault(entry.value(), List.of());
            if (known.stream().anyMatch(each -> !each.id().equals(entry.id()))) {
                others.computeIfAbsent(entry.value(), key -> new HashSet<>()).add(entry.id());
            }
        }
        return others;
    }

    private Optional<ProducerRecord<byte[], byte[]>> tell(
            Given given, String otherId, Documents.@Nullable Loaded<Person> other) {
        Register there = other == null
                ? null
                : other.current().state().registers().get(given.record().register());
        if (there == null || !there.here()) {
            return Optional.empty();
        }
        Version here = given.record().version();
        return there.record().version().compareTo(here) < 0
                ? Optional.of(elsewhere(otherId, given, otherId, here))
                : Optional.of(
                        elsewhere(given.id(), given, otherId, there.record().version()));
    }

    private ProducerRecord<byte[], byte[]> elsewhere(String toldId, Given given, String otherId, Version version) {
        RegisterElsewhere elsewhere = new RegisterElsewhere(given.record().register(), version);
        return events.event(
                CheckedRecord.TOPIC,
                toldId,
                RegisterElsewhere.TYPE,
                given.cause().at() + "/elsewhere/" + otherId,
                Json.MAPPER.writeValueAsBytes(elsewhere),
                given.cause());
    }
}
