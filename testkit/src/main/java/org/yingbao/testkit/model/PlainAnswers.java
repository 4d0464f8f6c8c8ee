package org.yingbao.testkit.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the plain model answers to the questions that a worked example of lists and money asks in its {@code then}. */
final class PlainAnswers {
    private final List<Event> events;
    private final PlainModel model;
    private final PlainClosings closings;

    /** @param events in the order of arrival, which matters for closings, previews and comparisons */
    PlainAnswers(List<Event> events) {
        this.events = events;
        this.model = new PlainModel(events);
        this.closings = new PlainClosings(events, PlainClosings.Reach.AT_ONCE);
    }

    /** The whole answer to one question; of an expectation only the fields that it has are to be compared. */
    JsonNode to(String kind, JsonNode question) {
        return switch (kind) {
            case "reports" -> report(question);
            case "records" -> records(question);
            case "differences" -> differences(question);
            case "standing" -> standing(question);
            case "participation" -> participation(question);
            case "requests" -> requests();
            case "ledger" -> ledger(question);
            case "forecasts" -> forecast(question);
            case "reconciliations" -> reconciliations();
            case "previews" -> preview(question);
            default -> throw new IllegalArgumentException("nobody answers " + kind);
        };
    }

    private JsonNode report(JsonNode question) {
        ObjectNode answer = named(question);
        model.lists().reports().stream()
                .filter(r -> r.listId().equals(question.path("listId").asString()))
                .filter(r -> r.revision() == question.path("revision").asLong())
                .filter(r -> Fields.optionalText(question, "source")
                        .map(r.source()::equals)
                        .orElse(true))
                .forEach(r -> {
                    answer.put("source", r.source()).put("status", r.status()).put("overlaps", r.overlaps());
                    r.reasons().forEach(answer.putArray("reasons")::add);
                    r.byName().forEach(answer.putObject("counts")::put);
                    r.bad().forEach((row, fault) -> answer.withObject("bad").put(String.valueOf(row), fault));
                });
        return answer;
    }

    private static ObjectNode named(JsonNode question) {
        return Event.JSON
                .createObjectNode()
                .put("listId", question.path("listId").asString())
                .put("revision", question.path("revision").asLong());
    }

    /** All records that lists come to for a person, by source, first day and name. */
    private JsonNode records(JsonNode question) {
        String document = question.path("document").asString();
        ArrayNode records = Event.JSON.createArrayNode();
        model.records().stream()
                .filter(e -> e.data().path("recordId").asString().startsWith("list-"))
                .filter(e -> Document.in(e.data()).number().equals(document))
                .sorted(Comparator.comparing(Event::source)
                        .thenComparing(e -> e.data().path("from").asString())
                        .thenComparing(e -> e.data().path("recordId").asString()))
                .forEach(e -> {
                    ObjectNode record = ((ObjectNode) e.data()).deepCopy();
                    records.add(record.put("source", e.source())
                            .put("time", e.time().toString()));
                });
        ObjectNode answer = Event.JSON.createObjectNode().put("document", document);
        answer.set("are", records);
        return answer;
    }

    /** With what is known when the list becomes complete. */
    private JsonNode differences(JsonNode question) {
        ObjectNode answer = named(question);
        for (int known = 1; known <= events.size(); known++) {
            PlainModel then = new PlainModel(events.subList(0, known));
            Optional<PlainComparison> compared = then.lists().all().stream()
                    .filter(list -> list.isToCompare() && list.isComplete())
                    .filter(list ->
                            list.name().listId().equals(question.path("listId").asString()))
                    .map(list -> PlainComparison.of(list, then.records()))
                    .findFirst();
            if (compared.isPresent()) {
                compared.get().missingHere().forEach(answer.withArray("missingHere")::add);
                compared.get().missingThere().forEach(answer.withArray("missingThere")::add);
                compared.get().different().keySet().forEach(answer.withArray("different")::add);
                break;
            }
        }
        return answer;
    }

    private Document document(String number) {
        return model.documents().stream()
                .filter(d -> d.number().equals(number))
                .findFirst()
                .orElse(new Document(Document.RESIDENT_ID, number));
    }

    private JsonNode standing(JsonNode question) {
        String number = question.path("document").asString();
        int year = question.path("coverageYear").asInt();
        PlainStanding standing = model.standing(document(number), year);
        ObjectNode answer = Event.JSON
                .createObjectNode()
                .put("document", number)
                .put("coverageYear", year)
                .put("state", standing.state().orElse("none"))
                .put("inScope", standing.isInScope())
                .put("rights", standing.rights())
                .put("rightsFrom", standing.rightsFrom().map(Object::toString).orElse("never"));
        standing.countsBy().ifPresent(i -> answer.put("countsBy", i.recordId()));
        PlainSuspicion suspicion = standing.suspicion();
        ObjectNode said = answer.putObject("suspicion").put("status", suspicion.status());
        suspicion.why().ifPresent(why -> said.put("why", why));
        suspicion.since().ifPresent(since -> said.put("since", since.toString()));
        suspicion.region().ifPresent(region -> said.put("region", region));
        suspicion.township().ifPresent(township -> said.put("township", township));
        suspicion.village().ifPresent(village -> said.put("village", village));
        said.put("priority", suspicion.priority());
        suspicion.categories().forEach(said.putArray("categories")::add);
        ArrayNode due = answer.putArray("due");
        standing.due().forEach(line -> line(due.addObject(), line));
        ArrayNode answers = answer.putArray("answers");
        model.screeningAnswers(document(number), year)
                .forEach(a -> answers.add(a.data().path("outcome").asString()));
        return answer;
    }

