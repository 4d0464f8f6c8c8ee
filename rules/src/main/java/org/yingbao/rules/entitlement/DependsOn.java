package org.yingbao.rules.entitlement;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Scheme;
import org.yingbao.rules.facts.Status;
import org.yingbao.rules.policy.Nearby;
import org.yingbao.rules.policy.Policies;

/**
 * The codes of the regions whose policies could change a decision: those of identities and enrolments, and those above
 * them.
 */
final class DependsOn {
    private DependsOn() {}

    static SortedSet<String> regions(List<Nearby> nearby, List<Enrolment> enrolments, Policies policies) {
        SortedSet<String> regions = Collections.emptySortedSet();
        for (Nearby near : nearby) {
            regions = union(regions, near.regions());
        }
        for (Enrolment enrolment : enrolments) {
            if (enrolment.scheme() == Scheme.RESIDENT && enrolment.status() != Status.ANNULLED) {
                regions = union(regions, policies.near(enrolment.region()).regions());
            }
        }
        return regions;
    }

    /** Most people have one region only, so its set is shared. */
    private static SortedSet<String> union(SortedSet<String> known, SortedSet<String> more) {
        if (known.isEmpty() || known.equals(more)) {
            return more;
        }
        if (known.containsAll(more)) {
            return known;
        }
        SortedSet<String> both = new TreeSet<>(known);
        both.addAll(more);
        return both;
    }
}
