package org.yingbao.reporting.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.yingbao.contracts.contribution.CountedAs;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.contracts.contribution.SettlementOfLine;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.Documents;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.rocksdb.RocksStore;
import org.yingbao.reporting.cases.CasesStage;
import org.yingbao.reporting.histories.HistoriesStage;
import org.yingbao.reporting.person.Case;
import org.yingbao.reporting.person.LifeEvent;
import org.yingbao.rules.place.Region;
import org.yingbao.testkit.store.MemoryStore;

@ParameterizedClass
@EnumSource
class KeptCasesTest {

    enum Ground {
        MEMORY,
        ROCKSDB
    }

    private static final int YEAR = 2023;
    private static final Region COUNTY = new Region("141102");
    private final Store store;
    private final Cases cases;

    KeptCasesTest(Ground ground, @TempDir Path folder) {
        store = switch (ground) {
            case MEMORY -> new MemoryStore();
            case ROCKSDB ->
                RocksStore.open(folder, List.of(CasesStage.DEFINITION.kept(), HistoriesStage.DEFINITION.kept()), false);
        };
        cases = new KeptCases(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_list_holds_who_counts_under_a_region_and_nobody_else() {
        keep("a", counted("141102", "凤山", "东村", "EXEMPT", "SETTLED"));
        keep("b", counted("141181", null, null, "EXEMPT", "SETTLED"));
        keep("c", counted("150102", null, null, "EXEMPT", "SETTLED"));
        assertThat(ids(under("140000", null, null, ListedState.ANY))).containsExactly("a", "b");
        assertThat(ids(under("141100", null, null, ListedState.ANY))).containsExactly("a", "b");
        assertThat(ids(under("141102", null, null, ListedState.ANY))).containsExactly("a");
    }

    @Test
    void a_township_is_not_another_one_whose_name_begins_alike() {
        keep("a", counted("141102", "凤山", "东村", "EXEMPT", "SETTLED"));
        keep("b", counted("141102", "凤山街道", "东村", "EXEMPT", "SETTLED"));
        keep("c", counted("141102", "凤山", "东村二组", "EXEMPT", "SETTLED"));
        assertThat(ids(under("141102", "凤山", null, ListedState.ANY))).containsExactly("a", "c");
        assertThat(ids(under("141102", "凤山", "东村", ListedState.ANY))).containsExactly("a");
    }

    @Test
    void a_township_with_a_slash_holds_its_own_people_only() {
        keep("a", counted("141102", "a/b", null, "EXEMPT", "SETTLED"));
        keep("b", counted("141102", "a", "b", "EXEMPT", "SETTLED"));
        assertThat(ids(under("141102", "a/b", null, ListedState.ANY))).containsExactly("a");
        assertThat(ids(under("141102", "a", null, ListedState.ANY))).containsExactly("b");
    }

    @Test
    void a_list_is_of_one_state_and_class() {
        keep("a", counted("141102", null, null, "EXEMPT", "SETTLED"));
        keep("b", counted("141102", null, null, "DIFFERENCE", "UNPAID"));
        keep("c", counted("141102", null, null, null, "UNPAID"));
        assertThat(ids(under("141102", null, null, ListedState.ENTITLED))).containsExactly("a", "b");
        assertThat(ids(under("141102", null, null, ListedState.UNPAID))).containsExactly("b", "c");
        assertThat(ids(under("141102", null, null, ListedState.NONE))).containsExactly("c");
        assertThat(ids(new CaseList(YEAR, COUNTY, null, null, "ORPHAN", ListedState.ANY)))
                .isEmpty();
        assertThat(ids(new CaseList(YEAR, COUNTY, null, null, "MINIMUM_LIVING", ListedState.ANY)))
                .containsExactly("a", "b", "c");
        assertThat(ids(new CaseList(YEAR + 1, COUNTY, null, null, null, ListedState.ANY)))
                .isEmpty();
    }

    @Test
    void pages_hold_everybody_once_in_order() {
        List<String> all = new ArrayList<>();
        for (int one = 0; one < 25; one++) {
            String id = "p%02d".formatted(one);
            keep(id, counted("141102", "t" + one % 3, null, one % 2 == 0 ? "EXEMPT" : "DIFFERENCE", "SETTLED"));
            all.add(id);
        }
        for (int limit : new int[] {1, 4, 24, 25, 26}) {
            List<String> found = new ArrayList<>();
            String cursor = null;
            do {
                CasePage page = cases.list(under("141102", null, null, ListedState.ANY), cursor, limit);
                assertThat(page.rows()).hasSizeBetween(1, limit);
                page.rows().forEach(row -> found.add(row.personId()));
                cursor = page.next();
            } while (cursor != null);
            assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
            assertThat(found).startsWith("p00", "p03", "p06");
        }
    }

    @Test
    void a_person_is_found_by_an_instruction_and_by_a_departments_event() {
        Case known = counted("141102", null, null, "EXEMPT", "SETTLED");
        keep(
                "a",
                known.living(new LifeEvent("2022-10-01T00:00:00Z", "t", "e1", "urn:s"))
                        .living(new LifeEvent("2022-10-01T00:00:00Z", "t", "day", null)));
        assertThat(cases.ofInstruction("i").orElseThrow().personId()).isEqualTo("a");
        assertThat(cases.ofInstruction("j")).isEmpty();
        assertThat(cases.peopleOfEvent("e1")).containsExactly("a");
        assertThat(cases.peopleOfEvent("e")).isEmpty();
        assertThat(cases.peopleOfEvent("day")).isEmpty();
    }

    @Test
    void what_is_no_cursor_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cases.list(under("141102", null, null, ListedState.ANY), "!", 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cases.list(under("141102", null, null, ListedState.ANY), "YWI", 10));
    }

    private List<String> ids(CaseList wanted) {
        return cases.list(wanted, null, 100).rows().stream()
                .map(CasePage.Row::personId)
                .toList();
    }

    private static CaseList under(
            String region, @Nullable String township, @Nullable String village, ListedState state) {
        return new CaseList(YEAR, new Region(region), township, village, null, state);
    }

    private void keep(String personId, Case known) {
        Position at = new Position("t", 0, 0);
        Cause cause = new Cause(at, "e", Instant.EPOCH.toString(), "e", "");
        new Documents<>(CasesStage.DEFINITION, store)
                .update(personId, cause, current -> Stream.of(known).findFirst());
    }

    private static Case counted(
            String region, @Nullable String township, @Nullable String village, @Nullable String action, String state) {
        LedgerLine line = new LedgerLine(
                        YEAR,
                        action == null ? null : "i",
                        1,
                        action,
                        region,
                        region,
                        1,
                        null,
                        null,
                        null,
                        List.of(),
                        0,
                        null,
                        false,
                        null,
                        null,
                        List.of(),
                        List.of())
                .with(new SettlementOfLine(
                        state,
                        null,
                        "NONE",
                        null,
                        new CountedAs("urn:s", "MINIMUM_LIVING", region, township, village, null),
                        null,
                        null));
        return new Case(
                null,
                new LedgerLines("p", 1, List.of(line)),
                new TreeMap<>(),
                Collections.emptySortedMap(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>());
    }
}
