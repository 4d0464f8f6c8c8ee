package org.yingbao.rules.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One revision of a policy made ready for decisions: standards by tier, grants by category with their amounts in fen,
 * those of the policies that it extends after its own.
 */
public final class Tariff {
    /** What {@link #standardFen(int)} says of a tier that the policy does not know. */
    public static final long UNKNOWN_TIER = Standards.UNKNOWN;

    private final Policy policy;
    private final PolicyReference reference;
    private final Standards standards;
    private final Map<String, List<Offer>> offers = new HashMap<>();
    private final Map<String, List<IdentityFixed>> moments = new HashMap<>();
    private final LocalDate ageOn;

    /** Of the policy and those that it extends. */
    Tariff(List<Extended> chain) {
        policy = chain.getFirst().policy();
        reference = chain.getFirst().reference();
        standards = new Standards(policy.standards());
        ageOn = policy.ageDay();
        Amounts amounts = new Amounts(standards);
        chain.forEach(one -> add(one, amounts));
    }

    public PolicyReference reference() {
        return reference;
    }

    public Rules rules() {
        return policy.rules();
    }

    public Window window() {
        return policy.window();
    }

    public ParticipationRules participation() {
        return policy.participation();
    }

    /** The day on which ages are counted. */
    public LocalDate ageOn() {
        return ageOn;
    }

    /** The standard of a tier in fen, or {@link #UNKNOWN_TIER}. */
    public long standardFen(int tier) {
        return standards.of(tier);
    }

    /** The standards that are somebody's default, in the order of the policy. */
    public List<Standard> conditionalStandards() {
        return standards.conditional();
    }

    /** The grants of all tiers that name the category: in the order of the policy, then of those that it extends. */
    public List<Offer> offers(String category) {
        return offers.getOrDefault(category, List.of());
    }

    /** The moment by which an identity counts as held on a day: the policy's, else that of a grant for its category. */
    public Optional<IdentityFixed> holdingMoment(String category, LocalDate from, LocalDate to, LocalDate day) {
        if (holds(policy.rules().identityFixed(), from, to, day)) {
            return Optional.of(policy.rules().identityFixed());
        }
        return moments.isEmpty()
                ? Optional.empty()
                : moments.getOrDefault(category, List.of()).stream()
                        .filter(moment -> holds(moment, from, to, day))
                        .findFirst();
    }

    /** Whether an identity over {@code [from, to)} counts as held for a grant. */
    public boolean holds(Offer offer, LocalDate from, LocalDate to, LocalDate day) {
        return moments.isEmpty()
                || holds(offer.grant().identityFixed().orElse(policy.rules().identityFixed()), from, to, day);
    }

    private boolean holds(IdentityFixed moment, LocalDate from, LocalDate to, LocalDate day) {
        return moment.holds(from, to, day, policy.window());
    }

    private void add(Extended one, Amounts amounts) {
        for (Grant grant : one.policy().grants()) {
            for (String category : new LinkedHashSet<>(grant.categories())) {
                grant.identityFixed()
                        .ifPresent(moment -> moments.computeIfAbsent(category, _ -> new ArrayList<>())
                                .add(moment));
                if (amounts.knowTiersOf(grant)) {
                    offers.computeIfAbsent(category, _ -> new ArrayList<>()).add(amounts.offer(grant, one.reference()));
                }
            }
        }
    }
}