    private static ObjectNode line(ObjectNode json, PlainLine line) {
        return json.put("payer", line.payer())
                .put("fundingRegion", line.fundingRegion())
                .put("category", line.category())
                .put("standardFen", line.standardFen())
                .put("amountFen", line.amountFen());
    }

    private JsonNode participation(JsonNode question) {
        String region = question.path("region").asString();
        int year = question.path("coverageYear").asInt();
        Optional<String> category = Fields.optionalText(question, "category");
        Collection<PlainStanding> standings = model.documents().stream()
                .map(person -> model.standing(person, year))
                .filter(s -> category.isEmpty() || s.category().equals(category))
                .toList();
        PlainParticipation participation = PlainParticipation.of(standings, region);
        ObjectNode answer = ((ObjectNode) question)
                .deepCopy()
                .put("insured", participation.insured())
                .put("inScope", participation.inScope());
        BigDecimal percent = question.path("percent").decimalValue(BigDecimal.ZERO);
        return answer.put("met", participation.meets(percent));
    }

    /** All there are. */
    private JsonNode requests() {
        ArrayNode all = Event.JSON.createArrayNode();
        closings.requests().values().forEach(r -> {
            ObjectNode request = all.addObject()
                    .put("requestId", r.requestId())
                    .put("closingId", r.closingId())
                    .put("region", r.region())
                    .put("payer", r.payer())
                    .put("batch", r.batch())
                    .put("people", r.people())
                    .put("totalFen", r.totalFen())
                    .put("status", r.status());
            r.differenceFen().ifPresent(fen -> request.put("differenceFen", fen));
            ArrayNode lines = request.putArray("lines");
            r.lines().forEach(line -> {
                ObjectNode json = lines.addObject()
                        .put("category", line.category())
                        .put("standardFen", line.standardFen())
                        .put("amountFen", line.amountFen())
                        .put("people", line.people())
                        .put("totalFen", line.totalFen());
                line.corrects().ifPresent(closing -> json.put("corrects", closing));
            });
        });
        return all;
    }

    /** What closings have included of a person, one after the other. */
    private JsonNode ledger(JsonNode question) {
        Document person = document(question.path("document").asString());
        ObjectNode answer = Event.JSON
                .createObjectNode()
                .put("document", person.number())
                .put("coverageYear", question.path("coverageYear").asInt());
        ArrayNode included = answer.putArray("included");
        closings.inclusions().stream()
                .filter(i -> i.person().equals(person))
                .filter(i -> i.year() == question.path("coverageYear").asInt())
                .forEach(i -> {
                    ObjectNode json = line(included.addObject(), i.line())
                            .put("closingId", i.closingId())
                            .put("people", i.people());
                    i.corrects().ifPresent(closing -> json.put("corrects", closing));
                });
        return answer;
    }

    private JsonNode forecast(JsonNode question) {
        PlainForecast forecast = Optional.ofNullable(closings.forecast(
                                question.path("region").asString(),
                                question.path("coverageYear").asInt())
                        .get(question.path("payer").asString()))
                .orElse(PlainForecast.NOTHING);
        return ((ObjectNode) question)
                .deepCopy()
                .put("needed", forecast.needed())
                .put("settled", forecast.settled())
                .put("requested", forecast.requested())
                .put("moved", forecast.moved());
    }

    /** All there are, by day, region and year. */
    private JsonNode reconciliations() {
        ArrayNode all = Event.JSON.createArrayNode();
        new PlainReconciliation(events)
                .answers().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(e -> {
                            ObjectNode json = all.addObject()
                                    .put("day", e.getKey().day().toString())
                                    .put("region", e.getKey().region())
                                    .put("coverageYear", e.getKey().year())
                                    .put("status", e.getValue().status());
                            figures(json.putObject("ours"), e.getValue().ours());
                            figures(json.putObject("theirs"), e.getValue().theirs());
                        });
        return all;
    }

    private static void figures(ObjectNode json, PlainTaxDay figures) {
        sum(json.putObject("paid"), figures.paid());
        sum(json.putObject("exempt"), figures.exempt());
        sum(json.putObject("refunded"), figures.refunded());
    }

    private static void sum(ObjectNode json, PlainTaxDay.Sum sum) {
        json.put("count", sum.count()).put("sumFen", sum.sumFen());
    }

    private JsonNode preview(JsonNode question) {
        String draftId = question.path("draftId").asString();
        ObjectNode answer = Event.JSON.createObjectNode().put("draftId", draftId);
        Optional<PlainPreview> found = PlainPreview.of(events, draftId);
        answer.put("isThere", found.isPresent());
        found.ifPresent(preview -> {
            Stream.of("lookedAt", "more", "less", "newly", "noMore", "same")
                    .forEach(how -> answer.put(how, preview.people(how)));
            sums(answer.putObject("byPayer"), preview.byPayer());
            sums(answer.putObject("byCounty"), preview.byCounty());
            sums(answer.putObject("byCategory"), preview.byCategory());
            ArrayNode groups = answer.putArray("groups");
            preview.groups()
                    .forEach(g -> groups.addObject()
                            .put("category", g.category())
                            .put("tier", g.tier())
                            .put("subsidyBefore", g.subsidyBefore())
                            .put("subsidyAfter", g.subsidyAfter())
                            .put("people", g.people()));
        });
        return answer;
    }

    private static void sums(ObjectNode json, Map<String, PlainPreview.Sums> sums) {
        sums.forEach(
                (key, both) -> json.putObject(key).put("before", both.before()).put("after", both.after()));
    }
}
