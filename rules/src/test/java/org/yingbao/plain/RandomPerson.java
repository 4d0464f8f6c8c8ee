package org.yingbao.plain;

import java.time.LocalDate;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Somebody of a random world, born on a day that matters now and then. */
record RandomPerson(String type, String number, String name, LocalDate birth, boolean tellsBirth, String home) {
    static RandomPerson of(Stage stage, int index) {
        Dice dice = stage.dice;
        LocalDate birth = birth(stage);
        String home = stage.county();
        String name = dice.pick("王", "李", "张", "欧阳", "阿依") + dice.pick("秀英", "建国", "小明", "古丽", "𠮷祥");
        if (dice.chance(80)) {
            String area = Region.city(home) + String.format(Locale.ROOT, "%02d", 2 + index / 900);
            String number = ResidentIds.number(area, birth, index % 900);
            return new RandomPerson(Document.RESIDENT_ID, number, name, birth, dice.chance(5), home);
        }
        String type = dice.pick("BIRTH_CERTIFICATE", "RESIDENCE_PERMIT", "PASSPORT");
        String number = dice.pick("U", "x", "民") + stage.tag() + index;
        return new RandomPerson(type, number, name, birth, dice.chance(75), home);
    }

    private static LocalDate birth(Stage stage) {
        Dice dice = stage.dice;
        return switch (dice.between(1, 10)) {
            case 1, 2, 3, 4 -> stage.birthday().plusDays(dice.pick(0, 0, -1, 1));
            case 5 -> LocalDate.of(dice.pick(1960, 1964, 2004, 2008), 2, 29);
            case 6 -> stage.near(stage.year()).plusDays(dice.between(-60, 60));
            default -> LocalDate.of(dice.between(1930, 2018), dice.between(1, 12), dice.between(1, 28));
        };
    }

    Document document() {
        return new Document(type, number);
    }

    ObjectNode json(Dice dice) {
        ObjectNode person = Event.JSON.createObjectNode();
        boolean small = type.equals(Document.RESIDENT_ID) && dice.chance(30);
        person.putObject("document").put("type", type).put("number", small ? number.toLowerCase(Locale.ROOT) : number);
        person.put("name", dice.chance(95) ? name : name + "（更正）");
        if (tellsBirth && dice.chance(80)) {
            LocalDate told = dice.chance(70) ? birth : dice.pick(birth.minusDays(1), birth.minusYears(30));
            person.put("birthDate", told.toString());
        }
        if (dice.chance(10)) {
            person.put("phone", "13800000000");
        }
        return person;
    }
}
