package org.yingbao.contribution.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything kept of one person.
 *
 * @param entitled null until subsidy was heard of
 * @param instructed the last instruction of each coverage year
 * @param awaited what the account rested on before the store forgot it, as far as events tell; null if nothing is
 *     missing
 * @param mirrored the last snapshots of the person that were mirrored from another log to this one; null once they have
 *     come
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Account(
        @Nullable Entitled entitled,
        Results results,
        SortedMap<Integer, Instructed> instructed,
        @Nullable Offsets awaited,
        @Nullable Offsets mirrored) {

    public static final Account UNKNOWN = new Account(null, Results.NONE, Collections.emptySortedMap(), null, null);

    public Offsets offsets() {
        return new Offsets(entitled == null ? Offsets.NEVER : entitled.offset(), results.offset());
    }

    /** The account after a snapshot; empty if it is older than the one known or says the same. */
    public Optional<Account> hear(Heard heard) {
        Heard known = heard instanceof Entitled ? entitled : results;
        boolean newer = known == null || heard.offset() > known.offset();
        if (!newer || (!waits() && saysTheSame(heard))) {
            return Optional.empty();
        }
        Account told = switch (heard) {
            case Entitled entitlements -> new Account(entitlements, results, instructed, awaited, mirrored);
            case Results reported -> new Account(entitled, reported, instructed, awaited, mirrored);
        };
        return Optional.of(told.come());
    }

    /** Without what it need not wait for any longer. */
    private Account come() {
        boolean known = awaited != null && offsets().beyond(awaited);
        boolean all = mirrored != null && offsets().reached(mirrored);
        return new Account(entitled, results, instructed, known ? null : awaited, all ? null : mirrored);
    }

    private boolean saysTheSame(Heard heard) {
        return switch (heard) {
            case Entitled entitlements -> entitled != null && entitlements.saysTheSameAs(entitled);
            case Results reported -> reported.reports().equals(results.reports());
        };
    }

    public Account with(List<Instructed> issued) {
        if (issued.isEmpty()) {
            return this;
        }
        TreeMap<Integer, Instructed> years = new TreeMap<>(instructed);
        issued.forEach(one -> years.put(one.coverageYear(), one));
        return new Account(entitled, results, years, awaited, mirrored);
    }

    /** Learns an instruction that was published; one with a higher version is known better. */
    public Account adopt(Instructed published) {
        Instructed known = instructed.get(published.coverageYear());
        return known == null || known.version() < published.version() ? with(List.of(published)) : this;
    }

    /** Learns on what something published rested: until that is heard again, less is known than was. */
    public Account await(Offsets basis) {
        return offsets().reached(basis) ? this : awaiting(awaited == null ? basis : awaited.max(basis));
    }

    private Account awaiting(Offsets goal) {
        return new Account(entitled, results, instructed, goal, mirrored);
    }

    /** Learns that these snapshots come: what was published on another log rests on no later ones. */
    public Account awaitMirrored(Offsets last) {
        boolean known = mirrored == null ? offsets().reached(last) : mirrored.reached(last);
        return known
                ? this
                : new Account(entitled, results, instructed, awaited, mirrored == null ? last : mirrored.max(last));
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
        results.reports().forEach(result -> years.add(result.coverageYear()));
        if (entitled != null) {
            entitled.years().forEach(year -> years.add(year.coverageYear()));
        }
        return years;
    }

    public Year year(int coverageYear) {
        return new Year(
                entitled == null ? List.of() : entitled.steps(coverageYear),
                results.of(coverageYear),
                Optional.ofNullable(instructed.get(coverageYear)),
                entitled == null ? Entitled.UNDECIDED : entitled.undecided());
    }
}
