package org.yingbao.subsidy.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a person: the facts as they came and the entitlement as it was published, both as JSON, so that
 * neither is read or written anew when nothing changes.
 *
 * @param factsAt where on their topic the facts stand
 * @param undecided why other years than these are not decided
 * @param nextDay the day on which the decision may change by itself; null if none does
 * @param dependsOn the regions whose policies it asks for
 * @param everDecided whether it has or ever had a year: before that there is nothing to publish
 */
record Decided(
        long factsAt,
        String facts,
        String sealedSubject,
        String years,
        String undecided,
        @Nullable String nextDay,
        List<String> dependsOn,
        boolean everDecided) {

    /** Somebody of whom only what was published is known. */
    static final Decided FORGOTTEN = new Decided(-1, "", "", "[]", "", null, List.of(), true);

    boolean hasFacts() {
        return !facts.isEmpty();
    }
}
