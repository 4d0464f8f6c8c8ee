package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What departments say about people, and how they change their minds. */
final class RandomRecords {
    private final Stage stage;
    private final Dice dice;

    RandomRecords(Stage stage) {
        this.stage = stage;
        this.dice = stage.dice;
    }

    ObjectNode identity(RandomPerson person, int year) {
        ObjectNode data = Event.JSON.createObjectNode().put("status", "ACTIVE").put("category", category());
        data.put("region", stage.countyNear(person.home()));
        data.put("from", begins(year).toString());
        if (dice.chance(30)) {
            until(data, stage.near(year));
            data.put("status", dice.pick("ENDED", "ENDED", "ACTIVE"));
        }
        if (dice.chance(60)) {
            data.set("attributes", attributes());
        }
        return data;
    }

    /** An identity that most policies support, held at home for long. */
    ObjectNode steadyIdentity(RandomPerson person) {
        LocalDate from = LocalDate.of(stage.years.getFirst() - 1, 3, 1).minusDays(dice.pick(0, 0, 100, 400));
        ObjectNode data = Event.JSON
                .createObjectNode()
                .put("status", "ACTIVE")
                .put("category", dice.pick(RandomGrants.WIDELY_SUPPORTED))
                .put("region", person.home())
                .put("from", from.toString());
        data.set("attributes", attributes());
        return data;
    }

    /** The same, but it begins when most people have paid. */
    ObjectNode gainedIdentity(RandomPerson person, int year) {
        ObjectNode data = steadyIdentity(person);
        LocalDate from = dice.chance(55)
                ? stage.payDay(year).plusDays(dice.between(1, 50))
                : stage.closing(year).plusDays(dice.pick(0, 0, 1, 1, 40, 150));
        return data.put("from", from.toString());
    }

    ObjectNode changedIdentity(ObjectNode data) {
        int year = stage.year();
        switch (dice.between(1, 10)) {
            case 1, 2, 3 -> until(data.put("status", "ENDED"), stage.near(year));
            case 4 -> data.put("status", "ANNULLED");
            case 5 -> data.put("status", "ACTIVE").remove("to");
            case 6 -> data.put("category", category());
            case 7 -> data.put("region", stage.countyNear(data.path("region").asString()));
            case 8 -> from(data, stage.near(year));
            case 9 -> data.set("attributes", attributes());
            default -> {}
        }
        return data;
    }

    /** Mostly long ago, else when something turns, or soon after people have paid. */
    private LocalDate begins(int year) {
        int chance = dice.between(1, 100);
        if (chance <= 20) {
            return LocalDate.of(stage.years.getFirst() - 1, 3, 1);
        }
        if (chance <= 55) {
            return LocalDate.of(stage.years.getFirst() - 1, 8, 1).minusDays(dice.between(0, 700));
        }
        if (chance <= 65) {
            return stage.near(year);
        }
        return chance <= 88
                ? stage.payDay(year).plusDays(dice.between(1, 60))
                : stage.closing(year).plusDays(dice.pick(0, 0, 1));
    }

    private String category() {
        return dice.chance(5) ? "VETERAN_IN_NEED" : dice.pick(RandomGrants.CATEGORIES);
    }

    private ObjectNode attributes() {
        ObjectNode attributes = Event.JSON.createObjectNode();
        if (dice.chance(60)) {
            attributes.put("grade", dice.pick(RandomGrants.GRADES));
        }
        if (dice.chance(60)) {
            attributes.set("disabilityGrade", grade());
        }
        if (dice.chance(60)) {
            attributes.set("household", household());
        }
        return attributes;
    }

    /** As people write it, and as nobody can read it. */
    private JsonNode grade() {
        return switch (dice.between(1, 8)) {
            case 1, 2 -> IntNode.valueOf(dice.between(1, 4));
            case 3 -> StringNode.valueOf(String.valueOf(dice.between(1, 4)));
            case 4, 5 ->
                StringNode.valueOf(dice.pick("", " ", "0", "\u3000")
                        + dice.pick(
                                "1", "2", "3", "4", "１", "２", "３", "４", "一", "二", "三", "四", "Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "I",
                                "II", "III", "IV")
                        + dice.pick("", "级", " 级", "级\u00a0"));
            case 6 -> StringNode.valueOf(dice.pick("severe", "", "0", "贰", "ii", "2.0", "1-2", "12", "ⅱ", "-1", "5"));
            case 7 -> DoubleNode.valueOf(dice.pick(2.0, 1.5, 3.0, 7.0, 2.0001));
            default -> dice.pick(BooleanNode.TRUE, NullNode.getInstance(), Event.JSON.readTree("[2]"));
        };
    }

