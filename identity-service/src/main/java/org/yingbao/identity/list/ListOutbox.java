package org.yingbao.identity.list;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.identity.person.CheckedRecord;
import org.yingbao.identity.person.ListRuns;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Touched;

/**
 * What leaves of a document when the records of a batch have been applied to it: that which one of them led to. The
 * same batch makes the same of it again.
 */
record ListOutbox(Events events, ListReader reader) {

    Stream<ProducerRecord<byte[], byte[]>> leaving(Touched<ListDocument, ListEvent> touched) {
        Book book = touched.state().book();
        ListedPeople people = touched.state().people();
        if (book != null) {
            return Stream.concat(command(book, touched), reports(book, touched));
        }
        return people == null ? Stream.empty() : told(people, touched);
    }

    private Stream<ProducerRecord<byte[], byte[]>> command(Book book, Touched<ListDocument, ListEvent> touched) {
        Book.Task task = book.task();
        return task == null
                ? Stream.empty()
                : cause(touched, task.since()).stream().map(cause -> {
                    ListCommand command = ListCommand.of(book, Work.next(book).orElseThrow(), task);
                    return events.in(
                            cause.at().partition(),
                            Topics.LIST_COMMANDS,
                            book.source(),
                            ListCommand.TYPE,
                            cause.at() + "/" + touched.key() + "/" + task.step(),
                            Json.MAPPER.writeValueAsBytes(command),
                            cause);
                });
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
        DueReport due = new DueReport(reported.news(), ListReports.with(notTaken, list));
        return events.event(
                Topics.LIST_VERDICTS,
                list.listId(),
                DueReport.TYPE,
                cause.at() + "/" + list.revision() + "/" + ListKeys.hash(book.source() + "/" + list.listId()),
                Json.MAPPER.writeValueAsBytes(due),
                cause);
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
