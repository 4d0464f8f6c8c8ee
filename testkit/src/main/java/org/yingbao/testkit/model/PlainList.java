package org.yingbao.testkit.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** One revision of a full list, with its header and as many of its parts as are known. */
final class PlainList {
    /** What names a revision of a list. */
    record Name(String source, String listId, long revision) {}

    /** What a list says of a person in a category. */
    enum Word {
        NAMED,
        NOT_KNOWN,
        MISSED
    }

    static final Comparator<PlainList> IN_ORDER_OF_SENDING = Comparator.comparing(PlainList::sent)
            .thenComparing(list -> list.name.listId(), Fields.BY_UTF8)
            .thenComparingLong(list -> list.name.revision());

    private final Name name;
    private final Event header;
    private final PlainListScope scope;
    private final boolean released;
    private final boolean complete;
    private final List<PlainRow> rows = new ArrayList<>();
    private final Map<String, Map<Document, PlainRow>> named = new HashMap<>();
    private final List<PlainRow> twice = new ArrayList<>();

    PlainList(Name name, Event header, List<Event> parts, PlainListScope scope, boolean released) {
        this.name = name;
        this.header = header;
        this.scope = scope;
        this.released = released;
        parts.stream()
                .sorted(Comparator.comparingInt(part -> part.data().path("part").asInt()))
                .forEach(part -> part.data()
                        .path("rows")
                        .forEach(row -> rows.add(PlainRow.of(row, Fields.dayOf(part.time()), scope))));
        rows.sort(Comparator.comparingInt(PlainRow::number));
        this.complete = isThere(parts) && rows.size() == said().path("rows").asInt();
        rows.stream().filter(PlainRow::isGood).forEach(this::good);
    }

    private static boolean isThere(List<Event> parts) {
        Set<Integer> numbers = new HashSet<>();
        Set<Integer> outOf = new HashSet<>();
        for (Event part : parts) {
            numbers.add(part.data().path("part").asInt());
            outOf.add(part.data().path("parts").asInt());
        }
        return parts.isEmpty() || (outOf.size() == 1 && outOf.contains(numbers.size()));
    }

    private void good(PlainRow row) {
        Map<Document, PlainRow> ofCategory = named.computeIfAbsent(row.category(), c -> new LinkedHashMap<>());
        if (ofCategory.putIfAbsent(row.document().orElseThrow(), row) != null) {
            twice.add(row);
        }
    }

    Name name() {
        return name;
    }

    PlainListScope scope() {
        return scope;
    }

    Instant sent() {
        return header.time();
    }

    JsonNode said() {
        return header.data();
    }

    boolean isComplete() {
        return complete;
    }

    boolean isToCompare() {
        return said().path("mode").asString("APPLY").equals("COMPARE");
    }

    boolean isReleased() {
        return released;
    }

    List<PlainRow> rows() {
        return rows;
    }

    List<PlainRow> bad() {
        return rows.stream().filter(row -> !row.isGood()).toList();
    }

    List<PlainRow> twice() {
        return twice;
    }

    /** In the order of the rows. */
    Map<Document, PlainRow> named(String category) {
        return named.getOrDefault(category, Map.of());
    }

    Set<String> namedCategories() {
        return new TreeSet<>(named.keySet());
    }

    /** Somebody is on it of whom nobody can say who it is. */
    boolean hasStranger() {
        return bad().stream().anyMatch(row -> row.document().isEmpty());
    }

    Word of(Document document, String category) {
        if (named(category).containsKey(document)) {
            return Word.NAMED;
        }
        boolean onABadRow = bad().stream()
                .filter(row -> row.document().equals(Optional.of(document)))
                .anyMatch(row ->
                        row.category().equals(category) || row.category().isBlank() || !scope.covers(row.category()));
        return onABadRow || (hasStranger() && !released) ? Word.NOT_KNOWN : Word.MISSED;
    }
}
