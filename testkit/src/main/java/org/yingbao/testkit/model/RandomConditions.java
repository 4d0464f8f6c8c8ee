package org.yingbao.testkit.model;

import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/** Conditions of every form the contract knows, and people whom they just hit or just miss. */
final class RandomConditions {
    private final Stage stage;
    private final Dice dice;
    private final LocalDate ageOn;
    private final int year;

    RandomConditions(Stage stage, int year, LocalDate ageOn) {
        this.stage = stage;
        this.dice = stage.dice;
        this.ageOn = ageOn;
        this.year = year;
    }

    ObjectNode some() {
        return some(0);
    }

    private ObjectNode some(int depth) {
        ObjectNode when = Event.JSON.createObjectNode();
        int keys = dice.pick(1, 1, 1, 2);
        for (int i = 0; i < keys; i++) {
            switch (dice.between(1, depth < 2 ? 11 : 9)) {
                case 1 -> minAge(when);
                case 2 -> when.put("maxAge", age()).remove("minAge");
                case 3, 4 -> when.put("maxDisabilityGrade", dice.between(1, 4));
                case 5 -> when.put("attribute", "grade").put("equals", dice.pick(RandomGrants.GRADES));
                case 6, 7, 8 -> household(when);
                case 9 -> born(when);
                case 10 -> when.putArray("anyOf").add(some(depth + 1)).add(some(depth + 1));
                default -> when.putArray("allOf").add(some(depth + 1)).add(some(depth + 1));
            }
        }
        return when;
    }

    /** Those whom a default tier is for, as places have it: minors, old people, people with a grade. */
    ObjectNode ofDefaultTier() {
        ObjectNode when = Event.JSON.createObjectNode();
        switch (dice.between(1, 5)) {
            case 1 -> when.put("maxAge", age());
            case 2 -> when.put("minAge", age());
            case 3 -> when.put("maxDisabilityGrade", dice.between(2, 4));
            case 4 -> when.put("attribute", "grade").put("equals", dice.pick(RandomGrants.GRADES));
            default -> {
                return some();
            }
        }
        return when;
    }

    /** As numbers, texts and truths are written; what is equal as text is equal. */
    private void household(ObjectNode when) {
        when.put("attribute", "household");
        when.set(
                "equals",
                Event.JSON.readTree(dice.pick(
                        "2",
                        "2",
                        "2.0",
                        "\"2\"",
                        "\"2\"",
                        "true",
                        "\"true\"",
                        "\"1e+21\"",
                        "\"null\"",
                        "\"{\\\"a\\\":[1,\\\"x\\\"],\\\"b\\\":2}\"")));
    }

    private void born(ObjectNode when) {
        LocalDate first = ageOn.minusYears(dice.between(1, 70));
        LocalDate last = first.plusYears(dice.pick(0, 5, 18, 40)).plusDays(dice.between(0, 3));
        if (dice.chance(70)) {
            when.put("bornFrom", first.toString());
            stage.birthday(first);
        }
        if (dice.chance(70) || !when.has("bornFrom")) {
            when.put("bornTo", last.toString());
            stage.birthday(last);
        }
    }

    private void minAge(ObjectNode when) {
        if (dice.chance(30)) {
            stage.birthday(ageOn);
            when.put("minAge", 0).put("maxAge", 17);
        } else {
            when.put("minAge", age()).remove("maxAge");
        }
    }

    private int age() {
        int age = dice.pick(60, 17, 18, 0, year - 2004, year - 2004, year - 1964, year - 1964, 16, 61);
        stage.birthday(ageOn.minusYears(age));
        stage.birthday(ageOn.minusYears(age + 1));
        return age;
    }
}
