package org.yingbao.rules.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yingbao.rules.facts.Version;

/** All revisions of the policy of one region and coverage year, and which of them is in force when. Immutable. */
public final class PolicyRegister {
    /** The register of a region that has no policy for the year. */
    public static final PolicyRegister NONE = new PolicyRegister(new TreeMap<>());

    private final SortedMap<Long, Registered> versions;
    private final List<Policy> revisions;
    private final InForce inForce;

    private PolicyRegister(SortedMap<Long, Registered> versions) {
        this.versions = versions;
        revisions = versions.values().stream().map(Registered::policy).toList();
        inForce = revisions.isEmpty()
                ? InForce.nothing()
                : InForce.of(List.of(new RegisterOf(revisions.getFirst().region(), this)));
    }

    private record Registered(Policy policy, Version version) {}

    /** The register with a revision added; of one revision sent twice the greater version counts. */
    PolicyRegister with(Policy policy, Version version) {
        TreeMap<Long, Registered> more = new TreeMap<>(versions);
        more.merge(
                policy.revision(),
                new Registered(policy, version),
                (known, sent) -> sent.version().compareTo(known.version()) > 0 ? sent : known);
        return new PolicyRegister(more);
    }

    public boolean isEmpty() {
        return revisions.isEmpty();
    }

    /** The highest revision that applies from the day or before, or the lowest revision if none does. */
    public Optional<Tariff> inForceOn(LocalDate day) {
        return inForce.on(day);
    }

    /**
     * The first day on which the revision in force says that the window opens on or before that day; none without
     * policy.
     */
    public Optional<LocalDate> opensOn() {
        return inForce.opensOn();
    }

    /** The days from which another revision than the day before is in force, in order. */
    public List<LocalDate> changes() {
        return inForce.changes();
    }

    /** The revisions that count, lowest first. */
    public List<Policy> revisions() {
        return revisions;
    }

    InForce inForce() {
        return inForce;
    }

    boolean everExtends() {
        return revisions.stream().anyMatch(Policy::extending);
    }

    /** The revision in force on a day, of a register that has one. */
    Policy onDay(LocalDate day) {
        for (Policy policy : revisions.reversed()) {
            if (!policy.appliesFrom().isAfter(day)) {
                return policy;
            }
        }
        return revisions.getFirst();
    }
}
