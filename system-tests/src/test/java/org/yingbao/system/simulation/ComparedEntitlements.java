package org.yingbao.system.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.yingbao.contracts.Topics;
import org.yingbao.testkit.model.Document;
import org.yingbao.testkit.model.Entitled;
import org.yingbao.testkit.model.PlainModel;
import org.yingbao.testkit.model.Target;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What people are entitled to in the end, step by step, beside the second model day by day. */
final class ComparedEntitlements {

    private ComparedEntitlements() {}

    static List<String> differences(Said said, PlainModel model) {
        Map<String, JsonNode> told = new TreeMap<>();
        said.lastByKey(Topics.ENTITLEMENTS)
                .forEach((id, person) ->
                        person.path("years").forEach(year -> told.put(id + " " + year.path("coverageYear"), year)));
        List<String> differences = new ArrayList<>();
        for (Document person : model.documents()) {
            for (int year : model.years()) {
                String name = Said.id(person) + " " + year;
                differences.addAll(Differences.of(
                        "entitlement of " + person + " " + year + " from",
                        steps(model.entitledByDay(person, year)),
                        steps(told.getOrDefault(name, MissingNode.getInstance()).path("steps"))));
            }
        }
        return differences;
    }

    /** The first day of each different outcome. */
    private static Map<String, String> steps(SequencedMap<LocalDate, Optional<Entitled>> byDay) {
        Map<String, String> steps = new TreeMap<>();
        String before = "";
        for (Map.Entry<LocalDate, Optional<Entitled>> day : byDay.entrySet()) {
            String now = day.getValue().map(Entitled::toString).orElse("no support");
            if (!now.equals(before)) {
                steps.put(day.getKey().toString(), now);
            }
            before = now;
        }
        return steps;
    }

    /** Steps that differ in nothing that the model tells, as in why there is nothing, are one. */
    private static Map<String, String> steps(JsonNode told) {
        Map<String, String> steps = new TreeMap<>();
        String before = "";
        for (JsonNode step : told) {
            String now = step.has("nothing") ? "no support" : entitled(step).toString();
            if (!now.equals(before)) {
                steps.put(step.path("from").asString(), now);
            }
            before = now;
        }
        return steps;
    }

    private static Entitled entitled(JsonNode step) {
        List<Target.Payer> payers = new ArrayList<>();
        step.path("payers")
                .forEach(payer -> payers.add(new Target.Payer(
                        payer.path("payer").asString(), payer.path("amountFen").asLong())));
        return new Entitled(
                step.path("policy").path("region").asString(),
                step.path("policy").path("revision").asLong(),
                step.path("region").asString(),
                step.path("fundingRegion").asString(),
                step.path("tier").asInt(),
                step.path("standardFen").asLong(),
                step.path("subsidyFen").asLong(),
                step.path("selfFen").asLong(),
                payers,
                step.path("decidingIdentity").path("source").asString(),
                step.path("decidingIdentity").path("recordId").asString());
    }
}
