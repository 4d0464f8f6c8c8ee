package org.yingbao.contribution.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.contribution.LedgerLine;

/**
 * Everything kept of one person.
 *
 * @param entitled null until subsidy was heard of
 * @param instructed the last instruction of each coverage year
 * @param awaited what the account rested on before the store forgot it, as far as events tell; null if nothing is
 *     missing
 * @param mirrored the last snapshots of the person that were mirrored from another log to this one; null once they have
 *     come
 * @param closed the ledger lines of closed years as they stay; null if there are none
 * @param closedYears coverage years before this one are closed; null if none is
 * @param suspected what tax was told last of who is suspected uninsured; null if nothing
 * @param included what closings included, one after the other, of each coverage year; null if nothing
 * @param recorded what the history of each coverage year said last; null if nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Account(
        @Nullable Entitled entitled,
        Results results,
        SortedMap<Integer, Instructed> instructed,
        @Nullable Offsets awaited,
        @Nullable Offsets mirrored,
        @Nullable SortedMap<Integer, LedgerLine> closed,
        @Nullable Integer closedYears,
        @Nullable SortedMap<Integer, Screened> suspected,
        @Nullable SortedMap<Integer, List<Included>> included,
        @Nullable SortedMap<Integer, Recorded> recorded) {

    public static final Account UNKNOWN =
            new Account(null, Results.NONE, Collections.emptySortedMap(), null, null, null, null, null, null, null);

    /** Coverage years before this one are closed; 0 if none is. */
    public int closedBefore() {
        return closedYears == null ? 0 : closedYears;
    }

    /** What was published of closed years last. */
    public SortedMap<Integer, LedgerLine> closedLines() {
        return closed == null ? Collections.emptySortedMap() : closed;
    }

    /** The coverage year before which, by all that was heard, years are closed. */
    public int closesBefore() {
        int heard = Math.max(entitled == null ? 0 : entitled.closes(), results.closes());
        return Math.max(closedBefore(), heard);
    }

    /** The account without the closed years but with their lines. */
    public Account closed(int before, SortedMap<Integer, LedgerLine> lines) {
        SortedMap<Integer, Instructed> open = new TreeMap<>(instructed);
        open.keySet().removeIf(year -> year < before);
        SortedMap<Integer, Screened> screened = new TreeMap<>(screened());
        screened.headMap(before).clear();
        SortedMap<Integer, Recorded> told = new TreeMap<>(recordedYears());
        told.headMap(before).clear();
        return new Account(
                entitled,
                results,
                open,
                awaited,
                mirrored,
                lines.isEmpty() ? null : lines,
                before,
                screened.isEmpty() ? null : screened,
                included,
                told.isEmpty() ? null : told);
    }

    /** Learns what was published of a closed year. */
    public Account adopt(LedgerLine line) {
        SortedMap<Integer, LedgerLine> lines = new TreeMap<>(closedLines());
        lines.put(line.coverageYear(), line);
        return closed(Math.max(closedBefore(), line.coverageYear() + 1), lines);
    }

    public Offsets offsets() {
        return new Offsets(entitled == null ? Offsets.NEVER : entitled.offset(), results.offset());
    }

    /** The account after a snapshot; empty if it is older than the one known or says the same. */
    public Optional<Account> hear(Snapshot heard) {
        Snapshot known = heard instanceof Entitled ? entitled : results;
        boolean newer = known == null || heard.offset() > known.offset();
        if (!newer || (!waits() && saysTheSame(heard))) {
            return Optional.empty();
        }
        Account told = switch (heard) {
            case Entitled entitlements ->
                new Account(
                        entitlements,
                        results,
                        instructed,
                        awaited,
                        mirrored,
                        closed,
                        closedYears,
                        suspected,
                        included,
                        recorded);
            case Results reported ->
                new Account(
                        entitled,
                        reported,
                        instructed,
                        awaited,
                        mirrored,
                        closed,
                        closedYears,
                        suspected,
                        included,
                        recorded);
        };
        return Optional.of(told.come());
    }

    /** Without what it need not wait for any longer. */
    private Account come() {
        boolean known = awaited != null && offsets().beyond(awaited);
        boolean all = mirrored != null && offsets().reached(mirrored);
        return new Account(
                entitled,
                results,
                instructed,
                known ? null : awaited,
                all ? null : mirrored,
                closed,
                closedYears,
                suspected,
                included,
                recorded);
    }

    private boolean saysTheSame(Snapshot heard) {
        return switch (heard) {
            case Entitled entitlements -> entitled != null && entitlements.saysTheSameAs(entitled);
            case Results reported ->
                reported.reports().equals(results.reports())
                        && reported.said().equals(results.said())
                        && reported.closes() == results.closes();
        };
    }

    public Account with(List<Instructed> issued) {
        if (issued.isEmpty()) {
            return this;
        }
        TreeMap<Integer, Instructed> years = new TreeMap<>(instructed);
        issued.forEach(one -> years.put(one.coverageYear(), one));
        return new Account(
                entitled, results, years, awaited, mirrored, closed, closedYears, suspected, included, recorded);
    }

    /** Learns an instruction that was published; one with a higher version is known better. */
    public Account adopt(Instructed published) {
        Instructed known = instructed.get(published.coverageYear());
        if (published.coverageYear() < closedBefore()) {
            return this;
        }
        return known == null || known.version() < published.version() ? with(List.of(published)) : this;
    }

    /** What tax was told last of who is suspected uninsured, by coverage year. */
    public SortedMap<Integer, Screened> screened() {
        return suspected == null ? Collections.emptySortedMap() : suspected;
    }

    public Account screening(List<Screened> told) {
        if (told.isEmpty()) {
            return this;
        }
        SortedMap<Integer, Screened> years = new TreeMap<>(screened());
        told.forEach(one -> years.put(one.coverageYear(), one));
        return new Account(
                entitled, results, instructed, awaited, mirrored, closed, closedYears, years, included, recorded);
    }

    /** Learns what was published of who is suspected; one with a higher version is known better. */
    public Account adopt(Screened published) {
        Screened known = screened().get(published.coverageYear());
        if (published.coverageYear() < closedBefore()) {
            return this;
        }
        return known == null || known.version() < published.version() ? screening(List.of(published)) : this;
    }

    /** What the history said last, by coverage year. */
    public SortedMap<Integer, Recorded> recordedYears() {
        return recorded == null ? Collections.emptySortedMap() : recorded;
    }

    public Account recording(List<Recorded> told) {
        if (told.isEmpty()) {
            return this;
        }
        SortedMap<Integer, Recorded> years = new TreeMap<>(recordedYears());
        told.forEach(one -> years.put(one.coverageYear(), one));
        return new Account(
                entitled, results, instructed, awaited, mirrored, closed, closedYears, suspected, included, years);
    }

    /** Learns what the history said; one with a higher version is known better. */
    public Account adopt(Recorded published) {
        Recorded known = recordedYears().get(published.coverageYear());
        if (published.coverageYear() < closedBefore()) {
            return this;
        }
        return known == null || known.version() < published.version() ? recording(List.of(published)) : this;
    }

    /** What closings included, by coverage year. */
    public SortedMap<Integer, List<Included>> inclusions() {
        return included == null ? Collections.emptySortedMap() : included;
    }

    /** What closings included of a year, one after the other. */
    public List<Included> inclusions(int coverageYear) {
        return inclusions().getOrDefault(coverageYear, List.of());
    }

    /** The account after a closing; what it included stays, also when the year is closed. */
    public Account including(int coverageYear, List<Included> more) {
        List<Included> all = new ArrayList<>(inclusions(coverageYear));
        all.addAll(more);
        return knowing(coverageYear, all);
    }

    /** Learns what was published of what closings included; it only ever grows. */
    public Account adopt(int coverageYear, List<Included> published) {
        return published.size() > inclusions(coverageYear).size() ? knowing(coverageYear, published) : this;
    }

    private Account knowing(int coverageYear, List<Included> all) {
        SortedMap<Integer, List<Included>> years = new TreeMap<>(inclusions());
        years.put(coverageYear, List.copyOf(all));
        return new Account(
                entitled, results, instructed, awaited, mirrored, closed, closedYears, suspected, years, recorded);
    }

    /** Learns on what something published rested: until that is heard again, less is known than was. */
    public Account await(Offsets basis) {
        return offsets().reached(basis) ? this : awaiting(awaited == null ? basis : awaited.max(basis));
    }

    private Account awaiting(Offsets goal) {
        return new Account(
                entitled, results, instructed, goal, mirrored, closed, closedYears, suspected, included, recorded);
    }

    /** Learns that these snapshots come: what was published on another log rests on no later ones. */
    public Account awaitMirrored(Offsets last) {
        boolean known = mirrored == null ? offsets().reached(last) : mirrored.reached(last);
        return known
                ? this
                : new Account(
                        entitled,
                        results,
                        instructed,
                        awaited,
                        mirrored == null ? last : mirrored.max(last),
                        closed,
                        closedYears,
                        suspected,
                        included,
                        recorded);
    }

    /** Whether something was published that may rest on more than what is known now: until then nobody is told more. */
    public boolean waits() {
        return awaited != null || mirrored != null;
    }

    /** Whether what was published rests on more than what is known now. */
    public boolean behind() {
        return mirrored != null || (awaited != null && !offsets().reached(awaited));
    }

    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>(instructed.keySet());
        years.addAll(screened().keySet());
        years.addAll(inclusions().keySet());
        results.reports().forEach(result -> years.add(result.coverageYear()));
        results.said().forEach(answer -> years.add(answer.coverageYear()));
        if (entitled != null) {
            entitled.years().forEach(year -> years.add(year.coverageYear()));
        }
        years.headSet(closedBefore()).clear();
        return years;
    }

    public Year year(int coverageYear) {
        return new Year(
                entitled == null ? List.of() : entitled.steps(coverageYear),
                entitled == null ? List.of() : entitled.findings(coverageYear),
                results.of(coverageYear),
                results.answersOf(coverageYear),
                entitled == null ? null : entitled.scope(coverageYear),
                Optional.ofNullable(instructed.get(coverageYear)),
                entitled == null ? Entitled.UNDECIDED : entitled.undecided());
    }

    /** The account that knows what was published by a basis; null if there is nothing to learn. */
    public static @Nullable Account restored(Optional<Account> current, Offsets basis, UnaryOperator<Account> lesson) {
        Account known = current.orElse(UNKNOWN);
        Account learned = lesson.apply(known.await(basis));
        return learned.equals(known) ? null : learned;
    }

    /** The same of what was published on another log: the offsets that it rests on mean nothing here. */
    public static @Nullable Account restoredMirrored(Optional<Account> current, UnaryOperator<Account> lesson) {
        Account known = current.orElse(UNKNOWN);
        Account learned = lesson.apply(known);
        return learned.equals(known) && current.isPresent() ? null : learned;
    }
}
