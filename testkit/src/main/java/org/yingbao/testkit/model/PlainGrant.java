package org.yingbao.testkit.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** One grant of a policy: who pays what to whom. */
record PlainGrant(List<String> categories, int tier, JsonNode when, JsonNode identityFixed, List<Share> shares) {
    record Share(String payer, JsonNode amount) {}

    static PlainGrant of(JsonNode grant) {
        List<Share> shares = new ArrayList<>();
        if (grant.has("payers")) {
            for (JsonNode payer : grant.path("payers")) {
                shares.add(new Share(payer.path("payer").asString(), payer.path("amount")));
            }
        } else {
            shares.add(new Share("MEDICAL_AID", grant.path("amount")));
        }
        return new PlainGrant(
                StreamSupport.stream(grant.path("categories").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList(),
                grant.path("tier").asInt(1),
                grant.path("when"),
                grant.path("identityFixed"),
                shares);
    }

    boolean names(String category) {
        return categories.contains(category);
    }

    boolean fixesIdentities() {
        return identityFixed.isObject() || identityFixed.isString();
    }

    /** Whether the policy has a standard of every tier that this grant speaks of, its own or one outwards. */
    boolean fits(PlainPolicy policy) {
        return policy.standard(tier).isPresent()
                && shares.stream()
                        .map(share -> share.amount().path("percentOfTier"))
                        .filter(JsonNode::isObject)
                        .allMatch(ofTier ->
                                policy.standard(ofTier.path("tier").asInt()).isPresent());
    }

    /** What the payers give in fen of this policy's standards, in their order, cut to the cap: the last payer first. */
    List<Target.Payer> paid(PlainPolicy policy, long capFen) {
        long standard = policy.standard(tier).orElseThrow();
        long others = shares.stream()
                .filter(s -> !s.amount().has("rest"))
                .mapToLong(s -> fen(s.amount(), policy, standard))
                .sum();
        List<Target.Payer> paid = new ArrayList<>();
        long left = capFen;
        for (Share share : shares) {
            long amount =
                    share.amount().has("rest") ? Math.max(0, standard - others) : fen(share.amount(), policy, standard);
            long cut = Math.min(amount, left);
            paid.add(new Target.Payer(share.payer(), cut));
            left -= cut;
        }
        return paid;
    }

    private static long fen(JsonNode amount, PlainPolicy policy, long standard) {
        if (amount.has("full")) {
            return standard;
        }
        if (amount.has("fixedFen")) {
            return amount.path("fixedFen").asLong();
        }
        if (amount.has("allButFen")) {
            return Math.max(0, standard - amount.path("allButFen").asLong());
        }
        if (amount.has("percent")) {
            return percent(amount.path("percent"), standard);
        }
        JsonNode ofTier = amount.path("percentOfTier");
        return percent(
                ofTier.path("percent"),
                policy.standard(ofTier.path("tier").asInt()).orElseThrow());
    }

    private static long percent(JsonNode percent, long standard) {
        return new BigDecimal(percent.asString())
                .multiply(BigDecimal.valueOf(standard))
                .divide(BigDecimal.valueOf(100))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
