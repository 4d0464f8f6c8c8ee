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
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Account(
        @Nullable Entitled entitled,
        Results results,
        SortedMap<Integer, Instructed> instructed,
        @Nullable Offsets awaited) {

    public static final Account UNKNOWN = new Account(null, Results.NONE, Collections.emptySortedMap(), null);

    public Offsets offsets() {
        return new Offsets(entitled == null ? Offsets.NEVER : entitled.offset(), results.offset());
    }

    /** The account after a snapshot; empty if it is older than the one known or says the same. */
    public Optional<Account> hear(Heard heard) {
        Heard known = heard instanceof Entitled ? entitled : results;
        boolean newer = known == null || heard.offset() > known.offset();
        if (!newer || (awaited == null && saysTheSame(heard))) {
            return Optional.empty();
        }
        Account told = switch (heard) {
            case Entitled entitlements -> new Account(entitlements, results, instructed, awaited);
            case Results reported -> new Account(entitled, reported, instructed, awaited);
        };
        return Optional.of(told.awaited != null && told.offsets().beyond(told.awaited) ? told.awaiting(null) : told);
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
        return new Account(entitled, results, years, awaited);
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

    private Account awaiting(@Nullable Offsets goal) {
        return new Account(entitled, results, instructed, goal);
    }

    /** Whether what was published rests on more than what is known now. */
    public boolean behind() {
        return awaited != null && !offsets().reached(awaited);
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
