package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.place.Region;

/**
 * What a decided year says of a person beside its steps, as of the last day to look at: whether and by what they count
 * among the people to be insured {@code [SD-16]}, and what they owe without support.
 *
 * @param identities those by which the person may count, the one that does without support first; none if the person is
 *     not in scope
 * @param categories of all identities in scope, in order, once each
 * @param otherwise where the person's identity was certified, if they are not in scope
 * @param ordinary what is owed without support; none where support stands all the time
 * @param over whether the year is over for people who would be suspected
 */
public record YearScope(
        List<CountedIdentity> identities,
        List<String> categories,
        Optional<Region> otherwise,
        Optional<LastEnrolment> enrolment,
        List<OrdinaryTerms> ordinary,
        boolean over) {
    /** Nothing is known, as of a year that is not decided. */
    public static final YearScope NONE =
            new YearScope(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), false);

    public YearScope {
        identities = List.copyOf(identities);
        categories = List.copyOf(categories);
        ordinary = List.copyOf(ordinary);
    }

    public boolean isInScope() {
        return !identities.isEmpty();
    }

    /** The identity by which the person counts: the deciding one if it is in scope, else the first. */
    public Optional<CountedIdentity> countedBy(Optional<RecordName> deciding) {
        return identities.stream()
                .filter(one -> deciding.isPresent() && one.name().equals(deciding.get()))
                .findFirst()
                .or(() -> identities.stream().findFirst());
    }

    /** What is owed without support by who pays on a day; absent where support stands all the time. */
    public Optional<OrdinaryTerms> ordinaryOn(LocalDate day) {
        int at = ordinary.size() - 1;
        while (at > 0 && ordinary.get(at).from().isAfter(day)) {
            at--;
        }
        return at < 0 ? Optional.empty() : Optional.of(ordinary.get(at));
    }
}
