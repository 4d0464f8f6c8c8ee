package org.yingbao.identity.list;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.identity.person.KnownRecords;
import org.yingbao.identity.person.PortionHeard;
import org.yingbao.identity.person.RecordsAsked;
import org.yingbao.identity.person.RecordsTold;
import org.yingbao.pipeline.event.Position;
import org.yingbao.rules.list.CategoryCounts;
import org.yingbao.rules.list.ListName;

/** What an event does to the book of a source, and which work follows. */
final class BookKeeping {

    /** No tags of any lists: not everybody of a region is told the same. */
    private static final String IN_PART = "?";

    private BookKeeping() {}

    /** The book after an event; itself if it says nothing new. */
    static Book after(Book book, ListEvent event, Position at) {
        return switch (event) {
            case ListEvent.HeadCame(CheckedHead head, KnownCodes codes) ->
                settledIfNew(book, book.hearing(head.list(), list -> list.after(head), codes, at), head.list(), at);
            case ListEvent.PartCame(CheckedPart part, KnownCodes codes) ->
                settledIfNew(book, book.hearing(part.list(), list -> list.after(part), codes, at), part.list(), at);
            case ListEvent.ReleaseCame(CheckedRelease release) ->
                settledIfNew(
                        book,
                        book.hearing(release.list(), list -> list.after(release), KnownCodes.NONE, at),
                        release.list(),
                        at);
            case ListEvent.RegionCame _ -> book;
            case ListEvent.CodesChanged(KnownCodes codes) -> settledIfNew(book, book.meaning(codes), at);
            case ListEvent.RecordsCame(KnownRecords answer) ->
                comparing(
                        book,
                        answer.asked(),
                        each -> each.heard(at.offset(), answer.people().size()),
                        at);
            case ListEvent.AllRecordsCame(RecordsTold told) ->
                comparing(
                        book,
                        told.asked(),
                        each -> each.told(
                                told.partition(),
                                told.asked().span(),
                                told.asked().partitions()),
                        at);
            case ListEvent.DayCame(DayHasCome come) -> ListReports.incomplete(book, come.day(), at);
            case ListEvent.PortionDone done -> done(book, done, at);
            case ListEvent.PortionWasHeard(PortionHeard answer) -> heard(book, answer, at);
        };
    }

    private static Book settledIfNew(Book before, Book heard, Position at) {
        return heard.equals(before) ? before : settled(heard, heard.task(), at);
    }

    /** What is answered to another content of the list answers nothing. */
    private static Book comparing(Book book, RecordsAsked asked, UnaryOperator<Comparison> what, Position at) {
        ListEntry list =
                book.list(new ListName(asked.listId(), asked.revision())).orElse(null);
        Comparison before = list == null ? null : list.comparison();
        if (list == null || before == null || !before.content().equals(asked.content())) {
            return book;
        }
        Comparison after = what.apply(before);
        if (after.equals(before)) {
            return book;
        }
        Book heard = book.with(list.comparing(after));
        return after.isAwaiting() ? heard : settled(heard, heard.task(), at);
    }

    /** From what is said of a list that was not complete and is not, no work follows. */
    private static Book settledIfNew(Book before, Book heard, ListKey list, Position at) {
        if (heard.equals(before)) {
            return before;
        }
        return isJudged(before, list) || isJudged(heard, list) ? settled(heard, heard.task(), at) : heard;
    }

    private static boolean isJudged(Book book, ListKey list) {
        return book.list(list.name())
                .filter(entry -> entry.ordinal() != null || entry.isWithdrawn())
                .isPresent();
    }

    /** Work that is still the next thing to do goes on; other work is given up. */
    private static Book settled(Book book, Book.@Nullable Task task, Position at) {
        Optional<Work> work = Work.next(book);
        if (work.isEmpty()) {
            return ListReports.told(book.with(null, book.steps()), at);
        }
        String what = work.get().what();
        if (task != null && task.what().equals(what)) {
            return book.with(task, book.steps());
        }
        long step = book.steps() + 1;
        int from = switch (work.get()) {
            case Work.Gather(ListEntry list) ->
                Objects.requireNonNull(list.gathered()).groups();
            case Work.Compare(ListEntry list) ->
                Objects.requireNonNull(list.comparison()).groups();
            case Work.Ask _, Work.Tell _ -> 0;
        };
        return book.with(Book.Task.begun(step, what, from, new TreeMap<>(), at), step);
    }

