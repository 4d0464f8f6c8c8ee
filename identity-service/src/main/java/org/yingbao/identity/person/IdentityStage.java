package org.yingbao.identity.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.Touched;
import org.yingbao.pipeline.stage.VersionedState;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;
import tools.jackson.databind.JavaType;

/** Merges the registers of all departments into persons. */
public final class IdentityStage implements Stage<Person, PersonEvent> {

    public static final Kept KEPT = new Kept("identity", Set.of(RegisterTransfers.REGISTERS));

    private final Events events;
    private final Snapshots snapshots;
    private final RegisterTransfers holders;
    private final Quotas quotas;

    public IdentityStage(Events events, Seal seal, Store store) {
        this(events, seal, store, Quotas.DEFAULT);
    }

    public IdentityStage(Events events, Seal seal, Store store, Quotas quotas) {
        this.quotas = quotas;
        this.events = events;
        this.snapshots = new Snapshots(events, seal);
        this.holders = new RegisterTransfers(events, store);
    }

    @Override
    public String name() {
        return KEPT.name();
    }

    @Override
    public List<String> topics() {
        return List.of(CheckedRecord.TOPIC);
    }

    @Override
    public List<String> origins() {
        return List.of(
                Topics.CIVIL_AFFAIRS_IDENTITY,
                Topics.RURAL_AFFAIRS_IDENTITY,
                Topics.ENROLMENTS,
                Topics.VITAL_STATUS,
                Topics.OTHER_GRANTS,
                Topics.COLLECTIONS);
    }

    @Override
    public List<String> outputs() {
        return List.of(Topics.PERSONS, Topics.PERSON_COLLECTIONS, Topics.CONFLICTS);
    }

    @Override
    public JavaType stateType() {
        return Json.MAPPER.constructType(Person.class);
    }

    @Override
    public Kept kept() {
        return KEPT;
    }

    @Override
    public Input<PersonEvent> read(ConsumerRecord<byte[], byte[]> record) {
        return PersonEvent.read(record);
    }

    @Override
    public Change<Person> fold(String id, Optional<Person> before, org.yingbao.pipeline.stage.Event<PersonEvent> news) {
        Person known = before.orElse(Person.UNKNOWN);
        Change<Person> folded = Merge.fold(known, news.content(), news.cause(), quotas);
        Person merged = folded.state() == null ? known : folded.state();
        Person after = merged.come(news.cause());
        return folded.state() == null && after.equals(known)
                ? folded
                : new Change<>(
                        after,
                        folded.letters().stream()
                                .filter(letter -> !known.told().contains(letter.id()))
                                .toList());
    }

    @Override
    public Map<String, Set<String>> entries(String id, Person person) {
        return Map.of(
                RegisterTransfers.REGISTERS,
                person.held().map(record -> record.register().key()).collect(Collectors.toSet()));
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> snapshot(String id, VersionedState<Person> dossier) {
        return current(id, dossier, Set.of(dossier.changedBy().at()));
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> current(
            String id, VersionedState<Person> dossier, Set<Position> batch) {
        Person person = dossier.state();
        List<ProducerRecord<byte[], byte[]>> current = new ArrayList<>();
        changedIn(batch, person.facts()).ifPresent(cause -> current.addAll(snapshots.facts(id, person, cause)));
        changedIn(batch, person.collections())
                .ifPresent(cause -> current.addAll(snapshots.collections(id, person, cause)));
        return current;
    }

    private static Optional<Cause> changedIn(Set<Position> batch, Part part) {
        return Optional.ofNullable(part.changedBy()).filter(cause -> !part.behind() && batch.contains(cause.at()));
    }

    /** What was published of somebody whom the store forgot is not followed by anything older. */
    @Override
    public @Nullable Person adopt(String id, Optional<Person> before, ConsumerRecord<byte[], byte[]> published) {
        Position after = Position.parse(Headers.required(published, Headers.CAUSE));
        Person known = before.orElse(Person.UNKNOWN);
        Person learned = switch (published.topic()) {
            case Topics.PERSONS -> known.factsPublished(after);
            case Topics.PERSON_COLLECTIONS -> known.collectionsPublished(after);
            default -> known;
        };
        return learned.equals(known) ? null : learned;
    }

    /** What was published on another log is followed by nothing older either, and no conflict is told again. */
    @Override
    public @Nullable Person adoptMirrored(
            String id, Optional<Person> before, ConsumerRecord<byte[], byte[]> published) {
        Person known = before.orElse(Person.UNKNOWN);
        Person learned = switch (published.topic()) {
            case Topics.PERSONS -> known.factsPublishedElsewhere(versionOf(published));
            case Topics.PERSON_COLLECTIONS -> known.collectionsPublishedElsewhere(versionOf(published));
            default -> known.told(Headers.required(published, Headers.ID));
        };
        return learned.equals(known) ? null : learned;
    }

    @Override
    public @Nullable Person awaitMirrored(String id, Person before, ConsumerRecord<byte[], byte[]> last) {
        Person waiting = before.awaiting(Position.of(last));
        return waiting.equals(before) ? null : waiting;
    }

    private static long versionOf(ConsumerRecord<byte[], byte[]> published) {
        return Json.MAPPER.readTree(published.value()).path("version").asLong();
    }

    @Override
    public ProducerRecord<byte[], byte[]> publish(String id, OutboxEvent letter, Person person) {
        byte[] value = Json.MAPPER.writeValueAsBytes(letter.value());
        return events.event(letter.topic(), id, letter.type(), letter.id(), value, letter.cause());
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> afterWrite(List<Touched<Person, PersonEvent>> touched) {
        return holders.tell(touched);
    }
}
