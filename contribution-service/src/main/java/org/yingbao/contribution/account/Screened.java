package org.yingbao.contribution.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.contribution.Suspected;
import org.yingbao.rules.entitlement.CountedIdentity;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.screening.Suspicion;

/**
 * What tax was told last of whether the person is suspected uninsured.
 *
 * @param version counts the events of the person and year, from 1
 * @param cleared why the person is not suspected; null if they are
 * @param state null if the year is not decided
 * @param since this and what follows is null if the person is not in scope
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Screened(
        int coverageYear,
        long version,
        String status,
        @Nullable String cleared,
        @Nullable String state,
        @Nullable LocalDate since,
        @Nullable Integer priority,
        @Nullable String region,
        @Nullable String township,
        @Nullable String village,
        List<String> categories) {

    public static Screened of(int coverageYear, long version, Suspicion suspicion) {
        Optional<CountedIdentity> counted = suspicion.counted();
        return new Screened(
                coverageYear,
                version,
                suspicion.status().name(),
                suspicion.why().map(Enum::name).orElse(null),
                suspicion.state().map(Enum::name).orElse(null),
                counted.flatMap(CountedIdentity::since).orElse(null),
                counted.map(CountedIdentity::priority).orElse(null),
                counted.map(CountedIdentity::region).map(Region::code).orElse(null),
                counted.flatMap(one -> one.residence().township()).orElse(null),
                counted.flatMap(one -> one.residence().village()).orElse(null),
                suspicion.categories());
    }

    public static Screened of(Suspected told) {
        return new Screened(
                told.coverageYear(),
                told.version(),
                told.status(),
                told.cleared(),
                told.state(),
                told.since(),
                told.priority(),
                told.region(),
                told.township(),
                told.village(),
                told.categories());
    }

    /** Whether both say the same, whichever came first. */
    public boolean saysTheSameAs(Screened other) {
        return withVersion(0).equals(other.withVersion(0));
    }

    private Screened withVersion(long other) {
        return new Screened(
                coverageYear, other, status, cleared, state, since, priority, region, township, village, categories);
    }
}
