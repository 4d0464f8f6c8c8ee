package org.yingbao.subsidy.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.subsidy.PolicyFindings.Replaces;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.VersionedState;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.rules.facts.Version;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.PolicyBook;
import tools.jackson.databind.JavaType;

/**
 * Says of each policy and region record what was found in it, once. It reads the log that the book reads, which has one
 * partition; so what it says stands in one partition as well, in the order in which the records were admitted.
 */
public final class FindingsStage implements Stage<Admissions, Admitted> {
    private static final String NAME = "policy-findings";
    private static final String NAMES = NAME + "/";

    private final Events events;
    private final AdmittedReader reader;

    /**
     * The stage of one instance.
     *
     * @param catchUp returns when the book holds everything that is published for it
     */
    public FindingsStage(Events events, PolicyBook book, Runnable catchUp) {
        this.events = events;
        this.reader = new AdmittedReader(book, catchUp);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> topics() {
        return List.of(BookTopics.POLICIES, BookTopics.REGIONS);
    }

    @Override
    public List<String> outputs() {
        return List.of(Topics.POLICY_FINDINGS);
    }

    @Override
    public JavaType stateType() {
        return Json.MAPPER.constructType(Admissions.class);
    }

    @Override
    public Kept kept() {
        return new Kept(NAME, Set.of());
    }

    @Override
    public Input<Admitted> read(ConsumerRecord<byte[], byte[]> record) {
        Admitted admitted = reader.read(record);
        return new Input.One<>(admitted.register(), admitted);
    }

    /** Of what an earlier release admitted it is not known who sent it: it is remembered, and nothing said of it. */
    @Override
    public Change<Admissions> fold(String register, Optional<Admissions> before, Event<Admitted> news) {
        Admissions known = before.orElse(Admissions.NONE);
        Admitted admitted = news.content();
        if (known.has(admitted.version())) {
            return Change.unchanged();
        }
        boolean silent = admitted.source() == null || known.hasSaid(admitted.version());
        return new Change<>(
                known.with(admitted.version()), silent ? List.of() : List.of(letter(known, admitted, news.cause())));
    }

    private static OutboxEvent letter(Admissions known, Admitted admitted, Cause cause) {
        return OutboxEvent.saying(
                admitted.findings(replaces(known, admitted.version())),
                Topics.POLICY_FINDINGS,
                EventTypes.POLICY_FINDINGS,
                NAMES + admitted.register() + "/" + Admissions.nameOf(admitted.version()),
                cause);
    }

    private static @Nullable Replaces replaces(Admissions known, Version version) {
        return known.otherThan(version)
                .map(other -> new Replaces(
                        version.revision(), other.id(), (other.compareTo(version) > 0 ? other : version).id()))
                .orElse(null);
    }

    @Override
    public Map<String, Set<String>> entries(String register, Admissions state) {
        return Map.of();
    }

    /** Nothing is compacted here. */
    @Override
    public List<ProducerRecord<byte[], byte[]>> snapshot(String register, VersionedState<Admissions> dossier) {
        return List.of();
    }

    /** What is published is not said again: the order of causes does not tell, for letters wait for each other. */
    @Override
    public boolean writesLettersOnce() {
        return true;
    }

    @Override
    public @Nullable Admissions adopt(
            String register, Optional<Admissions> before, ConsumerRecord<byte[], byte[]> published) {
        String id = Headers.required(published, Headers.ID);
        Admissions known = before.orElse(Admissions.NONE);
        Admissions learned = known.saying(id.substring(id.lastIndexOf('/') + 1));
        return learned.equals(known) ? null : learned;
    }

    @Override
    public ProducerRecord<byte[], byte[]> publish(String register, OutboxEvent letter, Admissions state) {
        return events.in(
                letter.cause().at().partition(),
                letter.topic(),
                register,
                letter.type(),
                letter.id(),
                Json.MAPPER.writeValueAsBytes(letter.value()),
                letter.cause());
    }
}
