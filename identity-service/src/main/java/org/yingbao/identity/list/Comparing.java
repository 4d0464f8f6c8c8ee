package org.yingbao.identity.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yingbao.contracts.identity.ListDifference;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.identity.person.KnownRecords.KnownPerson;
import org.yingbao.identity.person.KnownRecords.KnownRecord;
import org.yingbao.rules.list.ListComparison;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.territory.RegionsOfYear;

/**
 * Compares the rows of some groups of people with their records.
 *
 * @param year what region codes meant when people were asked
 */
record Comparing(String source, ListCommand.ComparePortion portion, RegionsOfYear year) {

    private static final List<KnownRecord> NO_RECORDS = List.of();

    /**
     * The differences, by person.
     *
     * @param rows of these groups
     * @param people who answered, in the order of the answers: of several answers of one person the first counts
     */
    List<ListDifference> of(GatheredRows rows, List<KnownPerson> people) {
        Map<String, List<KnownRecord>> known = new HashMap<>();
        people.forEach(person -> known.putIfAbsent(person.personId(), person.records()));
        TreeMap<String, Optional<GatheredRows.SaidOfPerson>> all = new TreeMap<>();
        known.keySet().forEach(personId -> all.put(personId, Optional.empty()));
        rows.people().values().forEach(bucket -> bucket.forEach(said -> all.put(said.personId(), Optional.of(said))));
        List<ListDifference> differences = new ArrayList<>();
        all.forEach((personId, said) -> of(said, known.getOrDefault(personId, NO_RECORDS))
                .forEach(difference -> differences.add(published(difference))));
        return differences;
    }

    private List<org.yingbao.rules.list.ListDifference> of(
            Optional<GatheredRows.SaidOfPerson> said, List<KnownRecord> records) {
        List<ListComparison.Listed> listed = new ArrayList<>();
        said.ifPresent(rows -> rows.named()
                .forEach((category, content) -> listed.add(new ListComparison.Listed(
                        rows.rows().getOrDefault(category, 0L),
                        category,
                        portion.place().successor(content.region()),
                        Optional.ofNullable(content.from())))));
        List<ListComparison.Known> known = records.stream()
                .filter(record -> Place.ancestors(year, record.region())
                        .contains(portion.place().region()))
                .map(record -> new ListComparison.Known(
                        record.recordId(),
                        record.category(),
                        year.successor(new Region(record.region())).code(),
                        record.from(),
                        Optional.ofNullable(record.to())))
                .toList();
        return ListComparison.of(
                portion.list().list().categories(), portion.list().asOf(), listed, known, unknown(said, known));
    }

    private SortedSet<String> unknown(Optional<GatheredRows.SaidOfPerson> said, List<ListComparison.Known> known) {
        SortedSet<String> unknown = new TreeSet<>();
        boolean everything = portion.missesNobody()
                || said.filter(GatheredRows.SaidOfPerson::notKnownAtAll).isPresent();
        if (everything) {
            known.forEach(record -> unknown.add(record.category()));
        }
        said.ifPresent(rows -> unknown.addAll(rows.notKnown()));
        return unknown;
    }

    private ListDifference published(org.yingbao.rules.list.ListDifference difference) {
        return new ListDifference(
                source,
                portion.list().listId(),
                portion.list().revision(),
                difference.kind().name(),
                difference.category(),
                difference.row().orElse(null),
                difference.recordId().orElse(null),
                difference.fields().isEmpty() ? null : difference.fields());
    }

    static ListReport.Compared count(List<ListDifference> differences) {
        return new ListReport.Compared(
                count(differences, ListDifference.Kind.MISSING_HERE),
                count(differences, ListDifference.Kind.MISSING_THERE),
                count(differences, ListDifference.Kind.DIFFERENT));
    }

    private static long count(List<ListDifference> differences, ListDifference.Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind().equals(kind.name()))
                .count();
    }
}
