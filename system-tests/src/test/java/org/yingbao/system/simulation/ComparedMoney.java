package org.yingbao.system.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yingbao.contracts.Topics;
import org.yingbao.testkit.model.Document;
import org.yingbao.testkit.model.PlainClosings;
import org.yingbao.testkit.model.PlainInclusion;
import org.yingbao.testkit.model.PlainLine;
import org.yingbao.testkit.model.PlainRequest;
import tools.jackson.databind.JsonNode;

/** What closings included and what finance is asked for in the end, beside the second model. */
final class ComparedMoney {

    private ComparedMoney() {}

    static List<String> differences(Said said, PlainClosings closings) {
        List<String> differences = new ArrayList<>(Differences.of("included of", included(closings), included(said)));
        differences.addAll(Differences.of("request", requests(closings.requests()), requests(said)));
        return differences;
    }

    private static Map<String, String> included(PlainClosings closings) {
        Map<String, List<String>> included = new TreeMap<>();
        closings.inclusions()
                .forEach(each -> included.computeIfAbsent(
                                Said.id(each.person()) + " " + each.year(), name -> new ArrayList<>())
                        .add(line(each)));
        return sorted(included);
    }

    private static String line(PlainInclusion each) {
        return String.join(
                " ",
                each.closingId(),
                each.line().fundingRegion(),
                each.line().payer(),
                each.line().category(),
                each.line().standardFen() + "/" + each.line().amountFen(),
                String.valueOf(each.people()),
                each.corrects().orElse("-"));
    }

    private static Map<String, String> included(Said said) {
        Document nobody = new Document("", "");
        Map<String, List<String>> included = new TreeMap<>();
        said.lastByKey(Topics.LEDGER).forEach((id, ledger) -> {
            for (JsonNode year : ledger.path("years")) {
                for (JsonNode each : year.path("included")) {
                    included.computeIfAbsent(id + " " + year.path("coverageYear"), name -> new ArrayList<>())
                            .add(line(
                                    inclusion(nobody, year.path("coverageYear").asInt(), each)));
                }
            }
        });
        return sorted(included);
    }

    /** What one closing included of a person has no order. */
    private static Map<String, String> sorted(Map<String, List<String>> included) {
        Map<String, String> sorted = new TreeMap<>();
        included.forEach((name, lines) ->
                sorted.put(name, lines.stream().sorted().toList().toString()));
        return sorted;
    }

    static Map<String, String> requests(Map<String, PlainRequest> expected) {
        Map<String, String> requests = new TreeMap<>();
        expected.forEach((requestId, request) -> requests.put(requestId, said(request)));
        return requests;
    }

    /** As a ledger line says it. */
    static PlainInclusion inclusion(Document person, int year, JsonNode told) {
        PlainLine line = new PlainLine(
                told.path("payer").asString(),
                told.path("region").asString(),
                told.path("category").asString(),
                told.path("standardFen").asLong(),
                told.path("amountFen").asLong());
        return new PlainInclusion(
                told.path("closingId").asString(),
                person,
                year,
                line,
                told.path("people").asInt(),
                Optional.ofNullable(told.path("corrects").asString(null)));
    }

    private static String said(PlainRequest request) {
        List<String> lines = request.lines().stream()
                .map(line -> String.join(
                        " ",
                        line.category(),
                        line.standardFen() + "/" + line.amountFen(),
                        line.corrects().orElse("-"),
                        line.people() + " " + line.totalFen()))
                .toList();
        return String.join(
                "; ",
                request.status(),
                request.region() + " " + request.payer() + " " + request.coverageYear() + " " + request.batch(),
                request.people() + " " + request.totalFen(),
                request.differenceFen().map(Object::toString).orElse("-"),
                lines.toString());
    }

    static Map<String, String> requests(Said said) {
        Map<String, String> requests = new TreeMap<>();
        said.lastByKey(Topics.TRANSFER_REQUESTS)
                .forEach((requestId, request) -> requests.put(requestId, said(request)));
        return requests;
    }

    private static String said(JsonNode request) {
        List<String> lines = new ArrayList<>();
        for (JsonNode line : request.path("lines")) {
            lines.add(String.join(
                    " ",
                    line.path("category").asString(),
                    line.path("standardFen") + "/" + line.path("amountFen"),
                    line.path("corrects").asString("-"),
                    line.path("people") + " " + line.path("totalFen")));
        }
        return String.join(
                "; ",
                request.path("status").asString(),
                request.path("region").asString() + " " + request.path("payer").asString() + " "
                        + request.path("coverageYear") + " "
                        + request.path("batch").asString(),
                request.path("people") + " " + request.path("totalFen"),
                request.has("differenceFen") ? request.path("differenceFen").toString() : "-",
                lines.toString());
    }
}