    /** Two, true and other things, as departments write them. */
    private JsonNode household() {
        return Event.JSON.readTree(dice.pick(
                "2",
                "2",
                "2.0",
                "2.00",
                "0.2e1",
                "20e-1",
                "\"2\"",
                "\"2\"",
                "\"2.0\"",
                "1",
                "true",
                "true",
                "\"true\"",
                "1e21",
                "\"1e+21\"",
                "\"null\"",
                "null",
                "[2]",
                "{\"b\": 2.0, \"a\": [1, \"x\"]}",
                "{\"a\": null}"));
    }

    ObjectNode enrolment(RandomPerson person, int year) {
        boolean employee = dice.chance(12);
        ObjectNode data = Event.JSON
                .createObjectNode()
                .put("status", "ACTIVE")
                .put("coverageYear", year)
                .put("scheme", employee ? "EMPLOYEE" : "RESIDENT")
                .put("region", stage.countyNear(person.home()))
                .put("tier", dice.pick(1, 1, 1, 2, 2, 3));
        if (employee || dice.chance(40)) {
            data.put("from", stage.near(year).toString());
        }
        if (dice.chance(employee ? 50 : 20)) {
            until(data, stage.near(year));
            data.put("status", dice.pick("ENDED", "ACTIVE"));
        }
        if (dice.chance(40)) {
            data.put("applied", dice.chance(75));
        }
        return data;
    }

    ObjectNode changedEnrolment(ObjectNode data) {
        int year = data.path("coverageYear").asInt();
        switch (dice.between(1, 7)) {
            case 1, 2 -> until(data.put("status", "ENDED"), stage.near(year));
            case 3 -> data.put("status", "ANNULLED");
            case 4 -> data.put("tier", dice.between(1, 3));
            case 5 -> data.put("region", stage.countyNear(data.path("region").asString()));
            case 6 -> data.put("applied", true);
            default -> from(data, stage.near(year));
        }
        return data;
    }

    ObjectNode vitalStatus(int year) {
        ObjectNode data = Event.JSON.createObjectNode();
        return dice.chance(80)
                ? data.put("status", "DECEASED").put("deceasedOn", death(year).toString())
                : data.put("status", "ALIVE");
    }

    private LocalDate death(int year) {
        return dice.chance(50) ? stage.near(year) : stage.payDay(year).plusDays(dice.pick(0, 0, -1, 1));
    }

    ObjectNode changedVitalStatus(ObjectNode data) {
        if (dice.chance(30) && data.has("deceasedOn")) {
            return data.put("deceasedOn", stage.near(stage.year()).toString());
        }
        data.remove("deceasedOn");
        return data.put("status", dice.pick("ALIVE", "ANNULLED"));
    }

    ObjectNode otherGrant(int year) {
        return Event.JSON
                .createObjectNode()
                .put("status", "ACTIVE")
                .put("coverageYear", year)
                .put("payer", dice.pick("VETERANS", "DISABLED_FEDERATION", "DISABLED_FEDERATION", "COUNTY_FINANCE"))
                .put("amountFen", dice.pick(5000, 10000, 30000, 45000, 3333, 0))
                .put("grantedOn", stage.near(year).toString());
    }

    ObjectNode changedOtherGrant(ObjectNode data) {
        return dice.chance(40) ? data.put("status", "ANNULLED") : data.put("amountFen", dice.between(0, 40) * 1000);
    }

    private void from(ObjectNode data, LocalDate from) {
        data.put("from", from.toString());
        Fields.optionalDay(data, "to").ifPresent(to -> until(data, to));
    }

    /** Never reversed: {@code to} lies after {@code from}. */
    private void until(ObjectNode data, LocalDate to) {
        Optional<LocalDate> from = Fields.optionalDay(data, "from");
        boolean reversed = from.isPresent() && !to.isAfter(from.get());
        data.put("to", (reversed ? from.get().plusDays(dice.between(1, 40)) : to).toString());
    }
}
