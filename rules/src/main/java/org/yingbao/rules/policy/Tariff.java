package org.yingbao.rules.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One revision of a policy made ready for decisions: standards by tier, grants by category with their amounts in fen.
 */
public final class Tariff {
    /** What {@link #standardFen(int)} says of a tier that the policy does not know. */
    public static final long UNKNOWN_TIER = Standards.UNKNOWN;

    private final Policy policy;
    private final PolicyReference reference;
    private final Standards standards;
    private final Map<String, List<Offer>> offers;
    private final LocalDate ageOn;

    Tariff(Policy policy) {
        this.policy = policy;
        standards = new Standards(policy.standards());
        offers = offers(policy, new Amounts(standards));
        ageOn = policy.ageDay();
        reference = new PolicyReference(
                policy.policyId(),
                policy.region(),
                policy.revision(),
                policy.window().closes(),
                policy.rules().gainInWindow(),
                policy.rules().gainAfterWindow());
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

    /** The day on which ages are counted. */
    public LocalDate ageOn() {
        return ageOn;
    }

    /** The standard of a tier in fen, or {@link #UNKNOWN_TIER}. */
    public long standardFen(int tier) {
        return standards.of(tier);
    }

    /** The grants of all tiers that name the category, in the order of the policy. */
    public List<Offer> offers(String category) {
        return offers.getOrDefault(category, List.of());
    }

    /** Whether an identity over {@code [from, to)} counts as held if the contribution is collected on the day. */
    public boolean holds(LocalDate from, LocalDate to, LocalDate day) {
        return policy.rules().identityFixed().holds(from, to, day, policy.window());
    }

    private static Map<String, List<Offer>> offers(Policy policy, Amounts amounts) {
        Map<String, List<Offer>> byCategory = new HashMap<>();
        for (Grant grant : policy.grants()) {
            Offer offer = amounts.offer(grant);
            for (String category : grant.categories()) {
                List<Offer> offers = byCategory.computeIfAbsent(category, _ -> new ArrayList<>());
                if (!offers.contains(offer)) {
                    offers.add(offer);
                }
            }
        }
        byCategory.replaceAll((_, offers) -> List.copyOf(offers));
        return byCategory;
    }
}
