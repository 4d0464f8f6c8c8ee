package org.yingbao.identity.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.identity.person.KnownRecords;
import org.yingbao.identity.person.PortionHeard;
import org.yingbao.identity.person.RecordsAsked;
import org.yingbao.identity.person.RecordsTold;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.Commands;
import org.yingbao.pipeline.stage.Documents;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.Sweep;
import org.yingbao.pipeline.stage.SweepPage;
import org.yingbao.rules.list.CategoryCounts;
import org.yingbao.rules.list.ListName;
import org.yingbao.rules.territory.RegionsOfYear;
import tools.jackson.databind.JsonNode;

/**
 * Reads the inputs of the stage. A command reads what the portion needs from documents that nobody changes meanwhile:
 * rows as they came, and people whom only commands of this book change, one after the other.
 */
final class ListReader {

    private final Documents<ListDocument> documents;

    ListReader(Documents<ListDocument> documents) {
        this.documents = documents;
    }

    Input<ListEvent> read(ConsumerRecord<byte[], byte[]> record) {
        String type = String.valueOf(Headers.text(record, Headers.TYPE));
        return switch (type) {
            case CheckedHead.TYPE -> {
                CheckedHead head = Json.MAPPER.readValue(record.value(), CheckedHead.class);
                yield new Input.One<>(
                        ListKeys.book(head.list().source()), new ListEvent.HeadCame(head, codes(record.partition())));
            }
            case CheckedPart.TYPE ->
                part(Json.MAPPER.readValue(record.value(), CheckedPart.class), codes(record.partition()));
            case CheckedRegion.TYPE ->
                new Input.One<>(
                        ListKeys.regions(record.partition()),
                        new ListEvent.RegionCame(Json.MAPPER.readValue(record.value(), CheckedRegion.class)));
            case CheckedRelease.TYPE -> {
                CheckedRelease release = Json.MAPPER.readValue(record.value(), CheckedRelease.class);
                yield new Input.One<>(ListKeys.book(release.list().source()), new ListEvent.ReleaseCame(release));
            }
            case Sweep.TYPE, SweepPage.TYPE -> Commands.read(record, why -> told(why, record.partition()));
            case ListCommand.TYPE ->
                command(Json.MAPPER.readValue(record.value(), ListCommand.class), record.partition());
            case KnownRecords.TYPE -> known(Json.MAPPER.readValue(record.value(), KnownRecords.class), record.offset());
            case PortionHeard.TYPE -> {
                PortionHeard heard = Json.MAPPER.readValue(record.value(), PortionHeard.class);
                yield new Input.One<>(ListKeys.book(heard.source()), new ListEvent.PortionWasHeard(heard));
            }
            case RecordsTold.TYPE -> {
                RecordsTold told = Json.MAPPER.readValue(record.value(), RecordsTold.class);
                yield new Input.One<>(ListKeys.book(told.asked().source()), new ListEvent.AllRecordsCame(told));
            }
            default -> throw new IllegalArgumentException("unknown type");
        };
    }

    private ListEvent told(JsonNode why, int partition) {
        return why.has(DayHasCome.DAY)
                ? new ListEvent.DayCame(Json.MAPPER.treeToValue(why, DayHasCome.class))
                : new ListEvent.CodesChanged(codes(partition));
    }

    private KnownCodes codes(int partition) {
        SaidOfRegions said = said(partition);
        return said.until(said.said().size());
    }

    private SaidOfRegions said(int partition) {
        return one(ListKeys.regions(partition), ListDocument::regions).orElse(SaidOfRegions.NOTHING);
    }

    /** What comes too late is not kept. */
    private Input<ListEvent> known(KnownRecords answer, long page) {
        RecordsAsked asked = answer.asked();
        String key = ListKeys.book(asked.source());
        boolean awaited = one(key, ListDocument::book).stream()
                .flatMap(book -> book.list(new ListName(asked.listId(), asked.revision())).stream())
                .flatMap(list -> Stream.ofNullable(list.comparison()))
                .anyMatch(comparison -> comparison.content().equals(asked.content()) && comparison.isAwaiting());
        List<String> keys = new ArrayList<>();
        if (awaited) {
            keys.add(key);
            answer.people().stream()
                    .map(person -> ListKeys.group(person.personId()))
                    .distinct()
                    .forEach(group -> keys.add(ListKeys.known(asked.source(), asked.content(), page, group)));
        }
        return new Input.Many<>(keys, new ListEvent.RecordsCame(answer));
    }

    private static Input<ListEvent> part(CheckedPart part, KnownCodes codes) {
        List<String> keys = new ArrayList<>(ListKeys.GROUPS + 1);
        keys.add(ListKeys.book(part.list().source()));
        for (int group = 0; group < ListKeys.GROUPS; group++) {
            keys.add(ListKeys.rows(part.list(), ListKeys.chunk(part.part()), group));
        }
        return new Input.Many<>(keys, new ListEvent.PartCame(part, codes));
    }

