package org.yingbao.plain;

import java.time.LocalDate;
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

    private final Stage stage;
    private final Dice dice;
    private final LocalDate ageOn;
    private final int year;
    private final Map<Integer, Long> standards;

    RandomGrants(Stage stage, int year, LocalDate ageOn, Map<Integer, Long> standards) {
        this.stage = stage;
        this.dice = stage.dice;
        this.ageOn = ageOn;
        this.year = year;
        this.standards = standards;
    }

    ArrayNode some() {
        ArrayNode grants = Event.JSON.createArrayNode();
        int howMany = dice.between(3, 7);
        for (int i = 0; i < howMany; i++) {
            grants.add(grant());
        }
        if (dice.chance(90)) {
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
        }
        if (dice.chance(45)) {
            grant.set("when", when(0));
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
        switch (dice.between(1, 8)) {
            case 1, 2 -> amount.put("full", true);
            case 3, 4 -> amount.put("fixedFen", dice.pick(28000, 12000, 30000, 4501, 45000, standard(tier) - 1));
            case 5, 6 -> amount.put("percent", percent());
            case 7 -> amount.set("percentOfTier", percentOfTier());
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

    /**
     * Never more than the standard of the tier: halves that round up twice are left to the amounts below 50 percent.
     */
    private ArrayNode payers(int tier) {
        ArrayNode payers = Event.JSON.createArrayNode();
        boolean aidFirst = dice.chance(60);
        ObjectNode first = payer(payers, aidFirst ? "MEDICAL_AID" : "COUNTY_FINANCE");
        if (dice.chance(50)) {
            first.put("percent", dice.pick(33.33, 12.5, 49.99, 40.0, 0.3));
        } else {
            first.put("fixedFen", dice.pick(15000, 1, 9999, 0));
        }
        if (dice.chance(25)) {
            payer(payers, "VETERANS").put("fixedFen", dice.pick(1000, 3333));
        }
        ObjectNode last = payer(payers, aidFirst ? "COUNTY_FINANCE" : "MEDICAL_AID");
        switch (dice.between(1, 4)) {
            case 1, 2 -> last.put("rest", true);
            case 3 -> last.put("percent", dice.pick(33.33, 12.5, 20.0));
            default -> last.put("fixedFen", dice.between(0, 40) * 100);
        }
        if (dice.chance(20) && standard(tier) >= standard(1)) {
            payers.removeAll();
            payer(payers, "MEDICAL_AID")
                    .putObject("percentOfTier")
                    .put("tier", 1)
                    .put("percent", dice.pick(33.33, 60.0, 100.0));
            payer(payers, "COUNTY_FINANCE").put("rest", true);
        }
        return payers;
    }

    private static ObjectNode payer(ArrayNode payers, String name) {
        return payers.addObject().put("payer", name).putObject("amount");
    }

    private int standard(int tier) {
        return Math.toIntExact(standards.getOrDefault(tier, 0L));
    }

    private ObjectNode when(int depth) {
        ObjectNode when = Event.JSON.createObjectNode();
        int keys = dice.pick(1, 1, 1, 2);
        for (int i = 0; i < keys; i++) {
            switch (dice.between(1, depth < 2 ? 7 : 5)) {
                case 1 -> minAge(when);
                case 2 -> when.put("maxAge", age());
                case 3 -> when.put("maxDisabilityGrade", dice.between(1, 4));
                case 4 -> when.put("attribute", "grade").put("equals", dice.pick(GRADES));
                case 5 -> household(when);
                case 6 -> when.putArray("anyOf").add(when(depth + 1)).add(when(depth + 1));
                default -> when.putArray("allOf").add(when(depth + 1)).add(when(depth + 1));
            }
        }
        return when;
    }

    private void household(ObjectNode when) {
        when.put("attribute", "household");
        if (dice.chance(50)) {
            when.put("equals", 2);
        } else {
            when.put("equals", "2");
        }
    }

    private void minAge(ObjectNode when) {
        if (dice.chance(30)) {
            stage.birthday(ageOn);
            when.put("minAge", 0).put("maxAge", 17);
        } else {
            when.put("minAge", age());
        }
    }

    private int age() {
        int age = dice.pick(60, 17, 18, 0, year - 2004, year - 2004, year - 1964, year - 1964, 16, 61);
        stage.birthday(ageOn.minusYears(age));
        stage.birthday(ageOn.minusYears(age + 1));
        return age;
    }
}
