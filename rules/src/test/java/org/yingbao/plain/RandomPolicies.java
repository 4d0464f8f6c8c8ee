package org.yingbao.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
                    regions.add(Region.province(city) + "0000");
                }
            }
            regions.add(stage.county(stage.cities.getFirst()));
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
            inForceFrom = dice.pick(before, opens, within(opens, closes), within(opens, closes), opens.minusDays(5));
            says = !inForceFrom.equals(opens) || dice.chance(50);
        }
    }

    private LocalDate within(LocalDate opens, LocalDate closes) {
        return opens.plusDays(dice.between(0, Math.toIntExact(closes.toEpochDay() - opens.toEpochDay()) + 20));
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
        Map<Integer, Long> standards = standards();
        standards.forEach((tier, fen) ->
                data.withArray("standards").addObject().put("tier", tier).put("amountFen", fen));
        ObjectNode rules = rules(year, opens, closes);
        if (dice.chance(90)) {
            data.set("rules", rules);
        }
        LocalDate ageOn = Fields.optionalDay(data.path("rules"), "ageOn").orElse(LocalDate.of(year, 1, 1));
        data.set("grants", new RandomGrants(stage, year, ageOn, standards).some());
        return data;
    }

    private Map<Integer, Long> standards() {
        Map<Integer, Long> standards = new LinkedHashMap<>();
        standards.put(1, dice.pick(35000L, 38000L, 40000L, 35050L, 33333L, 40001L));
        if (dice.chance(55)) {
            standards.put(2, dice.pick(60000L, 77500L, 65055L));
        }
        if (dice.chance(20)) {
            standards.put(3, dice.pick(90001L, 30000L));
        }
        return standards;
    }

    private ObjectNode rules(int year, LocalDate opens, LocalDate closes) {
        ObjectNode rules = Event.JSON.createObjectNode();
        switch (dice.between(1, 10)) {
            case 1, 2, 3 -> {
                LocalDate cutOff = dice.pick(opens.minusDays(1), LocalDate.of(year - 1, 8, 31), within(opens, closes));
                stage.edge(year, cutOff);
                stage.edge(year, cutOff.plusDays(1));
                rules.putObject("identityFixed").put("cutOff", cutOff.toString());
            }
            case 4, 5 -> rules.put("identityFixed", "ANY_DAY_OF_WINDOW");
            case 6, 7 -> rules.put("identityFixed", "AT_PAYMENT");
            default -> {}
        }
        word(
                rules,
                "gainAfterPaymentInWindow",
                "THIS_YEAR_WITH_REFUND",
                "THIS_YEAR_WITH_REFUND",
                "THIS_YEAR_WITH_REFUND",
                "NEXT_YEAR");
        word(rules, "gainAfterPaymentAfterWindow", "NO_CHANGE", "NEXT_YEAR");
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
