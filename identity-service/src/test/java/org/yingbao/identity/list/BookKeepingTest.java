package org.yingbao.identity.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yingbao.pipeline.event.Position;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.list.Release;

/** The work of a book, with lists that have no rows but are accepted. */
class BookKeepingTest {

    private static final Instant SENT = Instant.parse("2022-10-02T01:00:00Z");

    private Book book = Book.of("urn:civil-affairs");
    private long offset;

    private Position at() {
        return new Position("identity.lists.v1", 0, offset++);
    }

    private void hear(ListEvent event) {
        book = BookKeeping.after(book, event, at());
    }

    private void list(int month) {
        ListKey list = key(month);
        Version version = new Version(1, SENT.plusSeconds(60L * month), "head-" + month, "0123456789abcdef0123");
        hear(new ListEvent.HeadCame(
                new CheckedHead(list, version, "141102", List.of("ORPHAN"), LocalDate.of(2022, month, 1), 0, false),
                KnownCodes.NONE));
    }

    private void released(int month, Release verdict, long hours) {
        Version version =
                new Version(1, SENT.plusSeconds(3_600 * hours), verdict + "-" + hours, "0123456789abcdef0123");
        hear(new ListEvent.ReleaseCame(new CheckedRelease(key(month), version, verdict)));
    }

    private static ListKey key(int month) {
        return new ListKey("urn:civil-affairs", "list-" + month, 1);
    }

    private ListCommand command() {
        return ListCommand.of(book, Work.next(book).orElseThrow(), Objects.requireNonNull(book.task()));
    }

    private void done(ListCommand command) {
        hear(new ListEvent.PortionDone(command, null, new TreeMap<>(), null));
    }

    private void work() {
        while (book.task() != null) {
            done(command());
        }
    }

    private void twoListsThatCount() {
        list(9);
        released(9, Release.ACCEPT, 1);
        list(10);
        released(10, Release.ACCEPT, 2);
        work();
        assertThat(book.region("141102").told()).isEqualTo("1+,2+");
    }

    @Test
    void a_command_that_comes_again_changes_nothing() {
        list(9);
        released(9, Release.ACCEPT, 1);
        ListCommand first = command();
        done(first);
        Book after = book;
        done(first);
        assertThat(book).isEqualTo(after);
    }

    @Test
    void who_was_told_by_a_command_that_is_no_longer_wanted_is_told_again() {
        twoListsThatCount();
        released(10, Release.WITHDRAW, 3);
        ListCommand withoutIt = command();
        released(10, Release.ACCEPT, 4);
        assertThat(book.task()).isNull();
        done(withoutIt);
        assertThat(book.task()).isNotNull();
        work();
        assertThat(book.region("141102").told()).isEqualTo("1+,2+");
    }

    @Test
    void who_was_told_by_a_part_of_work_that_is_given_up_is_told_again() {
        twoListsThatCount();
        book = book.peopled("141102", List.of("aa", "ab", "ac"));
        released(10, Release.WITHDRAW, 3);
        ListCommand.TellPortion whole = Objects.requireNonNull(command().tell());
        ListCommand half = ListCommand.telling(
                "urn:civil-affairs",
                command().step(),
                new ListCommand.TellPortion(whole.region(), whole.plan(), whole.news(), List.of("aa"), 1));
        done(half);
        released(10, Release.ACCEPT, 4);
        assertThat(book.task()).isNotNull();
        work();
        assertThat(book.region("141102").told()).isEqualTo("1+,2+");
    }
}
