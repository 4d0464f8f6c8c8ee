package org.yingbao.identity.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.ListDifference;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.identity.person.CheckedRecord;
import org.yingbao.identity.person.ListRuns;
import org.yingbao.identity.person.PortionHeard;
import org.yingbao.identity.person.Recognitions;
import org.yingbao.identity.person.RecordsAsked;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.Commands;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Sweep;
import org.yingbao.pipeline.stage.Touched;
import org.yingbao.rules.list.ListName;

/**
 * What leaves of a document when the records of a batch have been applied to it: that which one of them led to. The
 * same batch makes the same of it again.
 */
record ListOutbox(Events events, ListReader reader, int partitions) {

    /** So many may be told without the next portion waiting for them. */
    private static final int FEW = 20;

    /** How many people are told something by each command of a batch. */
    Map<Position, Integer> told(List<Touched<ListDocument, ListEvent>> touched) {
        Map<Position, Integer> told = new HashMap<>();
        touched.stream()
                .flatMap(each -> Stream.ofNullable(each.state().people()))
                .flatMap(people -> Stream.ofNullable(people.last()))
                .forEach(last -> told.merge(last.at(), last.changed().size(), Integer::sum));
        return told;
    }

    /** {@code told}: how many people were told something by which command. */
    Stream<ProducerRecord<byte[], byte[]>> leaving(
            Touched<ListDocument, ListEvent> touched, Map<Position, Integer> told) {
        Book book = touched.state().book();
        ListedPeople people = touched.state().people();
        if (book != null) {
            return Stream.of(
                            command(book, touched, told),
                            asked(book, touched),
                            compared(touched),
                            reports(book, touched))
                    .flatMap(leaving -> leaving);
        }
        if (touched.state().regions() != null) {
            return meaning(touched.state().regions(), touched);
        }
        return people == null ? Stream.empty() : told(people, touched);
    }

    private Stream<ProducerRecord<byte[], byte[]>> command(
            Book book, Touched<ListDocument, ListEvent> touched, Map<Position, Integer> told) {
        Book.Task task = book.task();
        return task == null
                ? Stream.empty()
                : cause(touched, task.since()).stream()
                        .flatMap(cause -> told.getOrDefault(task.since(), 0) > FEW
                                ? pause(book.source(), task.step(), cause)
                                : Stream.of(command(book, task, touched.key(), cause)));
    }

    private ProducerRecord<byte[], byte[]> command(Book book, Book.Task task, String key, Cause cause) {
        ListCommand command = ListCommand.of(book, Work.next(book).orElseThrow(), task);
        return events.in(
                cause.at().partition(),
                Topics.LIST_COMMANDS,
                book.source(),
                ListCommand.TYPE,
                cause.at() + "/" + key + "/" + task.step(),
                Json.MAPPER.writeValueAsBytes(command),
                cause);
    }

    /** The next portion waits behind this one in all partitions of people. */
    private Stream<ProducerRecord<byte[], byte[]>> pause(String source, long step, Cause cause) {
        return IntStream.range(0, partitions).mapToObj(partition -> {
            Sweep pause = Recognitions.pausing(
                    new PortionHeard(source, step, cause.at().partition(), partitions, partition));
            return Commands.to(
                    partition, CheckedRecord.TOPIC, pause, cause.at() + "/pause/" + partition, cause, events);
        });
    }

    /** All books are told that codes may mean something else. */
    private Stream<ProducerRecord<byte[], byte[]>> meaning(
            SaidOfRegions regions, Touched<ListDocument, ListEvent> touched) {
        return Stream.ofNullable(regions.last())
                .flatMap(last -> cause(touched, last).stream())
                .map(cause -> {
                    Sweep sweep = new Sweep(
                            "regions/" + regions.said().size(),
                            ListDocument.BOOKS,
                            ListDocument.BOOKS,
                            ListDocument.BOOKS + "~",
                            Json.MAPPER
                                    .createObjectNode()
                                    .put("regions", regions.said().size()),
                            null,
                            0);
                    return Commands.to(
                            cause.at().partition(), Topics.LIST_COMMANDS, sweep, cause.at() + "/sweep", cause, events);
                });
    }

    /** People are asked for their records, behind what they were told before. */
    private Stream<ProducerRecord<byte[], byte[]>> asked(Book book, Touched<ListDocument, ListEvent> touched) {
        return book.lists().stream()
                .flatMap(list -> Stream.ofNullable(list.comparison())
                        .flatMap(comparison -> cause(touched, comparison.asked()).stream()
                                .flatMap(cause -> asked(book.source(), list, comparison, cause))));
    }

