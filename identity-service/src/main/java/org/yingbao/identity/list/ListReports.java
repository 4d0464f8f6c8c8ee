package org.yingbao.identity.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.pipeline.event.Position;
import org.yingbao.rules.list.CategoryCounts;
import org.yingbao.rules.list.Completeness;
import org.yingbao.rules.list.Counted;
import org.yingbao.rules.list.HoldReason;
import org.yingbao.rules.list.Judged;
import org.yingbao.rules.list.ListStatus;
import org.yingbao.rules.list.ListVerdict;
import org.yingbao.rules.list.Overlaps;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.territory.Regions;

/** Writes what became of the lists of a source. */
final class ListReports {

    private static final String ALL = "ALL";
    private static final int NO_CONTENT = 0;
    private static final int MISSING_PARTS = 100;

    private ListReports() {}

    /** The book in which it stands that departments are told what they were not told before. */
    static Book told(Book book, Position at) {
        Judged judged = Judgement.of(book);
        Book told = book;
        for (ListEntry entry : book.lists()) {
            if (judged.verdicts().containsKey(entry.name())) {
                int ordinal = Objects.requireNonNull(entry.ordinal());
                ListReport report = report(book, judged, entry);
                if (entry.reported() == null || !entry.reported().says(ordinal, report)) {
                    told = told.with(entry.reported(new ListEntry.Reported(at, book.news(), ordinal, report)));
                }
            }
        }
        return told;
    }

    private static ListReport report(Book book, Judged judged, ListEntry entry) {
        ListVerdict verdict = Objects.requireNonNull(judged.verdicts().get(entry.name()));
        CheckedHead head = Objects.requireNonNull(entry.head());
        boolean known = verdict.status() != ListStatus.WITHDRAWN && entry.answered() != null;
        return new ListReport(
                book.source(),
                entry.listId(),
                entry.revision(),
                head.region(),
                head.categories().isEmpty() ? ALL : head.categories(),
                head.asOf(),
                verdict.status().name(),
                verdict.reasons().stream().map(ListReports::reason).toList(),
                warnings(judged, head.region(), verdict.status()),
                known ? Objects.requireNonNull(entry.answered()).before() : null,
                known ? counts(entry) : null,
                null,
                null,
                List.of(),
                null);
    }

    /** A report with the rows that were not taken. */
    static ListReport with(RowsNotTaken notTaken, ListReport report) {
        return new ListReport(
                report.source(),
                report.listId(),
                report.revision(),
                report.region(),
                report.categories(),
                report.asOf(),
                report.status(),
                report.reasons(),
                report.warnings(),
                report.before(),
                report.counts(),
                report.compared(),
                report.missingParts(),
                notTaken.rows(),
                notTaken.leftOut() == 0 ? null : notTaken.leftOut());
    }

    /** The book in which it stands that departments are told which lists are not complete though their day is over. */
    static Book incomplete(Book book, LocalDate day, Position at) {
        Book told = book;
        for (ListEntry entry : book.lists()) {
            Optional<LocalDate> sent = entry.waitingSince();
            if (sent.isPresent() && sent.get().isBefore(day)) {
                ListReport report = incomplete(book.source(), entry);
                if (entry.reported() == null || !entry.reported().says(NO_CONTENT, report)) {
                    told = told.with(entry.reported(new ListEntry.Reported(at, book.news(), NO_CONTENT, report)));
                }
            }
        }
        return told;
    }

    private static ListReport incomplete(String source, ListEntry entry) {
        CheckedHead head = Objects.requireNonNull(entry.head());
        return new ListReport(
                source,
                entry.listId(),
                entry.revision(),
                head.region(),
                head.categories().isEmpty() ? ALL : head.categories(),
                head.asOf(),
                ListReport.Status.INCOMPLETE.name(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                Completeness.missing(entry.came(), MISSING_PARTS),
                List.of(),
                null);
    }

    private static ListReport.Reason reason(HoldReason reason) {
        boolean counted = reason.category().isPresent();
        return new ListReport.Reason(
                reason.code().name(),
                reason.category().orElse(null),
                counted ? reason.missed() : null,
                counted ? reason.recognised() : null,
                reason.says());
    }

    private static List<ListReport.Warning> warnings(Judged judged, String region, ListStatus status) {
        if (status == ListStatus.WITHDRAWN) {
            return List.of();
        }
        SortedSet<String> regions = new TreeSet<>();
        judged.counting().stream().map(Counted::list).forEach(list -> regions.add(list.region()));
        List<ListReport.Warning> warnings = new ArrayList<>();
        Overlaps.of(region, regions, ListReports::ancestors)
                .forEach(other -> warnings.add(new ListReport.Warning(
                        "OVERLAPS",
                        other,
                        "The same source also has lists of %s, which overlaps: who is named by both is recognised twice."
                                .formatted(other))));
        return warnings;
    }

    private static List<String> ancestors(String region) {
        return Regions.NONE.in(0).ancestors(new Region(region)).stream()
                .map(Region::code)
                .toList();
    }

    private static ListReport.@Nullable Counts counts(ListEntry entry) {
        ListEntry.Gathered gathered = entry.gathered();
        if (gathered == null || entry.answered() == null) {
            return null;
        }
        CategoryCounts all =
                entry.answered().counts().values().stream().reduce(CategoryCounts.NONE, CategoryCounts::plus);
        return new ListReport.Counts(
                gathered.rows(),
                all.named(),
                gathered.twice(),
                gathered.bad(),
                all.gained(),
                all.changed(),
                all.unchanged(),
                all.ended(),
                all.waiting());
    }
}
