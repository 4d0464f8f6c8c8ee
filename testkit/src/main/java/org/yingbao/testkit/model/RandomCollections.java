package org.yingbao.testkit.model;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.yingbao.testkit.model.RandomRegister.RecordName;
import tools.jackson.databind.node.ObjectNode;

/** Collection results: often what the person owes, sometimes anything; and what is given back of them. */
final class RandomCollections {
    private final Stage stage;
    private final Dice dice;
    private final RandomRegister register;
    private final PlainModel before;
    private final RandomRefunds refunds;

    /** What is known before any collection says what people owe. */
    RandomCollections(Stage stage, List<RandomPerson> people, List<Event> events) {
        this.stage = stage;
        this.dice = stage.dice;
        this.before = new PlainModel(events);
        this.register = new RandomRegister(
                stage,
                "collection-result",
                List.of("tax.collections.v1"),
                List.of("urn:cn:tax", "urn:cn:tax", "urn:cn:税务"),
                people,
                events);
        this.refunds = new RandomRefunds(stage, register);
    }

    void some(RandomPerson person, int year) {
        int howMany = dice.chance(60) ? dice.pick(1, 1, 1, 1, 2, 3) : 0;
        List<RandomRefunds.Paid> paid = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            LocalDate day = day(year);
            ObjectNode data = result(person, year, day);
            RecordName name = register.name();
            paid.add(new RandomRefunds.Paid(
                    name, person, year, day, data.path("amountFen").asLong()));
            register.history(name, person, day.plusDays(dice.pick(0, 0, 1, 3, 60)), data, refunds::changed);
        }
        refunds.some(person, year, paid);
    }

    private LocalDate day(int year) {
        int chance = dice.between(1, 100);
        if (chance <= 55) {
            return stage.payDay(year);
        }
        return chance <= 90 ? stage.near(year) : LocalDate.of(year - 1, 8, 1).plusDays(dice.between(0, 500));
    }

    private ObjectNode result(RandomPerson person, int year, LocalDate day) {
        ObjectNode data = Event.JSON
                .createObjectNode()
                .put("status", dice.chance(92) ? "PAID" : "FAILED")
                .put("coverageYear", year)
                .put("amountFen", amount(person, year, day))
                .put("paidAt", instant(dice, day))
                .put("channel", dice.pick("WECHAT", "COUNTER"));
        if (dice.chance(20)) {
            data.put("region", stage.countyNear(person.home()));
        }
        return data;
    }

    static String instant(Dice dice, LocalDate day) {
        Instant at = day.atTime(dice.pick(LocalTime.NOON, LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59)))
                .atZone(Fields.SHANGHAI)
                .toInstant();
        return dice.chance(50) ? at.toString() : ISO_OFFSET_DATE_TIME.format(at.atZone(Fields.SHANGHAI));
    }

    private long amount(RandomPerson person, int year, LocalDate day) {
        if (dice.chance(35)) {
            return dice.pick(35000L, 38000L, 40000L, 0L, 7000L);
        }
        return before.entitled(person.document(), year, day)
                .map(Entitled::selfFen)
                .orElse(35000L);
    }
}
