package org.yingbao.benchmark.peer.team.subsidy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.benchmark.peer.team.store.Stored;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.contracts.subsidy.YearEntitlement;

/**
 * What is known of a person and was decided last.
 *
 * @param version of the entitlements that were published last, 0 if none were
 * @param years those entitlements without their findings
 * @param causeId the event that made them
 * @param dependsOn the regions whose policies could change them
 * @param nextDay the first day that could change them by passing, if any
 */
record DecidedPerson(
        String id,
        long revision,
        PersonFacts facts,
        long version,
        List<YearEntitlement> years,
        @Nullable String undecided,
        String causeId,
        List<String> dependsOn,
        @Nullable LocalDate nextDay)
        implements Stored<DecidedPerson> {

    static DecidedPerson undecided(PersonFacts facts) {
        return new DecidedPerson(facts.personId(), 0, facts, 0, List.of(), null, "", List.of(), null);
    }

    DecidedPerson with(PersonFacts newer) {
        return new DecidedPerson(id, revision, newer, version, years, undecided, causeId, dependsOn, nextDay);
    }

    @Override
    public DecidedPerson withRevision(long next) {
        return new DecidedPerson(id, next, facts, version, years, undecided, causeId, dependsOn, nextDay);
    }
}
