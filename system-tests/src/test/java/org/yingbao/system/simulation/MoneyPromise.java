package org.yingbao.system.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yingbao.contracts.Topics;
import org.yingbao.testkit.model.Document;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.model.PlainClosings;
import org.yingbao.testkit.model.PlainInclusion;
import org.yingbao.testkit.model.PlainLine;
import tools.jackson.databind.JsonNode;

/**
 * After a last closing each fen that is due is included once. What was included stays, no closing includes a line of a
 * person twice, requests are the sums over people, and one that is whole stays as it is.
 */
final class MoneyPromise {

    private final Story story;
    private final List<Event> arrived;
    private final Map<String, Document> people = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    private MoneyPromise(Story story) {
        this.story = story;
        this.arrived =
                Stream.concat(story.events().stream(), story.last().stream()).toList();
        story.model().documents().forEach(person -> people.put(Said.id(person), person));
    }

    static List<String> broken(Said said, Story story) {
        MoneyPromise promise = new MoneyPromise(story);
        List<PlainInclusion> included = promise.included(said);
        promise.everythingIsIncludedOnce(included);
        promise.noClosingIncludesTwice(included);
        promise.broken.addAll(Differences.of(
                "request",
                ComparedMoney.requests(PlainClosings.requests(included, promise.arrived)),
                ComparedMoney.requests(said)));
        promise.whatIsWholeStays(said);
        return promise.broken;
    }

    /** By the last ledger of each person; in all ledgers before it as much of that is included. */
    private List<PlainInclusion> included(Said said) {
        Map<String, List<PlainInclusion>> last = new HashMap<>();
        for (JsonNode ledger : said.all(Topics.LEDGER)) {
            String id = ledger.path("personId").asString();
            for (JsonNode line : ledger.path("years")) {
                String name = id + " " + line.path("coverageYear");
                List<PlainInclusion> now = inclusions(id, line);
                List<PlainInclusion> before = last.getOrDefault(name, List.of());
                if (now.size() < before.size() || !now.subList(0, before.size()).equals(before)) {
                    broken.add("of %s is included %s after %s".formatted(name, now, before));
                }
                last.put(name, now);
            }
        }
        return last.values().stream().flatMap(List::stream).toList();
    }

    private List<PlainInclusion> inclusions(String id, JsonNode line) {
        Document person = people.getOrDefault(id, new Document("?", id));
        List<PlainInclusion> inclusions = new ArrayList<>();
        line.path("included")
                .forEach(each -> inclusions.add(ComparedMoney.inclusion(
                        person, line.path("coverageYear").asInt(), each)));
        return inclusions;
    }

    private void everythingIsIncludedOnce(List<PlainInclusion> included) {
        for (Document person : story.model().documents()) {
            Map<PlainLine, Integer> due = new HashMap<>();
            story.model().standing(person, PayingTown.YEAR).due().forEach(line -> due.put(line, 1));
            Map<PlainLine, Integer> balance = PlainClosings.balance(included, person, PayingTown.YEAR, arrived);
            if (!balance.equals(due)) {
                broken.add("of %s is included %s instead of %s".formatted(person, balance, due));
            }
        }
    }

    /** Where nothing is refused: what was refused and moved after all may be taken back twice at once. */
    private void noClosingIncludesTwice(List<PlainInclusion> included) {
        boolean refused = arrived.stream()
                .anyMatch(event -> event.data().path("status").asString("").equals("REFUSED"));
        Set<List<Object>> seen = new HashSet<>();
        for (PlainInclusion each : included) {
            if (!refused && !seen.add(List.of(each.closingId(), each.person(), each.year(), each.line()))) {
                broken.add("twice in one closing: " + each);
            }
        }
    }

    private void whatIsWholeStays(Said said) {
        Map<String, String> whole = new HashMap<>();
        for (JsonNode request : said.all(Topics.TRANSFER_REQUESTS)) {
            String id = request.path("requestId").asString();
            String lines = request.path("lines").toString();
            boolean open = request.path("status").asString().equals("OPEN");
            String before = open ? whole.get(id) : whole.put(id, lines);
            if (before != null && (open || !before.equals(lines))) {
                broken.add("request %s was whole with %s and is then %s".formatted(id, before, request));
            }
        }
    }
}
