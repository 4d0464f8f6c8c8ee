package org.yingbao.identity.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
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
            Optional<ListReport> due = due(book, judged, entry);
            int ordinal = entry.ordinal() == null ? NO_CONTENT : entry.ordinal();
            if (due.isPresent()
                    && (entry.reported() == null || !entry.reported().says(ordinal, due.get()))) {
                told = told.with(entry.reported(new ListEntry.Reported(at, book.news(), ordinal, due.get())));
            }
        }
        return told;
    }

    private static Optional<ListReport> due(Book book, Judged judged, ListEntry entry) {
        if (judged.verdicts().containsKey(entry.name())) {
            return Optional.of(report(book, judged, entry));
        }
        if (entry.head() != null && entry.isWithdrawn()) {
            return Optional.of(plain(book.source(), entry, ListStatus.WITHDRAWN.name(), null, null));
        }
        Comparison comparison = entry.comparison();
        return comparison != null && comparison.isDone()
                ? Optional.of(plain(book.source(), entry, ListReport.Status.COMPARED.name(), comparison.counts(), null))
                : Optional.empty();
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
                warnings(book, judged, entry, verdict.status()),
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
            if (sent.isPresent() && sent.get().isBefore(day) && !entry.isWithdrawn()) {
                ListReport report = incomplete(book.source(), entry);
                if (entry.reported() == null || !entry.reported().says(NO_CONTENT, report)) {
                    told = told.with(entry.reported(new ListEntry.Reported(at, book.news(), NO_CONTENT, report)));
                }
            }
        }
        return told;
    }

    private static ListReport incomplete(String source, ListEntry entry) {
        List<Integer> missing = Completeness.missing(entry.came(), MISSING_PARTS);
        return plain(source, entry, ListReport.Status.INCOMPLETE.name(), null, missing);
    }

    /** Of a list that changes nothing. */
    private static ListReport plain(
            String source,
            ListEntry entry,
            String status,
            ListReport.@Nullable Compared compared,
            @Nullable List<Integer> missingParts) {
        CheckedHead head = Objects.requireNonNull(entry.head());
        return new ListReport(
                source,
                entry.listId(),
                entry.revision(),
                head.region(),
                head.categories().isEmpty() ? ALL : head.categories(),
                head.asOf(),
                status,
                List.of(),
                List.of(),
                null,
                null,
                compared,
                missingParts,
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

    private static List<ListReport.Warning> warnings(Book book, Judged judged, ListEntry entry, ListStatus status) {
        if (status == ListStatus.WITHDRAWN) {
            return List.of();
        }
        SortedSet<String> regions = new TreeSet<>();
        judged.counting().stream().map(Counted::list).forEach(list -> regions.add(list.region()));
        List<ListReport.Warning> warnings = new ArrayList<>();
        Map<String, List<String>> ancestors = new HashMap<>();
        book.lists().stream()
                .flatMap(list -> Stream.ofNullable(list.place()))
                .forEach(place -> ancestors.put(place.region(), place.ancestors()));
        Place here = Objects.requireNonNull(entry.place());
        ancestors.put(here.region(), here.ancestors());
        Overlaps.of(here.region(), regions, region -> ancestors.getOrDefault(region, List.of()))
                .forEach(other -> warnings.add(new ListReport.Warning(
                        "OVERLAPS",
                        other,
                        "The same source also has lists of %s, which overlaps: who is named by both is recognised twice."
                                .formatted(other))));
        return warnings;
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
