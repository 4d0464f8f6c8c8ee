package org.yingbao.testkit.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What a list to compare finds in the records of its source that are known at that moment.
 *
 * @param missingHere numbers of rows
 * @param missingThere names of records
 * @param different the record that differs, by number of the row
 */
public record PlainComparison(
        SortedSet<Integer> missingHere, SortedSet<String> missingThere, SortedMap<Integer, String> different) {

    /** A record of the list's source, category and region that holds on its day. */
    private record Known(Document document, String category, String recordId, String region, String from) {}

    static PlainComparison of(PlainList list, Collection<Event> records) {
        List<Known> known =
                records.stream().flatMap(record -> known(list, record).stream()).toList();
        PlainComparison found = new PlainComparison(new TreeSet<>(), new TreeSet<>(Fields.BY_UTF8), new TreeMap<>());
        for (String category : list.namedCategories()) {
            list.named(category).forEach((document, row) -> found.row(list, row, ofPerson(known, document, category)));
        }
        known.stream()
                .filter(k -> list.of(k.document(), k.category()) == PlainList.Word.MISSED)
                .forEach(k -> found.missingThere.add(k.recordId()));
        return found;
    }

    private static List<Known> ofPerson(List<Known> known, Document document, String category) {
        return known.stream()
                .filter(k -> k.document().equals(document) && k.category().equals(category))
                .toList();
    }

    private void row(PlainList list, PlainRow row, List<Known> ofPerson) {
        String region = list.scope().codes().successor(row.data().path("region").asString());
        boolean same = ofPerson.stream()
                .anyMatch(k -> k.region().equals(region)
                        && row.from().map(k.from()::equals).orElse(true));
        if (ofPerson.isEmpty()) {
            missingHere.add(row.number());
        } else if (!same) {
            List<String> recordIds =
                    new ArrayList<>(ofPerson.stream().map(Known::recordId).toList());
            recordIds.sort(Fields.BY_UTF8);
            different.put(row.number(), recordIds.getFirst());
        }
    }

    private static Optional<Known> known(PlainList list, Event record) {
        JsonNode data = record.data();
        PlainListScope scope = list.scope();
        String region = scope.codes().successor(data.path("region").asString());
        boolean asked = record.type().equals("org.yingbao.identity-record.v1")
                && record.source().equals(list.name().source())
                && !data.path("status").asString().equals("ANNULLED")
                && scope.covers(data.path("category").asString())
                && scope.codes().ancestors(region).contains(scope.region())
                && Interval.in(data).contains(scope.asOf());
        return asked
                ? Optional.of(new Known(
                        Document.in(data),
                        data.path("category").asString(),
                        data.path("recordId").asString(),
                        region,
                        data.path("from").asString()))
                : Optional.empty();
    }

    public Map<String, Integer> counts() {
        return Map.of(
                "missingHere", missingHere.size(),
                "missingThere", missingThere.size(),
                "different", different.size());
    }
}
