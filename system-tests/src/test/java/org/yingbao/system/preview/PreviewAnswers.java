package org.yingbao.system.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.yingbao.contracts.contribution.PolicyPreview;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.PlainPreview;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Previews in the form of the worked examples. */
final class PreviewAnswers {
    private PreviewAnswers() {}

    /** What the platform says; one that is not counted to its end is none. */
    static JsonNode of(String draftId, Optional<PolicyPreview> preview) {
        ObjectNode answer = Json.MAPPER.createObjectNode().put("draftId", draftId);
        answer.put(
                "isThere",
                preview.filter(known -> !known.status().equals("ANNULLED")).isPresent());
        preview.filter(known -> known.status().equals("COUNTED")).ifPresent(counted -> {
            answer.put("lookedAt", counted.lookedAt())
                    .put("more", counted.more())
                    .put("less", counted.less())
                    .put("newly", counted.newly())
                    .put("noMore", counted.noMore())
                    .put("same", counted.same());
            sums(answer.putObject("byPayer"), counted.byPayer());
            sums(answer.putObject("byCounty"), counted.byCounty());
            sums(answer.putObject("byCategory"), counted.byCategory());
            ArrayNode groups = answer.putArray("groups");
            counted.groups()
                    .forEach(group -> group(
                            groups,
                            group.category(),
                            group.tier(),
                            group.subsidyBeforeFen(),
                            group.subsidyAfterFen(),
                            group.people()));
        });
        return answer;
    }

    /** What the second model says. */
    static JsonNode of(String draftId, PlainPreview plain) {
        ObjectNode answer =
                Json.MAPPER.createObjectNode().put("draftId", draftId).put("isThere", true);
        for (String how : List.of("lookedAt", "more", "less", "newly", "noMore", "same")) {
            answer.put(how, (long) plain.people(how));
        }
        plain(answer.putObject("byPayer"), plain.byPayer());
        plain(answer.putObject("byCounty"), plain.byCounty());
        plain(answer.putObject("byCategory"), plain.byCategory());
        ArrayNode groups = answer.putArray("groups");
        plain.groups()
                .forEach(group -> group(
                        groups,
                        group.category(),
                        group.tier(),
                        group.subsidyBefore(),
                        group.subsidyAfter(),
                        group.people()));
        return answer;
    }

    private static void group(ArrayNode groups, String category, int tier, long before, long after, long people) {
        groups.addObject()
                .put("category", category)
                .put("tier", tier)
                .put("subsidyBefore", before)
                .put("subsidyAfter", after)
                .put("people", people);
    }

    private static void sums(ObjectNode sums, List<PolicyPreview.Sum> of) {
        of.forEach(
                sum -> sums.putObject(sum.of()).put("before", sum.beforeFen()).put("after", sum.afterFen()));
    }

    private static void plain(ObjectNode sums, SortedMap<String, PlainPreview.Sums> of) {
        of.forEach(
                (name, sum) -> sums.putObject(name).put("before", sum.before()).put("after", sum.after()));
    }

    /** What an answer says otherwise than is expected; it may say more. */
    static List<String> differences(JsonNode expected, JsonNode answer) {
        List<String> differences = new ArrayList<>();
        compare("", expected, answer, differences);
        return differences;
    }

    private static void compare(String at, JsonNode expected, JsonNode actual, List<String> differences) {
        if (expected.isObject()) {
            expected.properties()
                    .forEach(field -> compare(
                            at + "/" + field.getKey(), field.getValue(), actual.path(field.getKey()), differences));
        } else if (!expected.toString().equals(actual.toString())) {
            differences.add(at + ": expected " + expected + ", but is " + actual);
        }
    }
}
