package org.yingbao.subsidy.person;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.VersionedState;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.subsidy.book.BookOffsets;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.Indexes;
import org.yingbao.subsidy.book.PolicyBook;
import tools.jackson.databind.JavaType;

/** Decides everybody anew whose facts, whose policies or whose days have moved. */
public final class SubsidyStage implements Stage<Decided, SubsidyEvent> {
    private static final String NAME = "subsidy";
    /** In steps that are not for nothing. */
    private static final String SUPPORT = "\"subsidyFen\":";

    private final Events events;
    private final Runnable catchUp;
    private final SubsidyReader reader;
    private final Deciding deciding;

    /**
     * The stage of one instance, for all its threads.
     *
     * @param catchUp returns when the book holds everything that is published for it
     */
    public SubsidyStage(Events events, PolicyBook book, Runnable catchUp, MeterRegistry registry) {
        this.events = events;
        this.catchUp = catchUp;
        this.reader = new SubsidyReader(book, catchUp, new SweepProgress(registry));
        this.deciding = new Deciding(book, new Outcomes(registry));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> topics() {
        return List.of(Topics.PERSONS, BookTopics.COMMANDS);
    }

    @Override
    public List<String> outputs() {
        return List.of(Topics.ENTITLEMENTS);
    }

    @Override
    public JavaType stateType() {
        return Json.MAPPER.constructType(Decided.class);
    }

    @Override
    public Kept kept() {
        return new Kept(NAME, Set.of(Indexes.REGIONS, Indexes.NEXT_DAY));
    }

    @Override
    public Set<String> sweptIndexes() {
        return kept().indexes();
    }

    /** A new owner may have a book that is behind what the owner before decided by. */
    @Override
    public void takingOver() {
        catchUp.run();
    }

    @Override
    public Input<SubsidyEvent> read(ConsumerRecord<byte[], byte[]> record) {
        return reader.read(record);
    }

    @Override
    public Change<Decided> fold(String id, Optional<Decided> before, Event<SubsidyEvent> news) {
        before.map(Decided::pages).ifPresent(this::readAsFar);
        return switch (news.content()) {
            case SubsidyEvent.FactsCame facts ->
                before.map(known -> came(known, facts, news.cause().at().offset()))
                        .orElseGet(() -> Change.to(
                                deciding.first(facts, news.cause().at().offset())));
            case SubsidyEvent.BookMoved moved ->
                before.filter(Decided::hasFacts).map(this::moved).orElseGet(Change::unchanged);
        };
    }

    /** The book may hold more by now; that is told by commands. */
    @Override
    public Change<Decided> foldAgain(String id, Optional<Decided> before, Event<SubsidyEvent> news) {
        return before.filter(Decided::hasFacts).isPresent() ? Change.unchanged() : fold(id, before, news);
    }

    /** Another thread, here or elsewhere, may have decided the person by a book that this one has not yet read. */
    private void readAsFar(BookOffsets pages) {
        if (!deciding.pages().cover(pages)) {
            catchUp.run();
        }
    }

    private Change<Decided> came(Decided before, SubsidyEvent.FactsCame facts, long at) {
        boolean known = at <= before.factsAt() || facts.json().equals(before.facts());
        return known ? knownBefore(before) : Change.to(deciding.anew(before, facts, at));
    }

    /** Whoever decided these facts may have slept, and not have read what this one has. */
    private Change<Decided> knownBefore(Decided before) {
        boolean bySamePages = before.pages().equals(deciding.pages());
        return bySamePages || !before.hasFacts() ? Change.unchanged() : moved(before);
    }

    private Change<Decided> moved(Decided before) {
        Decided after = deciding.again(before);
        if (after.saysTheSameAs(before)) {
            return Change.unchanged();
        }
        return after.isPublishedAs(before) ? Change.quietlyTo(after) : Change.to(after);
    }

    @Override
    public Optional<Boolean> supports(Decided state) {
        return Optional.of(state.years().contains(SUPPORT));
    }

    @Override
    public Map<String, Set<String>> entries(String id, Decided state) {
        Map<String, Set<String>> entries = new HashMap<>();
        entries.put(Indexes.REGIONS, Set.copyOf(state.dependsOn()));
        if (state.nextDay() != null) {
            entries.put(Indexes.NEXT_DAY, Set.of(state.nextDay()));
        }
        return entries;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> snapshot(String id, VersionedState<Decided> dossier) {
        Decided state = dossier.state();
        if (!state.everDecided()) {
            return List.of();
        }
        return List.of(events.event(
                Topics.ENTITLEMENTS,
                id,
                EventTypes.ENTITLEMENTS,
                id + "-entitlements-" + dossier.version(),
                Json.MAPPER.writeValueAsBytes(Snapshot.of(id, dossier.version(), state)),
                dossier.changedBy()));
    }

    @Override
    public ProducerRecord<byte[], byte[]> publish(String id, OutboxEvent letter, Decided state) {
        throw new IllegalStateException("this stage writes no letters");
    }

    /** Of somebody whom the store forgot it is known that entitlements were published; the facts come again. */
    @Override
    public @Nullable Decided adopt(String id, Optional<Decided> before, ConsumerRecord<byte[], byte[]> published) {
        return before.isPresent() ? null : Decided.forgotten(-1);
    }

    /** Facts are whole, so only the last of them need be decided. */
    @Override
    public @Nullable Decided awaitMirrored(String id, Decided before, ConsumerRecord<byte[], byte[]> last) {
        return before.hasFacts() || last.offset() - 1 <= before.factsAt() ? null : Decided.forgotten(last.offset() - 1);
    }

    @Override
    public Set<String> commands() {
        return Set.of(BookTopics.COMMANDS);
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> missed(TopicPartition commands, long from) {
        return List.of(new MissedSweeps(events).overEverybody(commands, from));
    }

    @Override
    public long version(ConsumerRecord<byte[], byte[]> published) {
        return Json.MAPPER.readTree(published.value()).path("version").asLong();
    }
}
