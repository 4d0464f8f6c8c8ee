package org.yingbao.testkit.model;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Grants of every form the contract knows. */
final class RandomGrants {
    static final List<String> CATEGORIES = List.of(
            "EXTREME_POVERTY",
            "ORPHAN",
            "MINIMUM_LIVING",
            "MINIMUM_LIVING",
            "MINIMUM_LIVING_MARGIN",
            "RETURNED_TO_POVERTY",
            "MONITORED_UNSTABLE",
            "LIFTED_OUT_OF_POVERTY",
            "SEVERE_DISABILITY",
            "LOCAL_HARDSHIP");
    static final List<String> WIDELY_SUPPORTED =
            CATEGORIES.stream().limit(8).distinct().toList();
    static final List<String> GRADES = List.of("URBAN_FULL", "RURAL_1", "RURAL_2");

    private final Dice dice;
    private final RandomConditions conditions;
    private final RandomFixing fixing;
    private final Map<Integer, Long> standards;

    RandomGrants(Dice dice, RandomConditions conditions, RandomFixing fixing, Map<Integer, Long> standards) {
        this.dice = dice;
        this.conditions = conditions;
        this.fixing = fixing;
        this.standards = standards;
    }

    ArrayNode some(boolean extending) {
        ArrayNode grants = Event.JSON.createArrayNode();
        int howMany = extending ? dice.between(0, 4) : dice.between(3, 7);
        for (int i = 0; i < howMany; i++) {
            grants.add(grant());
        }
        if (dice.chance(extending ? 15 : 90) || (grants.isEmpty() && !extending)) {
            ObjectNode wide = grants.addObject();
            WIDELY_SUPPORTED.forEach(wide.putArray("categories")::add);
            wide.set("amount", dice.chance(50) ? Event.JSON.createObjectNode().put("fixedFen", 28000) : amount(1));
        }
        return grants;
    }

    private ObjectNode grant() {
        ObjectNode grant = Event.JSON.createObjectNode();
        ArrayNode categories = grant.putArray("categories");
        int howMany = dice.between(1, 3);
        for (int i = 0; i < howMany; i++) {
            categories.add(dice.pick(CATEGORIES));
        }
        int tier = dice.chance(70) ? 1 : dice.pick(List.copyOf(standards.keySet()));
        if (tier != 1 || dice.chance(10)) {
            grant.put("tier", tier);
        } else if (dice.chance(3)) {
            grant.putNull("tier");
        }
        if (dice.chance(45)) {
            grant.set("when", conditions.some());
        } else if (dice.chance(3)) {
            grant.putNull("when");
        }
        if (dice.chance(22)) {
            fixing.put(grant);
        }
        if (dice.chance(30)) {
            grant.set("payers", payers(tier));
        } else {
            grant.set("amount", amount(tier));
        }
        return grant;
    }

    private ObjectNode amount(int tier) {
        ObjectNode amount = Event.JSON.createObjectNode();
        switch (dice.between(1, 9)) {
            case 1, 2 -> amount.put("full", true);
            case 3, 4 -> amount.put("fixedFen", dice.pick(28000, 12000, 30000, 4501, 45000, standard(tier) - 1));
            case 5, 6 -> amount.put("percent", percent());
            case 7 -> amount.set("percentOfTier", percentOfTier());
            case 8 -> amount.put("allButFen", dice.pick(2000, 7000, 0, 1, 50000, standard(tier), standard(tier) + 1));
            default -> amount.put("fixedFen", dice.chance(30) ? 0 : dice.between(1, 40) * 1000);
        }
        return amount;
    }

    private double percent() {
        return dice.pick(90.0, 50.0, 33.33, 12.5, 66.67, 0.3, 99.99, 0.01, 100.0, 62.55);
    }

    private ObjectNode percentOfTier() {
        return Event.JSON
                .createObjectNode()
                .put("tier", dice.pick(List.copyOf(standards.keySet())))
                .put("percent", percent());
    }

    /** Never more than the standard of the tier, or the door would refuse them. */
    private ArrayNode payers(int tier) {
        while (true) {
            ArrayNode payers = dice.chance(20) ? percentOfTierAndRest() : severalPayers(tier);
            ObjectNode grant = Event.JSON.createObjectNode().put("tier", tier);
            grant.putArray("categories").add("ANY");
            grant.set("payers", payers);
            if (total(PlainGrant.of(grant)) <= standard(tier)) {
                return payers;
            }
        }
    }

    private long total(PlainGrant grant) {
        ObjectNode policy = Event.JSON.createObjectNode();
        policy.putObject("window").put("opens", "2022-09-01").put("closes", "2022-09-01");
        standards.forEach((tier, fen) ->
                policy.withArray("standards").addObject().put("tier", tier).put("amountFen", fen));
        return grant.paid(PlainPolicy.of(policy.put("coverageYear", 2023)), Long.MAX_VALUE).stream()
                .mapToLong(Target.Payer::amountFen)
                .sum();
    }

    private ArrayNode percentOfTierAndRest() {
        ArrayNode payers = Event.JSON.createArrayNode();
        payer(payers, "MEDICAL_AID")
                .putObject("percentOfTier")
                .put("tier", dice.pick(List.copyOf(standards.keySet())))
                .put("percent", dice.pick(33.33, 60.0, 100.0));
        payer(payers, "COUNTY_FINANCE").put("rest", true);
        return payers;
    }

    private ArrayNode severalPayers(int tier) {
        ArrayNode payers = Event.JSON.createArrayNode();
        boolean aidFirst = dice.chance(60);
        ObjectNode first = payer(payers, aidFirst ? "MEDICAL_AID" : "COUNTY_FINANCE");
        switch (dice.between(1, 5)) {
            case 1, 2 -> first.put("percent", dice.pick(33.33, 12.5, 49.99, 40.0, 0.3));
            case 3 -> first.put("allButFen", dice.pick(20000, 15000, standard(tier) + 1));
            default -> first.put("fixedFen", dice.pick(15000, 1, 9999, 0));
        }
        if (dice.chance(25)) {
            payer(payers, "VETERANS").put("fixedFen", dice.pick(1000, 3333));
        }
        ObjectNode last = payer(payers, aidFirst ? "COUNTY_FINANCE" : "MEDICAL_AID");
        switch (dice.between(1, 5)) {
            case 1, 2 -> last.put("rest", true);
            case 3 -> last.put("percent", dice.pick(33.33, 12.5, 20.0));
            case 4 -> last.put("allButFen", dice.pick(25000, 34000));
            default -> last.put("fixedFen", dice.between(0, 40) * 100);
        }
        return payers;
    }

    private static ObjectNode payer(ArrayNode payers, String name) {
        return payers.addObject().put("payer", name).putObject("amount");
    }

    private int standard(int tier) {
        return Math.toIntExact(standards.getOrDefault(tier, 0L));
    }
}
