package org.yingbao.reporting.figures;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.contribution.CountedAs;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.identity.IdentityFact;
import org.yingbao.reporting.person.Case;
import org.yingbao.rules.place.Region;

/**
 * As what and where a person is counted: by the identity by which they are in scope, else by their latest one, for what
 * was granted before they left the scope stays among the figures.
 */
public record Counted(
        String category,
        String region,
        @Nullable String township,
        @Nullable String village) {

    /** Empty if nobody certified the person, so that they count nowhere. */
    public static Optional<Counted> of(Case person, LedgerLine line) {
        CountedAs as = line.settlement() == null ? null : line.settlement().countedAs();
        return as == null
                ? latest(person)
                : Optional.of(new Counted(as.category(), as.region(), as.township(), as.village()));
    }

    private static Optional<Counted> latest(Case person) {
        return Optional.ofNullable(person.facts())
                .flatMap(facts -> facts.identities().stream()
                        .max(Comparator.comparing(IdentityFact::time)
                                .thenComparing(IdentityFact::source)
                                .thenComparing(IdentityFact::recordId))
                        .map(last -> new Counted(last.category(), last.region(), last.township(), last.village())));
    }

    Place place(int coverageYear) {
        return new Place(new Region(region), coverageYear, township, township == null ? null : village);
    }
}
