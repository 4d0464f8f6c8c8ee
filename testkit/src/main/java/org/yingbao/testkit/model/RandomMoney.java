package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/** Closings of counties, cities and provinces, what finance answers, and what tax says of its days. */
final class RandomMoney {
    private final Stage stage;
    private final Dice dice;
    private final List<RandomPerson> people;
    private final List<Event> events;
    private final Set<String> answered = new TreeSet<>();

    RandomMoney(Stage stage, List<RandomPerson> people, List<Event> events) {
        this.stage = stage;
        this.dice = stage.dice;
        this.people = people;
        this.events = events;
    }

    void some() {
        int howMany = dice.pick(0, 1, 2, 3, 4);
        int year = stage.year();
        LocalDate day = stage.payDay(year).plusDays(dice.between(0, 30));
        for (int i = 0; i < howMany; i++) {
            closing(dice.chance(85) ? year : stage.year(), day);
            day = day.plusDays(dice.between(5, 90));
            receipts(day);
        }
        receipts(day.plusDays(60));
    }

    private void closing(int year, LocalDate known) {
        String home = dice.pick(people).home();
        String region = switch (dice.between(1, 3)) {
            case 1 -> home;
            case 2 -> PlainRegion.city(home) + "00";
            default -> PlainRegion.province(home) + "0000";
        };
        ObjectNode data = Event.JSON
                .createObjectNode()
                .put("closingId", stage.name())
                .put("region", region)
                .put("coverageYear", year)
                .put("batch", dice.pick("第一批", "第二批", "第三批"))
                .put("asOf", known.minusDays(dice.pick(0, 0, 1, 10)).toString());
        add("medical-insurance.closings.v1", "closing", "urn:cn:medical-insurance", known, data);
    }

    /** Instalments of the same request raise what was moved; what was refused may be moved after all. */
    private void receipts(LocalDate known) {
        List<Event> sofar = new ArrayList<>(events);
        sofar.sort(Comparator.comparing(Event::time));
        for (PlainRequest request :
                new PlainClosings(sofar, PlainClosings.Reach.AT_ONCE).requests().values()) {
            if (dice.chance(65)) {
                receipt(request, known);
            }
        }
    }

    private void receipt(PlainRequest request, LocalDate known) {
        long total = request.totalFen();
        boolean refused = dice.chance(answered.add(request.requestId()) ? 25 : 8);
        ObjectNode data = Event.JSON
                .createObjectNode()
                .put("transferId", request.requestId())
                .put("status", refused ? "REFUSED" : "MOVED")
                .put("amountFen", refused ? 0 : dice.pick(total, total, total / 2, total / 3, total + 100, -total))
                .put("movedAt", RandomCollections.instant(dice, known));
        int revision = dice.between(1, 9);
        if (revision > 1 || dice.chance(50)) {
            data.put("revision", revision);
        }
        add("finance.transfer-receipts.v1", "transfer-receipt", "urn:cn:finance", known, data);
    }

    void taxDays() {
        PlainReconciliation own = new PlainReconciliation(events);
        own.ours().forEach((key, figures) -> {
            if (dice.chance(70)) {
                ObjectNode data = Event.JSON
                        .createObjectNode()
                        .put("day", key.day().toString())
                        .put("region", key.region())
                        .put("coverageYear", key.year())
                        .put("revision", dice.between(1, 3));
                sum(data.putObject("paid"), figures.paid());
                sum(data.putObject("exempt"), figures.exempt());
                sum(data.putObject("refunded"), figures.refunded());
                add("tax.days.v1", "tax-day", "urn:cn:tax", key.day().plusDays(dice.between(0, 5)), data);
            }
        });
    }

    private void sum(ObjectNode data, PlainTaxDay.Sum sum) {
        data.put("count", sum.count() + (dice.chance(5) ? 1 : 0)).put("sumFen", sum.sumFen());
    }

    private void add(String topic, String type, String source, LocalDate known, ObjectNode data) {
        events.add(new Event(topic, "org.yingbao." + type + ".v1", source, stage.name(), stage.at(known), data));
    }
}
