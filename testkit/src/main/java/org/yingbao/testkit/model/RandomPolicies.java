package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** Policies of counties, cities and, if asked for, provinces, each in a few revisions. */
final class RandomPolicies {
    private final Stage stage;
    private final Dice dice;
    private final List<Event> events = new ArrayList<>();

    RandomPolicies(Stage stage) {
        this.stage = stage;
        this.dice = stage.dice;
    }

    List<Event> some(boolean ofProvinces) {
        for (int year : stage.years) {
            Set<String> regions = new TreeSet<>();
            for (String city : stage.cities) {
                if (dice.chance(88)) {
                    regions.add(city + "00");
                }
                if (dice.chance(35)) {
                    regions.add(stage.county(city));
                }
                if (ofProvinces && dice.chance(40)) {
                    regions.add(PlainRegion.province(city) + "0000");
                }
            }
            regions.add(stage.county(stage.cities.getFirst()));
            stage.abolished().stream().filter(_ -> dice.chance(60)).forEach(regions::add);
            regions.forEach(region -> policy(region, year));
        }
        return events;
    }

    private void policy(String region, int year) {
        LocalDate opens = dice.pick(
                LocalDate.of(year - 1, 9, 1),
                LocalDate.of(year - 1, 9, 1),
                LocalDate.of(year - 1, 9, 15),
                LocalDate.of(year - 1, 10, 1));
        LocalDate closes =
                dice.pick(LocalDate.of(year - 1, 12, 31), LocalDate.of(year - 1, 12, 20), LocalDate.of(year, 2, 25));
        LocalDate inForceFrom = opens.plusDays(dice.pick(0, 0, 0, -30, 7));
        boolean says = dice.chance(40) || !inForceFrom.equals(opens);
        int revisions = dice.pick(1, 1, 1, 2, 2, 3);
        int revision = 0;
        for (int i = 0; i < revisions; i++) {
            revision += dice.pick(1, 1, 1, 2, 1000);
            LocalDate known =
                    i == 0 && dice.chance(70) ? opens.minusDays(40) : inForceFrom.plusDays(dice.between(-10, 20));
            ObjectNode data = revision(region, year, revision, opens, closes);
            if (says) {
                data.put("inForceFrom", inForceFrom.toString());
            } else if (dice.chance(5)) {
                data.putNull("inForceFrom");
            }
            publish(data, known);
            if (dice.chance(10)) {
                ObjectNode other = revision(region, year, revision, opens, closes);
                publish(other, known.plusDays(dice.pick(0, 1)));
            }
            LocalDate before = inForceFrom;
            if (dice.chance(35)) {
                opens = opens.plusDays(dice.between(-10, 40));
                LocalDate moved = closes.plusDays(dice.between(-15, 30));
                closes = moved.isBefore(opens) ? opens : moved;
            }
            LocalDate within = new RandomFixing(stage, year, opens, closes).within();
            inForceFrom = dice.pick(before, opens, within, within, opens.minusDays(5));
            says = !inForceFrom.equals(opens) || dice.chance(50);
        }
    }

    private void publish(ObjectNode data, LocalDate known) {
        events.add(new Event(
                "medical-insurance.policies.v1",
                "org.yingbao.policy.v1",
                "urn:cn:medical-insurance",
                stage.name(),
                stage.at(known),
                data));
    }

    private ObjectNode revision(String region, int year, int revision, LocalDate opens, LocalDate closes) {
        stage.edge(year, opens);
        stage.edge(year, closes);
        stage.closing(year, closes);
        stage.edge(year, closes.plusDays(1));
        ObjectNode data = Event.JSON
                .createObjectNode()
                .put("policyId", region + "-" + year)
                .put("revision", revision)
                .put("region", region)
                .put("coverageYear", year)
                .put("title", year + " 年度城乡居民医保资助参保标准")
                .put("source", "随机");
        data.putObject("window").put("opens", opens.toString()).put("closes", closes.toString());
        boolean extending = extend(data, region);
        RandomFixing fixing = new RandomFixing(stage, year, opens, closes);
        ObjectNode rules = rules(year, opens, fixing);
        if (dice.chance(90)) {
            data.set("rules", rules);
        }
        LocalDate ageOn = Fields.optionalDay(data.path("rules"), "ageOn").orElse(LocalDate.of(year, 1, 1));
        RandomConditions conditions = new RandomConditions(stage, year, ageOn);
        Map<Integer, Long> standards = standards();
        data.set("standards", standards(standards, conditions));
        data.set("grants", new RandomGrants(dice, conditions, fixing, standards).some(extending));
        return data;
    }

    /** Provinces too may say so, though nothing lies around them. */
    private boolean extend(ObjectNode data, String region) {
        boolean extending = dice.chance(region.endsWith("0000") ? 10 : region.endsWith("00") ? 40 : 55);
        if (extending) {
            data.put("extends", true);
        } else if (dice.chance(5)) {
            data.set("extends", dice.chance(50) ? Event.JSON.nullNode() : BooleanNode.FALSE);
        }
        return extending;
    }

    private ArrayNode standards(Map<Integer, Long> standards, RandomConditions conditions) {
        List<Integer> tiers = new ArrayList<>(standards.keySet());
        if (dice.chance(30)) {
            Collections.reverse(tiers);
        }
        ArrayNode array = Event.JSON.createArrayNode();
        for (int tier : tiers) {
            ObjectNode standard = array.addObject().put("tier", tier).put("amountFen", standards.get(tier));
            if (dice.chance(tier == 1 ? 6 : 50)) {
                standard.set("when", conditions.ofDefaultTier());
            }
        }
        return array;
    }

    private Map<Integer, Long> standards() {
        Map<Integer, Long> standards = new LinkedHashMap<>();
        standards.put(1, dice.pick(35000L, 38000L, 40000L, 35050L, 33333L, 40001L));
        if (dice.chance(55)) {
            standards.put(2, dice.pick(60000L, 77500L, 65055L, 23000L));
        }
        if (dice.chance(20)) {
            standards.put(3, dice.pick(90001L, 30000L));
        }
        return standards;
    }

    private ObjectNode rules(int year, LocalDate opens, RandomFixing fixing) {
        ObjectNode rules = Event.JSON.createObjectNode();
        if (dice.chance(70)) {
            fixing.put(rules);
        }
        word(
                rules,
                "gainAfterPaymentInWindow",
                "THIS_YEAR_WITH_REFUND",
                "THIS_YEAR_WITH_REFUND",
                "THIS_YEAR_WITH_REFUND",
                "NEXT_YEAR");
        word(
                rules,
                "gainAfterPaymentAfterWindow",
                "NO_CHANGE",
                "NEXT_YEAR",
                "THIS_YEAR_WITH_REFUND",
                "THIS_YEAR_WITH_REFUND");
        word(rules, "enrolledElsewhereInProvince", "CERTIFIER_PAYS", "NOT_SUPPORTED");
        word(rules, "enrolledInOtherProvince", "CERTIFIER_PAYS", "ON_APPLICATION", "NOT_SUPPORTED");
        word(rules, "otherChannels", "OTHER_FIRST", "MEDICAL_AID_FIRST");
        if (dice.chance(40)) {
            LocalDate march = LocalDate.of(year, 3, 1);
            LocalDate ageOn = dice.pick(opens, march, march.minusDays(1), march.minusDays(1));
            rules.put("ageOn", ageOn.toString());
        }
        return rules;
    }

    private void word(ObjectNode rules, String rule, String... words) {
        if (dice.chance(75)) {
            rules.put(rule, dice.pick(words));
        }
    }
}
