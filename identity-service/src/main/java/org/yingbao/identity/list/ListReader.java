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
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.Commands;
import org.yingbao.pipeline.stage.Documents;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.Sweep;
import org.yingbao.pipeline.stage.SweepPage;
import org.yingbao.rules.list.CategoryCounts;

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
                yield new Input.One<>(ListKeys.book(head.list().source()), new ListEvent.HeadCame(head));
            }
            case CheckedPart.TYPE -> part(Json.MAPPER.readValue(record.value(), CheckedPart.class));
            case CheckedRelease.TYPE -> {
                CheckedRelease release = Json.MAPPER.readValue(record.value(), CheckedRelease.class);
                yield new Input.One<>(ListKeys.book(release.list().source()), new ListEvent.ReleaseCame(release));
            }
            case Sweep.TYPE, SweepPage.TYPE ->
                Commands.read(record, why -> new ListEvent.DayCame(Json.MAPPER.treeToValue(why, DayHasCome.class)));
            case ListCommand.TYPE -> command(Json.MAPPER.readValue(record.value(), ListCommand.class));
            default -> throw new IllegalArgumentException("unknown type");
        };
    }

    private static Input<ListEvent> part(CheckedPart part) {
        List<String> keys = new ArrayList<>(ListKeys.GROUPS + 1);
        keys.add(ListKeys.book(part.list().source()));
        for (int group = 0; group < ListKeys.GROUPS; group++) {
            keys.add(ListKeys.rows(part.list(), ListKeys.chunk(part.part()), group));
        }
        return new Input.Many<>(keys, new ListEvent.PartCame(part));
    }

    /**
     * One that is neither the next of its book nor the last that came asks nothing. What the last one led to may not
     * have left.
     */
    private Input<ListEvent> command(ListCommand command) {
        String key = ListKeys.book(command.source());
        Book book = one(key, ListDocument::book).orElse(Book.of(command.source()));
        boolean next = book.task() != null && book.task().step() == command.step();
        if (!next && book.came() != command.step()) {
            return new Input.Many<>(List.of(), new ListEvent.PortionDone(command, null, null));
        }
        List<String> keys = new ArrayList<>(List.of(key));
        if (command.gather() != null) {
            GatheredRows rows = rows(command.source(), command.gather());
            PlanEntry list = command.gather().list();
            keys.add(ListKeys.notTaken(command.source(), list.ordinal()));
            rows.people()
                    .keySet()
                    .forEach(bucket -> keys.add(ListKeys.people(command.source(), list.region(), bucket)));
            return new Input.Many<>(keys, new ListEvent.PortionDone(command, rows, null));
        }
        if (command.ask() != null) {
            return new Input.Many<>(
                    keys, new ListEvent.PortionDone(command, null, counts(command.source(), command.ask())));
        }
        ListCommand.TellPortion tell = Objects.requireNonNull(command.tell());
        tell.buckets().forEach(bucket -> keys.add(ListKeys.people(command.source(), tell.region(), bucket)));
        return new Input.Many<>(keys, new ListEvent.PortionDone(command, null, null));
    }

    private GatheredRows rows(String source, ListCommand.GatherPortion portion) {
        ListKey list =
                new ListKey(source, portion.list().listId(), portion.list().revision());
        List<CheckedRow> rows = new ArrayList<>();
        for (int group = portion.from(); group < portion.to(); group++) {
            List<String> keys = new ArrayList<>();
            for (int chunk = 0; chunk <= ListKeys.chunk(portion.parts()); chunk++) {
                keys.add(ListKeys.rows(list, chunk, group));
            }
            all(keys, ListDocument::staged)
                    .forEach(staged -> staged.parts().stream()
                            .filter(part -> part.part() <= portion.parts())
                            .forEach(part -> rows.addAll(part.rows())));
        }
        return Gathering.of(portion.list().list(), rows);
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