    /**
     * One that is neither the next of its book nor the last that came asks nothing. What the last one led to may not
     * have left.
     */
    private Input<ListEvent> command(ListCommand command, int partition) {
        String key = ListKeys.book(command.source());
        Book book = one(key, ListDocument::book).orElse(Book.of(command.source()));
        boolean next = book.task() != null && book.task().step() == command.step();
        if (!next && book.came() != command.step()) {
            return new Input.Many<>(List.of(), ListEvent.PortionDone.only(command));
        }
        List<String> keys = new ArrayList<>(List.of(key));
        if (command.gather() != null) {
            ListCommand.GatherPortion portion = command.gather();
            PlanEntry list = portion.list();
            List<CheckedRow> staged = staged(command.source(), list, portion.parts(), portion.from(), portion.to());
            GatheredRows rows = Gathering.of(list.list(), portion.place(), staged);
            keys.add(ListKeys.notTaken(command.source(), list.ordinal()));
            rows.people()
                    .keySet()
                    .forEach(bucket -> keys.add(ListKeys.people(command.source(), list.region(), bucket)));
            return new Input.Many<>(keys, new ListEvent.PortionDone(command, rows, null, null));
        }
        if (command.ask() != null) {
            return new Input.Many<>(
                    keys, new ListEvent.PortionDone(command, null, counts(command.source(), command.ask()), null));
        }
        if (command.compare() != null) {
            keys.add(
                    ListKeys.notTaken(command.source(), command.compare().list().ordinal()));
            return new Input.Many<>(keys, compared(command, command.compare(), partition));
        }
        ListCommand.TellPortion tell = Objects.requireNonNull(command.tell());
        tell.buckets().forEach(bucket -> keys.add(ListKeys.people(command.source(), tell.region(), bucket)));
        return new Input.Many<>(keys, ListEvent.PortionDone.only(command));
    }

    private ListEvent compared(ListCommand command, ListCommand.ComparePortion portion, int partition) {
        String source = command.source();
        PlanEntry list = portion.list();
        List<CheckedRow> staged = staged(source, list, portion.parts(), portion.from(), portion.to());
        GatheredRows rows = Gathering.of(list.list(), portion.place(), staged);
        List<KnownRecords.KnownPerson> people = new ArrayList<>();
        for (int group = portion.from(); group < portion.to(); group++) {
            List<String> keys = new ArrayList<>(portion.pages().size());
            for (long page : portion.pages()) {
                keys.add(ListKeys.known(source, portion.content(), page, group));
            }
            all(keys, ListDocument::known).forEach(page -> people.addAll(page.people()));
        }
        RegionsOfYear year =
                said(partition).until(portion.codes()).regions().in(list.asOf().getYear());
        return new ListEvent.PortionDone(command, rows, null, new Comparing(source, portion, year).of(rows, people));
    }

    private List<CheckedRow> staged(String source, PlanEntry entry, int parts, int from, int to) {
        ListKey list = new ListKey(source, entry.listId(), entry.revision());
        List<CheckedRow> rows = new ArrayList<>();
        for (int group = from; group < to; group++) {
            List<String> keys = new ArrayList<>();
            for (int chunk = 0; chunk <= ListKeys.chunk(parts); chunk++) {
                keys.add(ListKeys.rows(list, chunk, group));
            }
            all(keys, ListDocument::staged)
                    .forEach(staged -> staged.parts().stream()
                            .filter(part -> part.part() <= parts)
                            .forEach(part -> rows.addAll(part.rows())));
        }
        return rows;
    }

    private SortedMap<String, CategoryCounts> counts(String source, ListCommand.AskPortion portion) {
        SortedMap<String, CategoryCounts> counts = new TreeMap<>();
        List<String> keys = portion.buckets().stream()
                .map(bucket -> ListKeys.people(source, portion.list().region(), bucket))
                .toList();
        for (ListedPeople people : all(keys, ListDocument::people)) {
            counts = Book.sum(counts, Counting.of(people, portion.list(), portion.before()));
        }
        return counts;
    }

    <T> Optional<T> one(String key, Function<ListDocument, @Nullable T> part) {
        return all(List.of(key), part).stream().findFirst();
    }

    private <T> List<T> all(Collection<String> keys, Function<ListDocument, @Nullable T> part) {
        Map<String, Documents.Loaded<ListDocument>> loaded = documents.load(keys);
        List<T> all = new ArrayList<>(loaded.size());
        for (String key : keys) {
            Documents.Loaded<ListDocument> document = loaded.get(key);
            T found = document == null ? null : part.apply(document.current().state());
            if (found != null) {
                all.add(found);
            }
        }
        return all;
    }
}
