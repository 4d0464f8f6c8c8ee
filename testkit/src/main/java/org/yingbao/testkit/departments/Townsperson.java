package org.yingbao.testkit.departments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.ResidentIds;
import tools.jackson.databind.node.ObjectNode;

/**
 * An invented person of a town.
 *
 * @param number counts from 1
 * @param from since when recognised
 * @param until from which day on no more; null: for good
 */
record Townsperson(
        int number,
        String category,
        String region,
        LocalDate birth,
        LocalDate from,
        @Nullable LocalDate until) {

    private static final String SURNAMES = "王李张刘陈杨赵高郭薛任冯马白梁康贺武";
    private static final String GIVEN = "兰英秀梅玉春桂凤珍明华建国平文军强红";
    private static final int SEQUENCES = 1_000;

    /** Of most people born on one day the sequence in the number differs. */
    String document() {
        return ResidentIds.number(region, birth, number % SEQUENCES);
    }

    String name() {
        return one(SURNAMES, number) + one(GIVEN, number / 7) + one(GIVEN, number / 3);
    }

    private static String one(String characters, int which) {
        int i = which % characters.length();
        return characters.substring(i, i + 1);
    }

    String recordId() {
        return "%s-%s-%06d".formatted(isOfRuralAffairs() ? "NY" : "MZ", region, number);
    }

    boolean isOfRuralAffairs() {
        return category.startsWith("MONITORED") || (category.endsWith("POVERTY") && !category.startsWith("EXTREME"));
    }

    boolean isRecognisedOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    ObjectNode person() {
        ObjectNode person = Json.MAPPER.createObjectNode();
        person.putObject("document").put("type", "RESIDENT_ID").put("number", document());
        return person.put("name", name());
    }
}
