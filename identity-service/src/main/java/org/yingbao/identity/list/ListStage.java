package org.yingbao.identity.list;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.contracts.Topics;
import org.yingbao.identity.person.KnownRecords;
import org.yingbao.identity.person.PortionHeard;
import org.yingbao.identity.person.RecordsTold;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.AfterWrite;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Documents;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Index;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.pipeline.stage.Sweepable;
import org.yingbao.pipeline.stage.Touched;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;

/**
 * Keeps the lists of each source, judges them, and tells people what those that count mean. All documents of a source
 * are in the partition of its book, so one thread owns them.
 */
public final class ListStage implements Stage<ListDocument, ListEvent>, AfterWrite<ListDocument, ListEvent>, Sweepable {

    static final StageDefinition<ListDocument> DEFINITION = new StageDefinition<>(
            "lists",
            List.of(Topics.CHECKED_LISTS, Topics.LIST_COMMANDS),
            ListDocument.class,
            List.of(
                    Index.forSweeps(DayHasCome.WAITING, ListDocument::waiting),
                    Index.forSweeps(ListDocument.BOOKS, ListDocument::books)),
            List.of(Topics.CIVIL_AFFAIRS_LISTS, Topics.RURAL_AFFAIRS_LISTS));

    public static final Kept KEPT = DEFINITION.kept();

    private final ListReader reader;
    private final ListOutbox outbox;

    /** @param partitions of the topics keyed by person */
    public ListStage(Events events, Store store, int partitions) {
        this.reader = new ListReader(new Documents<>(DEFINITION, store));
        this.outbox = new ListOutbox(events, reader, partitions);
    }

    @Override
    public StageDefinition<ListDocument> definition() {
        return DEFINITION;
    }

    @Override
    public Input<ListEvent> read(ConsumerRecord<byte[], byte[]> record) {
        return reader.read(record);
    }

    @Override
    public Change<ListDocument> apply(String key, Optional<ListDocument> current, Event<ListEvent> event) {
        Optional<ListDocument> after = Optional.of(
                switch (ListKeys.kind(key)) {
                    case ListKeys.BOOK -> book(current, event);
                    case ListKeys.ROWS -> staged(key, current, event);
                    case ListKeys.PEOPLE -> people(key, current, event);
                    case ListKeys.NOT_TAKEN -> notTaken(current, event);
                    case ListKeys.KNOWN -> known(key, event);
                    case ListKeys.REGIONS -> regions(current, event);
                    default -> throw new IllegalArgumentException("no such document");
                });
        return after.equals(current) ? Change.unchanged() : Change.to(after.get());
    }

    private static ListDocument book(Optional<ListDocument> current, Event<ListEvent> event) {
        Book known = current.map(ListDocument::book).orElseGet(() -> Book.of(source(event.content())));
        Book after = BookKeeping.after(known, event.content(), event.cause().at());
        BookLimits.check(known, after);
        return ListDocument.of(after);
    }

    private static String source(ListEvent event) {
        return switch (event) {
            case ListEvent.HeadCame(CheckedHead head, KnownCodes _) ->
                head.list().source();
            case ListEvent.PartCame(CheckedPart part, KnownCodes _) ->
                part.list().source();
            case ListEvent.ReleaseCame(CheckedRelease release) -> release.list().source();
            case ListEvent.PortionDone done -> done.command().source();
            case ListEvent.RecordsCame(KnownRecords answer) -> answer.asked().source();
            case ListEvent.AllRecordsCame(RecordsTold told) -> told.asked().source();
            case ListEvent.PortionWasHeard(PortionHeard answer) -> answer.source();
            case ListEvent.DayCame _, ListEvent.RegionCame _, ListEvent.CodesChanged _ ->
                throw new IllegalStateException("it is for sources that have a book");
        };
    }

    private static ListDocument staged(String key, Optional<ListDocument> current, Event<ListEvent> event) {
        StagedRows known = current.map(ListDocument::staged).orElse(StagedRows.NONE);
        return event.content() instanceof ListEvent.PartCame(CheckedPart part, KnownCodes _)
                ? ListDocument.of(known.after(part, Integer.parseInt(ListKeys.last(key))))
                : ListDocument.of(known);
    }

    private static ListDocument people(String key, Optional<ListDocument> current, Event<ListEvent> event) {
        ListedPeople known = current.map(ListDocument::people).orElse(ListedPeople.NONE);
        if (!(event.content() instanceof ListEvent.PortionDone done)) {
            return ListDocument.of(known);
        }
        ListCommand command = done.command();
        if (command.gather() != null) {
            List<GatheredRows.SaidOfPerson> said =
                    Objects.requireNonNull(done.gathered()).people().getOrDefault(ListKeys.last(key), List.of());
            return ListDocument.of(known.with(command.gather().list().ordinal(), said));
        }
        return ListDocument.of(Telling.tell(
                known,
                command.source(),
                Objects.requireNonNull(command.tell()),
                event.cause().at()));
    }

    private static ListDocument notTaken(Optional<ListDocument> current, Event<ListEvent> event) {
        RowsNotTaken known = current.map(ListDocument::notTaken).orElse(RowsNotTaken.NONE);
        return event.content() instanceof ListEvent.PortionDone done && done.gathered() != null
                ? ListDocument.of(
                        known.with(first(done.command()), done.gathered().notTaken()))
                : ListDocument.of(known);
    }

    private static int first(ListCommand command) {
        return command.gather() != null
                ? command.gather().from()
                : Objects.requireNonNull(command.compare()).from();
    }

    private static ListDocument known(String key, Event<ListEvent> event) {
        return event.content() instanceof ListEvent.RecordsCame(KnownRecords answer)
                ? ListDocument.of(KnownPage.of(answer, Integer.parseInt(ListKeys.last(key))))
                : ListDocument.of(new KnownPage(List.of()));
    }

    private static ListDocument regions(Optional<ListDocument> current, Event<ListEvent> event) {
        SaidOfRegions known = current.map(ListDocument::regions).orElse(SaidOfRegions.NOTHING);
        return event.content() instanceof ListEvent.RegionCame(CheckedRegion came)
                ? ListDocument.of(known.after(came, event.cause().at()))
                : ListDocument.of(known);
    }

    @Override
    public String commands() {
        return Topics.LIST_COMMANDS;
    }

    /** They are kept for ever. */
    @Override
    public List<ProducerRecord<byte[], byte[]>> missed(TopicPartition commands, long from) {
        return List.of();
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> afterWrite(List<Touched<ListDocument, ListEvent>> touched) {
        Map<Position, Integer> told = outbox.told(touched);
        return touched.stream().flatMap(each -> outbox.leaving(each, told)).toList();
    }

    /** What follows leaves for other keys, and is made again from the documents if a batch comes again. */
    @Override
    public List<Output<ListDocument>> outputs() {
        return List.of();
    }
}
