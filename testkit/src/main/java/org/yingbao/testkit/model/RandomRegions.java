package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What regions say of themselves: successors, also of each other, parents, pools, from some year on, and revised. */
final class RandomRegions {
    private final Stage stage;
    private final Dice dice;
    private final boolean provinces;
    private final List<Event> events = new ArrayList<>();

    RandomRegions(Stage stage, boolean provinces) {
        this.stage = stage;
        this.dice = stage.dice;
        this.provinces = provinces;
    }

    List<Event> some() {
        int howMany = dice.chance(25) ? 0 : dice.between(1, 6);
        for (int i = 0; i < howMany; i++) {
            register(stage.code(provinces));
        }
        if (dice.chance(12)) {
            merger();
        }
        return events;
    }

    /** Several go up in one, which may go up in one of them or in another. */
    private void merger() {
        String one = stage.code(provinces);
        int howMany = dice.between(2, 3);
        for (int i = 0; i < howMany; i++) {
            succeed(stage.code(provinces), one);
        }
        if (dice.chance(30)) {
            succeed(one, stage.code(provinces));
        }
    }

    private void succeed(String region, String successor) {
        ObjectNode data = content(region, dice.between(1, 3)).put("succeededBy", successor);
        data.remove("fromYear");
        publish(stage.name(), known(), data);
        stage.abolished(region);
    }

    private void register(String region) {
        int revision = 0;
        int revisions = dice.pick(1, 1, 1, 2, 3);
        for (int i = 0; i < revisions; i++) {
            revision += dice.pick(1, 1, 2, 1000);
            ObjectNode data = content(region, revision);
            LocalDate known = known();
            Event event = publish(stage.name(), known, data);
            if (dice.chance(12)) {
                String id = dice.chance(40) ? event.id() : stage.name();
                publish(id, dice.chance(60) ? known : known(), content(region, revision));
            }
            if (dice.chance(10)) {
                publish(stage.name(), known(), data);
            }
            Fields.optionalText(data, "succeededBy").ifPresent(successor -> goOn(region, successor));
        }
    }

    /** Successors have successors, now and then the code they succeeded. */
    private void goOn(String region, String successor) {
        if (events.size() < 12 && dice.chance(25)) {
            ObjectNode data = content(successor, dice.between(1, 3));
            data.put("succeededBy", dice.chance(50) ? region : stage.code(provinces));
            publish(stage.name(), known(), data);
        }
    }

    private LocalDate known() {
        return dice.chance(60)
                ? LocalDate.of(stage.years.getFirst() - 1, 6, 1).minusDays(dice.between(0, 60))
                : stage.inSeason(stage.year());
    }

    private ObjectNode content(String region, int revision) {
        ObjectNode data = Event.JSON
                .createObjectNode()
                .put("region", region)
                .put("revision", revision)
                .put("name", "地" + region);
        switch (dice.between(1, 10)) {
            case 1, 2, 3, 4 -> {}
            case 5 -> data.putNull("fromYear");
            case 6 -> data.put("fromYear", 0);
            default -> data.put("fromYear", stage.years.getFirst() + dice.between(-1, 2));
        }
        word(data);
        if (dice.chance(25)) {
            word(data);
        }
        return data;
    }

    private void word(ObjectNode data) {
        switch (dice.between(1, 14)) {
            case 1, 2, 3, 4 -> data.put("succeededBy", stage.code(provinces));
            case 5, 6, 7 -> data.put("parent", stage.code(provinces));
            case 8, 9, 10 -> data.put("pool", stage.code(provinces));
            case 11, 12 -> data.put("pool", data.path("region").asString());
            case 13 -> data.putNull(dice.pick("succeededBy", "parent", "pool"));
            default -> {}
        }
    }

    private Event publish(String id, LocalDate known, ObjectNode data) {
        Event event = new Event(
                "medical-insurance.regions.v1",
                "org.yingbao.region.v1",
                dice.pick("urn:cn:medical-insurance", "urn:cn:medical-insurance", "urn:cn:civil-affairs"),
                id,
                stage.at(known),
                data);
        events.add(event);
        return event;
    }
}
