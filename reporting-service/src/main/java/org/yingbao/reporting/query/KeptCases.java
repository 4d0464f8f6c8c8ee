package org.yingbao.reporting.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.stage.Documents;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.pipeline.store.Store;
import org.yingbao.reporting.cases.CaseIndexes;
import org.yingbao.reporting.cases.CaseState;
import org.yingbao.reporting.cases.CasesStage;
import org.yingbao.reporting.cases.ListedUnder;
import org.yingbao.reporting.histories.HistoriesStage;
import org.yingbao.reporting.histories.PastYears;
import org.yingbao.reporting.person.Case;

/** The cases in the store of the stages. */
public final class KeptCases implements Cases {

    private static final String CASES = CasesStage.DEFINITION.name();
    private static final String HISTORIES = HistoriesStage.DEFINITION.name();

    /** Between a value and the next one there is no other. */
    private static final String NEXT = "\0";

    private final Store store;
    private final Documents<Case> cases;
    private final Documents<PastYears> histories;

    public KeptCases(Store store) {
        this.store = store;
        this.cases = new Documents<>(CasesStage.DEFINITION, store);
        this.histories = new Documents<>(HistoriesStage.DEFINITION, store);
    }

    @Override
    public Optional<CaseFile> of(String personId) {
        Documents.Loaded<Case> known = cases.load(List.of(personId)).get(personId);
        Documents.Loaded<PastYears> past = histories.load(List.of(personId)).get(personId);
        return known == null && past == null
                ? Optional.empty()
                : Optional.of(new CaseFile(
                        personId,
                        known == null ? Case.UNKNOWN : known.current().state(),
                        past == null ? PastYears.NOTHING : past.current().state()));
    }

    @Override
    public Optional<CaseFile> ofInstruction(String instructionId) {
        return idsUnder(CASES, CaseIndexes.INSTRUCTION, instructionId, 1)
                .findFirst()
                .flatMap(this::of);
    }

    @Override
    public List<String> peopleOfEvent(String eventId) {
        return Stream.concat(
                        idsUnder(CASES, CaseIndexes.EVENT, eventId, MOST),
                        idsUnder(HISTORIES, HistoriesStage.EVENT, eventId, MOST))
                .distinct()
                .sorted()
                .limit(MOST)
                .toList();
    }

    private Stream<String> idsUnder(String collection, String index, String value, int most) {
        return store.page(collection, index, value, value + NEXT, null, most).stream()
                .map(IndexEntry::id);
    }

    @Override
    public CasePage list(CaseList wanted, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST);
        List<Cursor> found = found(wanted, cursor == null ? null : Cursor.parse(cursor), rows + 1);
        List<Cursor> page = found.subList(0, Math.min(rows, found.size()));
        Map<String, Documents.Loaded<Case>> loaded =
                cases.load(page.stream().map(Cursor::personId).toList());
        List<CasePage.Row> shown = page.stream()
                .flatMap(row -> row(row.personId(), loaded.get(row.personId())).stream())
                .toList();
        return new CasePage(shown, found.size() > rows ? page.getLast().written() : null);
    }

    private static Optional<CasePage.Row> row(String personId, Documents.@Nullable Loaded<Case> loaded) {
        return Optional.ofNullable(loaded)
                .map(known -> new CasePage.Row(personId, known.current().state()));
    }

    /** The first rows after a cursor, merged from the states wanted. */
    private List<Cursor> found(CaseList wanted, @Nullable Cursor after, int most) {
        TreeSet<Cursor> found = new TreeSet<>();
        for (CaseState state : wanted.state().states()) {
            String prefix = ListedUnder.prefix(wanted.coverageYear(), wanted.categoryOrAny(), state);
            IndexEntry last = after == null ? null : after.entry(prefix);
            store.page(CASES, CaseIndexes.LISTED, prefix + wanted.from(), prefix + wanted.to(), last, most)
                    .forEach(entry -> found.add(Cursor.of(prefix, entry)));
        }
        return found.stream().limit(most).toList();
    }
}
