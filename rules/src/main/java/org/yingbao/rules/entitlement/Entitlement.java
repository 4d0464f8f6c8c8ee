package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * All decided coverage years of one person with their steps in order; a year that is not decided is absent, and
 * {@code undecided} says why. {@code scopes}: what each decided year says beside its steps. {@code nextDay}: the
 * earliest day after the as-of day on which a step could begin, the person die or be suspected uninsured, or the year
 * end for them, merely because the day passes, {@link LocalDate#MAX} if none. {@code dependsOn}: the codes of all
 * regions whose policies could change the decision. {@code closedBefore}: years before this one are closed.
 */
public record Entitlement(
        LocalDate asOf,
        SortedMap<Integer, List<Step>> years,
        SortedMap<Integer, YearScope> scopes,
        Withheld undecided,
        LocalDate nextDay,
        SortedSet<String> dependsOn,
        int closedBefore) {}
