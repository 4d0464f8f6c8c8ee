package org.yingbao.subsidy.person;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingbao.subsidy.book.BookOffsets;

/**
 * What is kept of a person: the facts as they came and the entitlement as it was published, both as JSON, so that
 * neither is read or written anew when nothing changes.
 *
 * @param factsAt where on their topic the facts stand
 * @param undecided why other years than these are not decided
 * @param nextDay the day on which the decision may change by itself; null if none does
 * @param dependsOn the regions it asks for: their policies, and what is said of them
 * @param pages how far the book was read by which it was decided
 * @param everDecided whether it has or ever had a year: before that there is nothing to publish
 * @param closedBefore coverage years before this one are closed
 */
record Decided(
        long factsAt,
        String facts,
        String sealedSubject,
        String years,
        String undecided,
        @Nullable String nextDay,
        List<String> dependsOn,
        BookOffsets pages,
        boolean everDecided,
        @Nullable Integer closedBefore) {

    /** A document of an earlier release says no pages: it may be decided by any. It knows of no closed years. */
    Decided {
        pages = Objects.requireNonNullElse(pages, BookOffsets.NONE);
        closedBefore = Objects.requireNonNullElse(closedBefore, 0);
    }

    /** In steps that are not for nothing. */
    private static final String SUPPORT = "\"subsidyFen\":";

    /** Somebody of whom only what was published is known; facts up to here are older than those that led to it. */
    static Decided forgotten(long factsAt) {
        return new Decided(factsAt, "", "", "[]", "", null, List.of(), BookOffsets.NONE, true, 0);
    }

    boolean hasFacts() {
        return !facts.isEmpty();
    }

    /** Whether support stands in any year. */
    boolean supports() {
        return years.contains(SUPPORT);
    }

    /** Whether both come to the same, by whichever pages. */
    boolean saysTheSameAs(Decided other) {
        return equals(other.decidedBy(pages));
    }

    /** Whether nobody else sees a difference: what it depends on may be another. */
    boolean isPublishedAs(Decided other) {
        return everDecided == other.everDecided && Snapshot.of("", 0, this).equals(Snapshot.of("", 0, other));
    }

    private Decided decidedBy(BookOffsets others) {
        return new Decided(
                factsAt, facts, sealedSubject, years, undecided, nextDay, dependsOn, others, everDecided, closedBefore);
    }
}
