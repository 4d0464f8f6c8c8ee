package org.yingbao.rules.entitlement;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Status;
import org.yingbao.rules.policy.Nearby;
import org.yingbao.rules.policy.Policies;

/**
 * The codes of the regions whose policies or registers could change a decision: those of identities and enrolments,
 * those above them, and those that either have succeeded. Insurance as an employee somewhere changes no decision; but
 * whoever asks for everybody of a region finds the person by it.
 */
final class DependsOn {
    private SortedSet<String> regions = Collections.emptySortedSet();
    private boolean shared = true;

    private DependsOn() {}

    static SortedSet<String> regions(List<Nearby> nearby, List<Enrolment> enrolments, Policies policies) {
        DependsOn all = new DependsOn();
        for (Nearby near : nearby) {
            all.add(near.regions());
        }
        for (Enrolment enrolment : enrolments) {
            if (enrolment.status() != Status.ANNULLED) {
                all.add(policies.near(enrolment.region()).regions());
            }
        }
        return all.regions;
    }

    /** Most people have one region only, so its set is shared. */
    private void add(SortedSet<String> more) {
        if (shared && regions.isEmpty()) {
            regions = more;
        } else if (!regions.contains(more.last()) || !regions.containsAll(more)) {
            regions = shared ? new TreeSet<>(regions) : regions;
            shared = false;
            regions.addAll(more);
        }
    }
}