    private static Book heard(Book book, PortionHeard answer, Position at) {
        Book.Task task = book.task();
        return task == null || task.step() != answer.step() ? book : book.with(task.heard(answer, at), book.steps());
    }

    /** A command of other work than that in hand has only come. */
    private static Book done(Book book, ListEvent.PortionDone done, Position at) {
        Book came = book.came(done.command().step());
        Book.Task task = book.task();
        ListCommand command = done.command();
        if (task == null || task.step() != command.step()) {
            return command.tell() == null ? came : toldOtherwise(came, command.tell(), at);
        }
        if (command.gather() != null) {
            return gathered(came, command.gather(), Objects.requireNonNull(done.gathered()), at);
        }
        if (command.compare() != null) {
            return compared(came, command.compare(), done, at);
        }
        return command.ask() != null
                ? asked(came, task, command.ask(), done, at)
                : told(came, task, Objects.requireNonNull(command.tell()), at);
    }

    private static Book gathered(Book book, ListCommand.GatherPortion portion, GatheredRows rows, Position at) {
        ListEntry entry = book.list(portion.list().ordinal()).orElseThrow();
        ListEntry.Gathered now = Objects.requireNonNull(entry.gathered()).plus(portion.to(), rows);
        Book after = book.with(entry.gathered(now))
                .peopled(portion.list().region(), rows.people().keySet());
        return settled(after, null, at);
    }

    private static Book asked(
            Book book, Book.Task task, ListCommand.AskPortion portion, ListEvent.PortionDone done, Position at) {
        var counted = Book.sum(task.counted(), Objects.requireNonNull(done.counted()));
        if (portion.until() >= 0) {
            return next(book, task, portion.until(), counted, at);
        }
        ListEntry entry = book.list(portion.list().ordinal()).orElseThrow();
        String question = Work.question(portion.list(), portion.before());
        ListReport.Before before = portion.before().isEmpty() ? null : before(portion.before());
        return settled(book.with(entry.answered(new ListEntry.Answered(question, counted, before))), null, at);
    }

    private static Book compared(
            Book book, ListCommand.ComparePortion portion, ListEvent.PortionDone done, Position at) {
        ListEntry entry = book.list(portion.list().ordinal()).orElseThrow();
        ListReport.Compared more = Comparing.count(Objects.requireNonNull(done.differences()));
        Comparison now = Objects.requireNonNull(entry.comparison()).compared(portion.to(), more);
        return settled(book.with(entry.comparing(now)), null, at);
    }

    private static ListReport.Before before(List<PlanEntry> lists) {
        PlanEntry last = lists.getLast();
        return new ListReport.Before(last.listId(), last.revision(), last.asOf());
    }

    /** Some people were told what is no longer wanted: all of the region are told again. */
    private static Book toldOtherwise(Book book, ListCommand.TellPortion portion, Position at) {
        Book.RegionPeople people = book.region(portion.region());
        return people.told().equals(Work.tags(portion.plan()))
                ? book
                : settled(book.with(people.told(IN_PART)), book.task(), at);
    }

    private static Book told(Book book, Book.Task task, ListCommand.TellPortion portion, Position at) {
        Book.RegionPeople people = book.region(portion.region());
        return portion.until() >= 0
                ? next(book.with(people.told(IN_PART)), task, portion.until(), task.counted(), at)
                : settled(book.with(people.told(Work.tags(portion.plan()))), null, at);
    }

    private static Book next(
            Book book, Book.Task task, int from, SortedMap<String, CategoryCounts> counted, Position at) {
        long step = book.steps() + 1;
        return book.with(Book.Task.begun(step, task.what(), from, counted, at), step);
    }
}