    private Stream<ProducerRecord<byte[], byte[]>> asked(
            String source, ListEntry list, Comparison comparison, Cause cause) {
        CheckedHead head = Objects.requireNonNull(list.head());
        List<ProducerRecord<byte[], byte[]>> commands = new ArrayList<>();
        for (int span = 0; span < comparison.spans().size(); span++) {
            RecordsAsked asked = new RecordsAsked(
                    source,
                    list.listId(),
                    list.revision(),
                    comparison.content(),
                    head.categories(),
                    head.asOf(),
                    cause.at().partition(),
                    partitions,
                    span);
            Span codes = comparison.spans().get(span);
            Sweep sweep = Recognitions.asking(asked, codes.first(), codes.last());
            commands.addAll(Commands.toEach(
                    partitions, CheckedRecord.TOPIC, sweep, cause.at() + "/" + sweep.name() + "/", cause, events));
        }
        return commands.stream();
    }

    private Stream<ProducerRecord<byte[], byte[]>> compared(Touched<ListDocument, ListEvent> touched) {
        return touched.events().stream()
                .flatMap(event -> event.content() instanceof ListEvent.PortionDone done && done.differences() != null
                        ? compared(done.command(), done.differences(), event.cause())
                        : Stream.empty());
    }

    private Stream<ProducerRecord<byte[], byte[]>> compared(
            ListCommand command, List<ListDifference> differences, Cause cause) {
        ListCommand.ComparePortion portion = Objects.requireNonNull(command.compare());
        PlanEntry list = portion.list();
        List<ProducerRecord<byte[], byte[]>> pages = new ArrayList<>();
        for (int from = 0; from < differences.size(); from += DueDifferences.TOGETHER) {
            int to = Math.min(differences.size(), from + DueDifferences.TOGETHER);
            DueDifferences due = new DueDifferences(
                    command.source(),
                    list.revision(),
                    portion.content(),
                    portion.from() + "." + pages.size(),
                    differences.subList(from, to));
            pages.add(events.event(
                    Topics.LIST_VERDICTS,
                    list.listId(),
                    DueDifferences.TYPE,
                    cause.at() + "/" + due.page(),
                    Json.MAPPER.writeValueAsBytes(due),
                    cause));
        }
        return pages.stream();
    }

    private Stream<ProducerRecord<byte[], byte[]>> reports(Book book, Touched<ListDocument, ListEvent> touched) {
        return book.lists().stream()
                .flatMap(list -> Stream.ofNullable(list.reported()))
                .flatMap(
                        reported -> cause(touched, reported.at()).stream().map(cause -> report(book, reported, cause)));
    }

    private ProducerRecord<byte[], byte[]> report(Book book, ListEntry.Reported reported, Cause cause) {
        ListReport list = reported.report();
        RowsNotTaken notTaken = reader.one(ListKeys.notTaken(book.source(), reported.ordinal()), ListDocument::notTaken)
                .orElse(RowsNotTaken.NONE);
        DueReport due = new DueReport(reported.news(), content(book, list), ListReports.with(notTaken, list));
        return events.event(
                Topics.LIST_VERDICTS,
                list.listId(),
                DueReport.TYPE,
                cause.at() + "/" + list.revision() + "/" + ListKeys.hash(book.source() + "/" + list.listId()),
                Json.MAPPER.writeValueAsBytes(due),
                cause);
    }

    private static @Nullable String content(Book book, ListReport report) {
        return book.list(new ListName(report.listId(), report.revision()))
                .map(ListEntry::comparison)
                .filter(comparison -> report.compared() != null)
                .map(Comparison::content)
                .orElse(null);
    }

    private Stream<ProducerRecord<byte[], byte[]>> told(ListedPeople people, Touched<ListDocument, ListEvent> touched) {
        ListedPeople.Told told = people.last();
        if (told == null) {
            return Stream.empty();
        }
        Optional<Event<ListEvent>> by = touched.events().stream()
                .filter(event -> event.cause().at().equals(told.at()))
                .findFirst();
        return by.isPresent() && by.get().content() instanceof ListEvent.PortionDone done
                ? told.changed().stream()
                        .map(changed ->
                                runs(people, changed, done.command(), by.get().cause()))
                : Stream.empty();
    }

    private ProducerRecord<byte[], byte[]> runs(
            ListedPeople people, ListedPeople.Changed changed, ListCommand command, Cause cause) {
        ListRuns runs = Telling.runs(
                people.person(changed.personId()),
                changed.category(),
                command.source(),
                Objects.requireNonNull(command.tell()));
        return events.event(
                CheckedRecord.TOPIC,
                changed.personId(),
                ListRuns.TYPE,
                cause.at() + "/" + changed.personId() + "/" + changed.category(),
                Json.MAPPER.writeValueAsBytes(runs),
                cause);
    }

    private static Optional<Cause> cause(Touched<ListDocument, ListEvent> touched, Position at) {
        return touched.events().stream()
                .map(Event::cause)
                .filter(cause -> cause.at().equals(at))
                .findFirst();
    }
}
