package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * The closings of a history, one after the other. Each counts what is known when it reaches a person, so this depends
 * on the order of arrival and on nothing else.
 */
public final class PlainClosings {
    private static final String TOPIC = "medical-insurance.closings.v1";

    /** How many events are known when a closing, itself the event of that index, reaches a person. */
    public interface Reach {
        int known(int closing, Document person);

        /** Everybody at once, as soon as it arrives. */
        Reach AT_ONCE = (closing, person) -> closing + 1;
    }

    private final List<Event> arrived;
    private final Function<Document, String> personIds;
    private final Map<Integer, PlainModel> models = new HashMap<>();
    private final Map<String, Event> closings = new LinkedHashMap<>();
    private final List<PlainInclusion> inclusions = new ArrayList<>();

    /** @param arrived all events in the order of arrival */
    public PlainClosings(List<Event> arrived, Reach reach) {
        this(arrived, reach, PlainModel::anyPersonId);
    }

    /**
     * What was closed.
     *
     * @param arrived all events in the order of arrival
     * @param personIds what the platform calls people
     */
    public PlainClosings(List<Event> arrived, Reach reach, Function<Document, String> personIds) {
        this.arrived = List.copyOf(arrived);
        this.personIds = personIds;
        Set<Document> everybody = everybody();
        for (int i = 0; i < arrived.size(); i++) {
            Event event = arrived.get(i);
            boolean isNew = event.topic().equals(TOPIC) && closings.putIfAbsent(closingId(event.data()), event) == null;
            if (isNew) {
                for (Document person : everybody) {
                    close(event.data(), person, reach.known(i, person));
                }
            }
        }
    }

    /** Whom an event names now, named when something was closed, or a list names that does not count. */
    private Set<Document> everybody() {
        Set<Document> everybody = new LinkedHashSet<>(model(arrived.size()).documents());
        for (int i = 0; i < arrived.size(); i++) {
            if (arrived.get(i).topic().equals(TOPIC)) {
                everybody.addAll(model(i + 1).documents());
            }
        }
        model(arrived.size()).lists().all().stream()
                .flatMap(list -> list.rows().stream())
                .flatMap(row -> row.document().stream())
                .forEach(everybody::add);
        return everybody;
    }

    private PlainModel model(int known) {
        return models.computeIfAbsent(known, k -> new PlainModel(arrived.subList(0, k), personIds));
    }

    private static String closingId(JsonNode closing) {
        return closing.path("closingId").asString();
    }

    private void close(JsonNode closing, Document person, int known) {
        int year = closing.path("coverageYear").asInt();
        PlainModel model = model(known);
        PlainStanding standing = model.standing(person, year);
        PlainReceipts receipts = new PlainReceipts(arrived.subList(0, known));
        PlainBalance balance = PlainBalance.of(inclusions, person, year, receipts);
        LocalDate asOf = Fields.day(closing, "asOf");
        if (balance.isEmpty() && standing.day().filter(day -> day.isAfter(asOf)).isPresent()) {
            return;
        }
        List<PlainLine> due = standing.due();
        Set<PlainLine> lines = new LinkedHashSet<>(balance.lines());
        lines.addAll(due);
        String region = model.codes(year).successor(closing.path("region").asString());
        for (PlainLine line : lines) {
            if (model.codes(year).ancestors(line.fundingRegion()).contains(region)) {
                int missing = (due.contains(line) ? 1 : 0) - balance.times(line);
                for (int i = 0; i < Math.abs(missing); i++) {
                    PlainBalance now = PlainBalance.of(inclusions, person, year, receipts);
                    inclusions.add(new PlainInclusion(
                            closingId(closing),
                            person,
                            year,
                            line,
                            Integer.signum(missing),
                            missing < 0 ? now.includedBy(line) : Optional.empty()));
                }
            }
        }
    }

    /** All that closings included, one after the other. */
    public List<PlainInclusion> inclusions() {
        return inclusions;
    }

    /** By requestId, with what finance has answered in the end. */
    public Map<String, PlainRequest> requests() {
        return requests(inclusions, arrived);
    }

    /** What finance is asked for if this is all that was included, whoever says so. */
    public static Map<String, PlainRequest> requests(List<PlainInclusion> inclusions, List<Event> arrived) {
        PlainReceipts receipts = new PlainReceipts(arrived);
        Map<String, String> batches = new HashMap<>();
        arrived.stream()
                .filter(event -> event.topic().equals(TOPIC))
                .forEach(event -> batches.putIfAbsent(
                        closingId(event.data()), event.data().path("batch").asString("")));
        Map<String, List<PlainInclusion>> byRequest = new TreeMap<>(Fields.BY_UTF8);
        inclusions.forEach(i ->
                byRequest.computeIfAbsent(i.requestId(), r -> new ArrayList<>()).add(i));
        Map<String, PlainRequest> requests = new LinkedHashMap<>();
        byRequest.forEach((requestId, included) -> requests.put(
                requestId,
                PlainRequest.of(
                        included, batches.getOrDefault(included.getFirst().closingId(), ""), receipts)));
        return requests;
    }

    /** What is included of each line of a person and year in the end, those refused left out. */
    public static Map<PlainLine, Integer> balance(
            List<PlainInclusion> inclusions, Document person, int year, List<Event> arrived) {
        PlainBalance balance = PlainBalance.of(inclusions, person, year, new PlainReceipts(arrived));
        Map<PlainLine, Integer> lines = new LinkedHashMap<>();
        balance.lines().forEach(line -> lines.put(line, balance.times(line)));
        lines.values().removeIf(times -> times == 0);
        return lines;
    }

    /** What is included of a person and year in the end, those refused left out. */
    PlainBalance balance(Document person, int year) {
        return PlainBalance.of(inclusions, person, year, new PlainReceipts(arrived));
    }

    /** What a region has needed, settled, requested and moved for a year, in fen by payer. */
    public Map<String, PlainForecast> forecast(String region, int year) {
        PlainModel model = model(arrived.size());
        PlainForecasts forecasts = new PlainForecasts(model.codes(year), region);
        model.documents().forEach(person -> forecasts.add(model.standing(person, year)));
        ofYear(year).forEach(request -> forecasts.add(request, new PlainReceipts(arrived)));
        return forecasts.byPayer();
    }

    private Collection<PlainRequest> ofYear(int year) {
        return requests().values().stream()
                .filter(request -> request.coverageYear() == year)
                .toList();
    }
}
