package org.yingbao.system.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yingbao.contracts.Topics;
import org.yingbao.system.chain.Targets;
import org.yingbao.testkit.model.Document;
import org.yingbao.testkit.model.PlainModel;
import org.yingbao.testkit.model.PlainStanding;
import org.yingbao.testkit.model.PlainSuspicion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** How far each person has come in each year in the end, beside the second model. */
final class ComparedYears {

    private static final String YEAR_OVER = "YEAR_OVER";

    private final Map<String, JsonNode> instructions;
    private final Map<String, JsonNode> suspected;
    private final Map<String, JsonNode> lines = new TreeMap<>();
    private final PlainModel model;

    private ComparedYears(Said said, PlainModel model) {
        this.model = model;
        this.instructions = said.last(Topics.INSTRUCTIONS, ComparedYears::name);
        this.suspected = said.last(Topics.SUSPECTED, ComparedYears::name);
        said.lastByKey(Topics.LEDGER)
                .forEach((id, ledger) ->
                        ledger.path("years").forEach(line -> lines.put(id + " " + line.path("coverageYear"), line)));
    }

    private static String name(JsonNode event) {
        return event.path("personId").asString() + " " + event.path("coverageYear");
    }

    static List<String> differences(Said said, PlainModel model) {
        ComparedYears compared = new ComparedYears(said, model);
        List<String> differences = new ArrayList<>();
        for (Document person : model.documents()) {
            for (int year : model.years()) {
                differences.addAll(compared.of(person, year));
            }
        }
        return differences;
    }

    private List<String> of(Document person, int year) {
        String name = Said.id(person) + " " + year;
        PlainStanding standing = model.standing(person, year);
        JsonNode line = lines.getOrDefault(name, MissingNode.getInstance());
        JsonNode settlement = line.path("settlement");
        Map<String, String> plain = new TreeMap<>();
        Map<String, String> product = new TreeMap<>();
        plain.put("target", model.target(person, year).toString());
        product.put(
                "target",
                Targets.of(Optional.ofNullable(instructions.get(name))).toString());
        plain.put("state", standing.state().orElse("-"));
        product.put("state", settlement.path("state").asString("-"));
        plain.put("rights", standing.rights() + " " + standing.rightsFrom());
        product.put(
                "rights",
                settlement.path("rights").asString("NONE") + " "
                        + Optional.ofNullable(settlement.path("rightsFrom").asString(null)));
        plain.put("counts as", countsAs(standing));
        product.put("counts as", countsAs(settlement.path("countedAs")));
        plain.put("answers", answers(person, year));
        product.put("answers", answers(settlement.path("answers")));
        JsonNode told = suspected.getOrDefault(name, MissingNode.getInstance());
        plain.put("suspected", suspicion(standing.suspicion(), !told.isMissingNode()));
        product.put("suspected", suspicion(told));
        return Differences.of(person + " " + year, plain, product);
    }

    private static String countsAs(PlainStanding standing) {
        return standing.countsBy()
                .map(i -> String.join(
                        " ",
                        i.source(),
                        i.category(),
                        i.region(),
                        i.township().orElse("-"),
                        i.village().orElse("-")))
                .orElse("-");
    }

    private static String countsAs(JsonNode counted) {
        return counted.isMissingNode()
                ? "-"
                : List.of("source", "category", "region", "township", "village").stream()
                        .map(field -> counted.path(field).asString("-"))
                        .collect(Collectors.joining(" "));
    }

    private String answers(Document person, int year) {
        TreeSet<String> answers = new TreeSet<>();
        model.screeningAnswers(person, year)
                .forEach(answer -> answers.add(answer.source() + " "
                        + answer.data().path("recordId").asString() + " "
                        + answer.data().path("outcome").asString()));
        return answers.toString();
    }

    private static String answers(JsonNode told) {
        TreeSet<String> answers = new TreeSet<>();
        told.forEach(answer -> answers.add(answer.path("source").asString() + " "
                + answer.path("recordId").asString() + " "
                + answer.path("outcome").asString()));
        return answers.toString();
    }

    /** Whoever was never suspected is told nothing. */
    private static String suspicion(PlainSuspicion suspicion, boolean wasTold) {
        if (!suspicion.isSuspected()) {
            return wasTold
                    ? "CLEARED " + cleared(suspicion.why().orElseThrow()) + " "
                            + suspicion.state().orElse("-")
                    : "-";
        }
        return String.join(
                " ",
                "SUSPECTED",
                suspicion.state().orElse("-"),
                suspicion.since().map(Object::toString).orElse("-"),
                String.valueOf(suspicion.priority()),
                suspicion.region().orElse("-"),
                suspicion.township().orElse("-"),
                suspicion.village().orElse("-"),
                suspicion.categories().toString());
    }

    private static String suspicion(JsonNode told) {
        if (told.isMissingNode()) {
            return "-";
        }
        if (told.path("status").asString().equals("CLEARED")) {
            return "CLEARED " + cleared(told.path("cleared").asString()) + " "
                    + told.path("state").asString("-");
        }
        TreeSet<String> categories = new TreeSet<>();
        told.path("categories").forEach(category -> categories.add(category.asString()));
        return String.join(
                " ",
                told.path("status").asString(),
                told.path("state").asString("-"),
                told.path("since").asString("-"),
                String.valueOf(told.path("priority").asInt()),
                told.path("region").asString("-"),
                told.path("township").asString("-"),
                told.path("village").asString("-"),
                categories.toString());
    }

    /** A suspicion that could no longer begin when the year ended has not begun. */
    private static String cleared(String why) {
        return why.equals(YEAR_OVER) ? "NOT_YET" : why;
    }
}
