package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Full lists: from all events, in any order, which lists count, which records they come to and what the departments
 * hear. COMPARE alone depends on when it is complete, see {@link PlainComparison}.
 */
public final class PlainLists {
    private static final Set<String> TOPICS = Set.of("civil-affairs.lists.v1", "rural-affairs.lists.v1");

    private record Part(PlainList.Name list, int part) {}

    private final Map<PlainList.Name, PlainList> lists = new LinkedHashMap<>();
    private final Map<PlainList.Name, Event> releases;
    private final Map<String, PlainVerdicts> verdicts = new LinkedHashMap<>();
    private final Optional<LocalDate> lastPublishedDay;

    PlainLists(Collection<Event> events, PlainRegions regions, Optional<LocalDate> lastPublishedDay) {
        this.lastPublishedDay = lastPublishedDay;
        this.releases = PlainRegisters.latest(
                ofType(events, "list-release"),
                e -> name(e.data().path("source").asString(), e));
        Map<PlainList.Name, List<Event>> parts = new HashMap<>();
        PlainRegisters.latest(ofType(events, "list-part"), PlainLists::part)
                .forEach((part, event) -> parts.computeIfAbsent(part.list(), l -> new ArrayList<>())
                        .add(event));
        PlainRegisters.latest(ofType(events, "list"), e -> name(e.source(), e))
                .forEach((name, header) -> lists.put(
                        name,
                        new PlainList(
                                name,
                                header,
                                parts.getOrDefault(name, List.of()),
                                PlainListScope.of(header.data(), regions),
                                isReleased(name, "ACCEPT"))));
        for (String source : sources()) {
            verdicts.put(
                    source,
                    new PlainVerdicts(lists.values().stream()
                            .filter(list -> list.name().source().equals(source))
                            .filter(list -> list.isComplete() && !list.isToCompare())
                            .filter(list -> !isReleased(list.name(), "WITHDRAW"))
                            .toList()));
        }
    }

    private static List<Event> ofType(Collection<Event> events, String type) {
        return events.stream()
                .filter(e -> TOPICS.contains(e.topic()) && e.type().equals("org.yingbao." + type + ".v1"))
                .toList();
    }

    private static PlainList.Name name(String source, Event event) {
        return new PlainList.Name(source, event.data().path("listId").asString(), PlainRegisters.revision(event));
    }

    private static Part part(Event event) {
        return new Part(name(event.source(), event), event.data().path("part").asInt());
    }

    private boolean isReleased(PlainList.Name list, String verdict) {
        return Optional.ofNullable(releases.get(list))
                .filter(release -> release.data().path("verdict").asString().equals(verdict))
                .isPresent();
    }

    private Set<String> sources() {
        Set<String> sources = new TreeSet<>(Fields.BY_UTF8);
        lists.keySet().forEach(name -> sources.add(name.source()));
        return sources;
    }

    Collection<PlainList> all() {
        return lists.values();
    }

    /** The records that the lists come to. */
    List<Event> records(Function<Document, String> personIds) {
        return runs().stream().map(run -> run.record(personIds)).toList();
    }

    private List<PlainRun> runs() {
        List<PlainRun> runs = new ArrayList<>();
        for (PlainVerdicts ofSource : verdicts.values()) {
            Map<String, List<PlainList>> byRegion = new LinkedHashMap<>();
            ofSource.counting()
                    .forEach(list -> byRegion.computeIfAbsent(list.scope().region(), r -> new ArrayList<>())
                            .add(list));
            for (List<PlainList> counting : byRegion.values()) {
                Set<String> categories = new TreeSet<>();
                counting.forEach(list -> categories.addAll(list.namedCategories()));
                categories.forEach(category -> runs.addAll(PlainRun.of(counting, category)));
            }
        }
        return runs;
    }

    /** One for each revision of which there is something to report yet. */
    public List<PlainListReport> reports() {
        return lists.values().stream().flatMap(list -> report(list).stream()).toList();
    }

    private Optional<PlainListReport> report(PlainList list) {
        if (isReleased(list.name(), "WITHDRAW")) {
            return Optional.of(PlainListReport.of(list, "WITHDRAWN", List.of(), Optional.empty()));
        }
        if (!list.isComplete()) {
            return lastPublishedDay
                    .filter(day -> day.isAfter(Fields.dayOf(list.sent())))
                    .map(day -> PlainListReport.of(list, "INCOMPLETE", List.of(), Optional.empty()));
        }
        if (list.isToCompare()) {
            return Optional.of(PlainListReport.of(list, "COMPARED", List.of(), Optional.empty()));
        }
        return Optional.ofNullable(verdicts.get(list.name().source()))
                .map(v -> v.reports().get(list.name()))
                .map(report -> report.overlapping(overlaps(list)));
    }

    /** Another region of the same source, with lists that count, lies within this one or around it. */
    private boolean overlaps(PlainList list) {
        return Optional.ofNullable(verdicts.get(list.name().source())).stream()
                .flatMap(v -> v.counting().stream())
                .map(PlainList::scope)
                .anyMatch(other -> !other.region().equals(list.scope().region())
                        && list.scope().overlaps(other));
    }
}
