package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Somebody of a random world, born on a day that matters now and then. */
record RandomPerson(String type, String number, String name, LocalDate birth, boolean tellsBirth, String home) {
    /** Of every kind that Unicode calls white, and the two that it does not. */
    private static final List<String> SPACES =
            List.of(" ", "\t", "\u3000", "\u00a0", "\u2003", "\u202f", "\u0085", "\u200b", "\ufeff", "\u2028");

    static RandomPerson of(Stage stage, int index) {
        Dice dice = stage.dice;
        LocalDate birth = birth(stage);
        String home = stage.county();
        String name = dice.pick("王", "李", "张", "欧阳", "阿依") + dice.pick("秀英", "建国", "小明", "古丽", "𠮷祥");
        if (dice.chance(80)) {
            String area = PlainRegion.city(home) + String.format(Locale.ROOT, "%02d", 2 + index / 900);
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
        person.putObject("document").put("type", type).put("number", spelled(dice));
        person.put("name", spaced(dice, dice.chance(95) ? name : name + "（更正）"));
        if (tellsBirth && dice.chance(80)) {
            LocalDate told = dice.chance(70) ? birth : dice.pick(birth.minusDays(1), birth.minusYears(30));
            person.put("birthDate", told.toString());
        }
        if (dice.chance(10)) {
            person.put("phone", "13800000000");
        }
        return person;
    }

    /** The same number as people write it. */
    private String spelled(Dice dice) {
        if (type.equals(Document.RESIDENT_ID)) {
            return dice.chance(30) ? number.toLowerCase(Locale.ROOT) : number;
        }
        String cased = dice.pick(number, number, number.toLowerCase(Locale.ROOT), number.toUpperCase(Locale.ROOT));
        if (dice.chance(30)) {
            int at = dice.between(0, cased.length());
            return spaced(dice, cased.substring(0, at) + dice.pick(SPACES) + cased.substring(at));
        }
        return cased;
    }

    private static String spaced(Dice dice, String text) {
        return dice.chance(8) ? dice.pick(SPACES) + text + dice.pick(SPACES) : text;
    }
}
