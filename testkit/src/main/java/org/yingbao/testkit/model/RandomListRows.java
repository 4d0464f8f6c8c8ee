package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Rows of full lists, good ones and bad ones of every kind. */
final class RandomListRows {
    private final Dice dice;

    RandomListRows(Dice dice) {
        this.dice = dice;
    }

    /** Somebody whom a department recognises, as the lists say it. */
    record Member(
            RandomPerson person, String category, String region, Optional<LocalDate> from, ObjectNode attributes) {
        Member with(ObjectNode others) {
            return new Member(person, category, region, from, others);
        }

        Member since(LocalDate day) {
            return new Member(person, category, region, Optional.of(day), attributes);
        }
    }

    ObjectNode attributes() {
        return Event.JSON
                .createObjectNode()
                .put("grade", dice.pick(RandomGrants.GRADES))
                .put("disabilityGrade", dice.between(1, 4));
    }

    ObjectNode good(Member member) {
        ObjectNode row = member.person().json(dice);
        row.put("category", member.category()).put("region", member.region());
        member.from().ifPresent(from -> row.put("from", from.toString()));
        row.set("attributes", member.attributes().deepCopy());
        if (member.person().birth().getDayOfMonth() % 3 > 0) {
            row.put("township", member.region() + "003");
            row.put("village", dice.chance(98) ? member.region() + "003205" : "河底村");
        }
        if (dice.chance(3)) {
            row.putNull("from");
        }
        return row;
    }

    /** One that names nobody, whether or not it can be known whom it is about. */
    ObjectNode bad(Member member, LocalDate asOf) {
        ObjectNode row = good(member);
        ObjectNode document = (ObjectNode) row.path("document");
        String number = document.path("number").asString();
        switch (dice.between(1, 12)) {
            case 1 -> document.put("type", "RESIDENT_ID").put("number", wrong(number));
            case 2 -> row.put("birthDate", "2090-01-01");
            case 3 -> row.put("name", "\u3000");
            case 4 -> row.remove("document");
            case 5 -> row.put("region", "820000");
            case 6 -> row.put("region", "990000");
            case 7 -> row.put("category", "NO_CATEGORY_OF_THE_LIST");
            case 8 -> row.put("from", asOf.plusDays(1).toString());
            case 9 -> row.putObject("attributes").put("remark", "持 " + number + " 证");
            case 10 -> document.put("type", "RESIDENT_ID").put("number", "14110219560230" + "0016");
            case 11 -> row.put("birthDate", "1899-12-31");
            default -> row.put("category", 7);
        }
        return row;
    }

    private static String wrong(String number) {
        if (number.length() != 18) {
            return "12345";
        }
        char last = number.toUpperCase(Locale.ROOT).charAt(17);
        return number.substring(0, 17) + (last == '1' ? '2' : '1');
    }

    List<String> someCategories() {
        return dice.pick(
                List.of("MINIMUM_LIVING"),
                List.of("MINIMUM_LIVING", "EXTREME_POVERTY"),
                List.of("MONITORED_UNSTABLE", "MINIMUM_LIVING"),
                List.of("ORPHAN", "EXTREME_POVERTY", "LIFTED_OUT_OF_POVERTY"));
    }
}
