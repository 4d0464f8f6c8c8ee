package org.yingbao.system.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.testkit.model.PlainListReport;
import org.yingbao.testkit.model.PlainModel;
import tools.jackson.databind.JsonNode;

/** What departments have heard of their lists in the end, beside what the second model says. */
final class ComparedLists {

    private static final Map<String, String> REASONS = Map.of(
            "EMPTY", "NO_ROWS",
            "MISSES_TOO_MANY", "MISSES_MANY",
            "BAD_DOCUMENT", "DOCUMENT_NOT_VALID",
            "OUTSIDE_REGION", "REGION_NOT_OF_LIST",
            "OTHER_CATEGORY", "CATEGORY_NOT_OF_LIST");

    private ComparedLists() {}

    static List<String> differences(Said said, PlainModel model) {
        Map<String, String> expected = new TreeMap<>();
        model.lists()
                .reports()
                .forEach(report ->
                        expected.put(name(report.source(), report.listId(), report.revision()), plain(report)));
        Map<String, String> told = new TreeMap<>();
        said.last(Topics.LIST_REPORTS, ComparedLists::name).forEach((name, report) -> told.put(name, product(report)));
        for (String name : List.copyOf(expected.keySet())) {
            if (isHalfAndWithdrawn(expected.get(name), told.get(name))) {
                expected.remove(name);
                told.remove(name);
            }
        }
        return Differences.of("list", expected, told);
    }

    /** Not told before it is whole; to be told. */
    private static boolean isHalfAndWithdrawn(@Nullable String expected, @Nullable String told) {
        return String.valueOf(expected).startsWith("WITHDRAWN") && (told == null || told.startsWith("INCOMPLETE"));
    }

    private static String name(JsonNode report) {
        return name(
                report.path("source").asString(),
                report.path("listId").asString(),
                report.path("revision").asLong());
    }

    private static String name(String source, String listId, long revision) {
        return source + " " + listId + " " + revision;
    }

    private static String plain(PlainListReport report) {
        boolean counted = !List.of("INCOMPLETE", "WITHDRAWN", "COMPARED").contains(report.status());
        return String.join(
                "; ",
                report.status(),
                isHeld(report.status()) ? new TreeSet<>(report.reasons()).toString() : "",
                report.overlaps() ? "OVERLAPS" : "",
                counted ? new TreeMap<>(report.byName()).toString() : "",
                counted ? report.bad().toString() : "");
    }

    private static String product(JsonNode report) {
        TreeSet<String> reasons = new TreeSet<>();
        for (JsonNode reason : report.path("reasons")) {
            String code = translated(reason.path("code").asString());
            reasons.add(
                    reason.has("category")
                            ? code + " " + reason.path("category").asString()
                            : code);
        }
        Map<String, Integer> counts = new TreeMap<>();
        report.path("counts").forEachEntry((name, count) -> counts.put(name, count.asInt()));
        Map<Integer, String> bad = new TreeMap<>();
        for (JsonNode row : report.path("notTaken")) {
            if (!row.path("reason").asString().equals("TWICE")) {
                bad.put(row.path("row").asInt(), translated(row.path("reason").asString()));
            }
        }
        List<String> parts = new ArrayList<>();
        parts.add(report.path("status").asString());
        parts.add(isHeld(report.path("status").asString()) ? reasons.toString() : "");
        parts.add(report.path("warnings").isEmpty() ? "" : "OVERLAPS");
        boolean counted = report.has("counts");
        parts.add(counted ? counts.toString() : "");
        parts.add(counted ? bad.toString() : "");
        return String.join("; ", parts);
    }

    /** Of all others nobody asks for reasons. */
    private static boolean isHeld(String status) {
        return List.of("HELD", "ENDS_HELD").contains(status);
    }

    private static String translated(String code) {
        return REASONS.getOrDefault(code, code);
    }
}
