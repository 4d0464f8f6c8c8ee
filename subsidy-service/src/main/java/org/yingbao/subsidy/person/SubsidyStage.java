package org.yingbao.subsidy.person;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Index;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.KnowsSupport;
import org.yingbao.pipeline.stage.MirrorAware;
import org.yingbao.pipeline.stage.OnTakeover;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.ReplayAware;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.pipeline.stage.Sweepable;
import org.yingbao.subsidy.book.BookOffsets;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.Indexes;
import org.yingbao.subsidy.book.PolicyBook;

/** Decides everybody anew whose facts, whose policies or whose days have moved. */
public final class SubsidyStage
        implements Stage<Decided, SubsidyEvent>,
                ReplayAware<Decided, SubsidyEvent>,
                OnTakeover,
                Sweepable,
                MirrorAware<Decided>,
                KnowsSupport<Decided> {

    /** Of its collection and its group. */
    public static final String NAME = "subsidy";

    static final StageDefinition<Decided> DEFINITION = new StageDefinition<>(
            NAME,
            List.of(Topics.PERSONS, BookTopics.COMMANDS),
            Decided.class,
            List.of(
                    Index.forSweeps(Indexes.REGIONS, decided -> Set.copyOf(decided.dependsOn())),
                    Index.forSweeps(
                            Indexes.NEXT_DAY,
                            decided -> decided.nextDay() == null ? Set.of() : Set.of(decided.nextDay()))));

    private final Runnable catchUp;
    private final SubsidyReader reader;
    private final Deciding deciding;
    private final EntitlementsTopic entitlements;
    private final MissedSweeps missedSweeps;

    /**
     * The stage of one instance, for all its threads.
     *
     * @param catchUp returns when the book holds everything that is published for it
     */
    public SubsidyStage(Events events, PolicyBook book, Runnable catchUp, MeterRegistry registry) {
        this.catchUp = catchUp;
        this.reader = new SubsidyReader(book, catchUp, new SweepProgress(registry));
        this.deciding = new Deciding(book, new Outcomes(registry));
        this.entitlements = new EntitlementsTopic(events);
        this.missedSweeps = new MissedSweeps(events);
    }

    @Override
    public StageDefinition<Decided> definition() {
        return DEFINITION;
    }

    @Override
    public List<Output<Decided>> outputs() {
        return List.of(entitlements);
    }

    @Override
    public Input<SubsidyEvent> read(ConsumerRecord<byte[], byte[]> record) {
        return reader.read(record);
    }

    @Override
    public Change<Decided> apply(String id, Optional<Decided> current, Event<SubsidyEvent> event) {
        current.map(Decided::pages).ifPresent(this::readAsFar);
        long at = event.cause().at().offset();
        return switch (event.content()) {
            case SubsidyEvent.FactsCame facts ->
                current.map(known -> deciding.came(known, facts, at)).orElseGet(() -> deciding.first(facts, at));
            case SubsidyEvent.BookMoved moved ->
                current.filter(Decided::hasFacts).map(deciding::moved).orElseGet(Change::unchanged);
        };
    }

    /** The book may hold more by now; commands say so. */
    @Override
    public Change<Decided> reapply(String id, Optional<Decided> current, Event<SubsidyEvent> event) {
        return current.filter(Decided::hasFacts).isPresent() ? Change.unchanged() : apply(id, current, event);
    }

    /** Another thread, here or elsewhere, may have decided the person by a book that this one has not yet read. */
    private void readAsFar(BookOffsets pages) {
        if (!deciding.pages().cover(pages)) {
            catchUp.run();
        }
    }

    /** A new owner may have a book that is behind what the owner before decided by. */
    @Override
    public void takingOver() {
        catchUp.run();
    }

    @Override
    public boolean supports(Decided decided) {
        return decided.supports();
    }

    /** Facts are whole, so only the last of them need be decided. */
    @Override
    public @Nullable Decided await(String id, Decided current, ConsumerRecord<byte[], byte[]> last) {
        long before = last.offset() - 1;
        return current.hasFacts() || before <= current.factsAt() ? null : Decided.forgotten(before);
    }

    @Override
    public String commands() {
        return BookTopics.COMMANDS;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> missed(TopicPartition commands, long from) {
        return List.of(missedSweeps.overEverybody(commands, from));
    }
}
