package org.yingbao.identity.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.identity.PersonCollections;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.contracts.identity.RegisterConflict;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.sealing.Subject;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.OutboxEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The stage alone: one person, told one thing after the other. */
final class Told {

    private static final Snapshots SNAPSHOTS = new Snapshots(Says.EVENTS, Says.SEAL);

    private Optional<Person> person = Optional.empty();
    private final List<OutboxEvent> letters = new ArrayList<>();
    private long offset;
    private boolean lastChanged;

    static Told of(Says... news) {
        return new Told().and(news);
    }

    static Told of(List<CheckedRecord> news) {
        return new Told().and(news);
    }

    Told and(Says... news) {
        return and(Stream.of(news).map(Says::record).toList());
    }

    Told and(List<CheckedRecord> news) {
        news.forEach(each -> hears(new PersonEvent.Sent(each)));
        return this;
    }

    /** The register of {@code there} is under another person. */
    Told elsewhere(Says there) {
        CheckedRecord record = there.record();
        hears(new PersonEvent.Moved(new RegisterElsewhere(record.register(), record.version())));
        return this;
    }

    private void hears(PersonEvent content) {
        Cause cause =
                new Cause(new Position(CheckedRecord.TOPIC, 0, offset), "e" + offset, "2022-10-16T00:00:00Z", "c", "t");
        offset++;
        Change<Person> folded = Merge.fold(person.orElse(Person.UNKNOWN), content, cause);
        lastChanged = folded.state() != null;
        Optional.ofNullable(folded.state()).ifPresent(state -> person = Optional.of(state));
        letters.addAll(folded.outbox());
    }

    /** As it comes back from the store. */
    private static Person reread(Person state) {
        return Json.MAPPER.readValue(Json.MAPPER.writeValueAsBytes(state), Person.class);
    }

    Person person() {
        return reread(person.orElseThrow());
    }

    boolean lastNewsChangedSomething() {
        return lastChanged;
    }

    List<RegisterConflict> conflicts() {
        return letters.stream()
                .map(letter -> Json.MAPPER.treeToValue(letter.value(), RegisterConflict.class))
                .toList();
    }

    List<String> conflictIds() {
        return letters.stream().map(OutboxEvent::id).toList();
    }

    private Optional<ProducerRecord<byte[], byte[]>> published(Part part, boolean collections) {
        return Optional.ofNullable(part.changedBy())
                .map(cause -> collections
                        ? SNAPSHOTS.collections("p", person(), cause)
                        : SNAPSHOTS.facts("p", person(), cause));
    }

    PersonFacts facts() {
        return Json.MAPPER.readValue(
                published(person().facts(), false).orElseThrow().value(), PersonFacts.class);
    }

    PersonCollections collections() {
        return Json.MAPPER.readValue(
                published(person().collections(), true).orElseThrow().value(), PersonCollections.class);
    }

    Subject subject() {
        return Says.SEAL.open(facts().sealedSubject());
    }

    String bytes() {
        return published(person().facts(), false)
                        .map(record -> new String(record.value(), UTF_8))
                        .orElse("")
                + published(person().collections(), true)
                        .map(record -> new String(record.value(), UTF_8))
                        .orElse("");
    }

    /** Everything that must not depend on the order of the news. */
    List<Object> truth() {
        List<Object> truth = new ArrayList<>();
        truth.add(person().registers());
        published(person().facts(), false).ifPresent(record -> truth.add(unversioned(record.value())));
        published(person().collections(), true).ifPresent(record -> truth.add(unversioned(record.value())));
        return truth;
    }

    private static JsonNode unversioned(byte[] value) {
        ObjectNode json = (ObjectNode) Json.MAPPER.readTree(value);
        json.remove("version");
        return json;
    }
}
