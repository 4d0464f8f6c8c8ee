package org.yingbao.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.yingbao.testkit.store.StoredDocuments.holds;
import static org.yingbao.testkit.store.StoredDocuments.in;
import static org.yingbao.testkit.store.StoredDocuments.write;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yingbao.pipeline.store.CheckpointUpdate;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;

/** What every store keeps. A subclass opens the store that is tried. */
public abstract class StoreContract {

    protected static final String PEOPLE = "people";
    protected static final String LEDGERS = "ledgers";
    protected static final Collection<Kept> KEPT =
            List.of(new Kept(PEOPLE, Set.of("region", "register")), new Kept(LEDGERS, Set.of("region")));

    @SuppressWarnings("NullAway.Init")
    protected Store store;

    /** An empty store. */
    protected abstract Store open() throws Exception;

    @BeforeEach
    void open_an_empty_store() throws Exception {
        store = open();
    }

    @AfterEach
    void close_it() {
        store.close();
    }

    @Test
    void what_was_never_written_is_absent() {
        store.write(PEOPLE, List.of(write("a", 0, "{}")));

        assertThat(store.load(PEOPLE, List.of("a", "b", "a"))).containsOnlyKeys("a");
        assertThat(store.load(PEOPLE, List.of())).isEmpty();
    }

    @Test
    void a_document_is_inserted_at_version_1_and_only_once() {
        assertThat(store.write(PEOPLE, List.of(write("a", 0, "{\"n\":1}")))).isEmpty();
        assertThat(store.write(PEOPLE, List.of(write("a", 0, "{\"n\":2}")))).containsExactly("a");
        assertThat(store.write(PEOPLE, List.of(write("a", 0, "{\"n\":1}")))).containsExactly("a");

        holds(store, PEOPLE, "a", 1, "{\"n\":1}");
    }

    @Test
    void a_document_is_replaced_at_the_expected_version_only() {
        store.write(PEOPLE, List.of(write("a", 0, "{\"n\":1}")));

        assertThat(store.write(PEOPLE, List.of(write("a", 1, "{\"n\":2}")))).isEmpty();
        assertThat(store.write(PEOPLE, List.of(write("a", 1, "{\"n\":3}")))).containsExactly("a");
        assertThat(store.write(PEOPLE, List.of(write("a", 1, "{\"n\":2}")))).containsExactly("a");
        assertThat(store.write(PEOPLE, List.of(write("a", 3, "{\"n\":3}")))).containsExactly("a");
        assertThat(store.write(PEOPLE, List.of(write("b", 1, "{\"n\":3}")))).containsExactly("b");

        holds(store, PEOPLE, "a", 2, "{\"n\":2}");
        assertThat(store.load(PEOPLE, Set.of("b"))).isEmpty();
    }

    @Test
    void a_batch_writes_all_but_what_another_writer_changed_before() {
        store.write(PEOPLE, List.of(write("a", 0, "{}"), write("b", 0, "{}"), write("c", 0, "{}")));
        store.write(PEOPLE, List.of(write("b", 1, "{}"), write("c", 1, "{}")));
        store.write(PEOPLE, List.of(write("c", 2, "{}")));

        Set<String> missed = store.write(
                PEOPLE,
                List.of(
                        write("new", 0, "{\"by\":2}"),
                        write("c", 0, "{\"by\":2}"),
                        write("a", 1, "{\"by\":2}"),
                        write("b", 1, "{\"by\":2}"),
                        write("gone", 4, "{\"by\":2}")));

        assertThat(missed).containsExactlyInAnyOrder("b", "c", "gone");
        holds(store, PEOPLE, "new", 1, "{\"by\":2}");
        holds(store, PEOPLE, "a", 2, "{\"by\":2}");
        holds(store, PEOPLE, "b", 2, "{}");
        holds(store, PEOPLE, "c", 3, "{}");
    }

    @Test
    void what_was_loaded_is_not_believed_after_another_writer() {
        store.write(PEOPLE, List.of(in("371300", "a", 0)));
        store.load(PEOPLE, Set.of("a", "new"));
        store.write(PEOPLE, List.of(in("371302", "a", 1), in("371302", "new", 0)));

        assertThat(store.write(PEOPLE, List.of(in("371303", "a", 1), in("371303", "new", 0))))
                .containsExactlyInAnyOrder("a", "new");

        store.load(PEOPLE, Set.of("a", "new"));

        assertThat(store.write(PEOPLE, List.of(in("371304", "a", 2), in("371304", "new", 1))))
                .isEmpty();
        assertThat(store.page(PEOPLE, "region", "0", "9", null, 9))
                .containsExactly(new IndexEntry("371304", "a"), new IndexEntry("371304", "new"));
    }

    @Test
    void an_empty_batch_is_written() {
        assertThat(store.write(PEOPLE, List.of())).isEmpty();
    }

    @Test
    void two_writes_of_one_document_in_a_batch_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.write(PEOPLE, List.of(write("a", 0, "{}"), write("a", 1, "{}"))));
    }

    @Test
    void collections_and_indexes_that_were_not_declared_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> store.load("other", Set.of("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> store.find(LEDGERS, "register", Set.of("r")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.write(LEDGERS, List.of(write("a", 0, "{}", Map.of("register", Set.of("r"))))));
    }

    @Test
    void collections_do_not_mix() {
        store.write(PEOPLE, List.of(in("371300", "a", 0)));
        store.write(LEDGERS, List.of(in("371302", "a", 0), in("371300", "b", 0)));

        assertThat(store.load(PEOPLE, Set.of("a", "b"))).containsOnlyKeys("a");
        assertThat(store.find(PEOPLE, "region", Set.of("371300", "371302")))
                .containsExactly(new IndexEntry("371300", "a"));
        assertThat(store.page(LEDGERS, "region", "0", "9", null, 9))
                .containsExactly(new IndexEntry("371300", "b"), new IndexEntry("371302", "a"));
    }

    @Test
    void index_entries_come_move_and_go_with_their_document() {
        store.write(
                PEOPLE,
                List.of(write(
                        "a", 0, "{}", Map.of("region", Set.of("371300", "370000"), "register", Set.of("r1", "r2")))));
        store.write(PEOPLE, List.of(write("a", 1, "{}", Map.of("region", Set.of("371300", "371302")))));

        assertThat(store.find(PEOPLE, "region", Set.of("371300", "371302", "370000")))
                .containsExactlyInAnyOrder(new IndexEntry("371300", "a"), new IndexEntry("371302", "a"));
        assertThat(store.find(PEOPLE, "register", Set.of("r1", "r2"))).isEmpty();
        assertThat(store.page(PEOPLE, "region", "0", "9", null, 9))
                .containsExactly(new IndexEntry("371300", "a"), new IndexEntry("371302", "a"));

        store.write(PEOPLE, List.of(write("a", 2, "{}")));

        assertThat(store.page(PEOPLE, "region", "0", "9", null, 9)).isEmpty();
    }

    @Test
    void a_missed_write_leaves_the_index_alone() {
        store.write(PEOPLE, List.of(in("371300", "a", 0)));
        store.write(PEOPLE, List.of(in("371302", "a", 5)));
        store.write(PEOPLE, List.of(in("371302", "a", 0)));

        assertThat(store.page(PEOPLE, "region", "0", "9", null, 9)).containsExactly(new IndexEntry("371300", "a"));
    }

    @Test
    void many_values_are_found_at_once() {
        store.write(
                PEOPLE,
                numbers(600)
                        .map(n -> write("p" + n, 0, "{}", Map.of("register", Set.of("r" + n, "shared"))))
                        .toList());

        Set<String> asked = numbers(1_000).map(n -> "r" + 2 * n).collect(Collectors.toSet());

        assertThat(store.find(PEOPLE, "register", asked))
                .containsExactlyInAnyOrderElementsOf(numbers(300)
                        .map(n -> new IndexEntry("r" + 2 * n, "p" + 2 * n))
                        .toList());
        assertThat(store.find(PEOPLE, "register", Set.of("shared"))).hasSize(600);
        assertThat(store.find(PEOPLE, "register", Set.of())).isEmpty();
    }

    @Test
    void a_value_is_found_whole_and_not_by_its_beginning() {
        store.write(PEOPLE, List.of(in("3713", "a", 0), in("371300", "b", 0)));

        assertThat(store.find(PEOPLE, "region", Set.of("3713"))).containsExactly(new IndexEntry("3713", "a"));
    }

    @Test
    void pages_follow_each_other_by_value_and_id_without_gaps() {
        store.write(
                PEOPLE,
                numbers(40).map(n -> in("2023-01-1" + n % 3, "p" + n, 0)).toList());
        store.write(
                PEOPLE,
                numbers(9)
                        .map(n -> write(
                                "many" + n,
                                0,
                                "{}",
                                Map.of(
                                        "region",
                                        Set.of("2022-12-31", "2023-01-10", "2023-01-12", "2023-01-13", "2024-0" + n))))
                        .toList());

        var expected = new TreeSet<IndexEntry>(Entries.BY_BYTES);
        numbers(40).filter(n -> n % 3 != 0).forEach(n -> expected.add(new IndexEntry("2023-01-1" + n % 3, "p" + n)));
        numbers(9).forEach(n -> expected.add(new IndexEntry("2023-01-12", "many" + n)));

        for (int limit : List.of(1, 2, 7, 22, 100)) {
            assertThat(Entries.allPages(store, PEOPLE, "region", "2023-01-11", "2023-01-13", limit))
                    .as("pages of %d", limit)
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void pages_of_values_that_are_all_different_are_whole() {
        store.write(
                PEOPLE,
                numbers(90)
                        .map(n -> write("p" + n, 0, "{}", Map.of("register", Set.of("a" + n, "m" + n % 7, "z" + n))))
                        .toList());

        var expected = new TreeSet<IndexEntry>(Entries.BY_BYTES);
        numbers(90).forEach(n -> {
            expected.add(new IndexEntry("a" + n, "p" + n));
            expected.add(new IndexEntry("m" + n % 7, "p" + n));
        });

        for (int limit : List.of(3, 50, 1_000)) {
            assertThat(Entries.allPages(store, PEOPLE, "register", "a", "n", limit))
                    .as("pages of %d", limit)
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void a_page_ends_before_its_end_and_at_its_limit() {
        store.write(PEOPLE, List.of(in("1", "a", 0), in("2", "a2", 0), in("2", "b", 0), in("3", "c", 0)));

        assertThat(store.page(PEOPLE, "region", "2", "3", null, 9))
                .containsExactly(new IndexEntry("2", "a2"), new IndexEntry("2", "b"));
        assertThat(store.page(PEOPLE, "region", "1", "3", null, 2))
                .containsExactly(new IndexEntry("1", "a"), new IndexEntry("2", "a2"));
        assertThat(store.page(PEOPLE, "region", "2", "2", null, 9)).isEmpty();
        assertThat(store.page(PEOPLE, "region", "3", "1", null, 9)).isEmpty();
        assertThat(store.page(PEOPLE, "region", "1", "9", new IndexEntry("2", "a2"), 9))
                .containsExactly(new IndexEntry("2", "b"), new IndexEntry("3", "c"));
        assertThat(store.page(PEOPLE, "region", "2", "9", new IndexEntry("1", "x"), 1))
                .containsExactly(new IndexEntry("2", "a2"));
        assertThat(store.page(PEOPLE, "region", "1", "3", new IndexEntry("3", "c"), 9))
                .isEmpty();
        assertThat(store.page(PEOPLE, "region", "1", "9", new IndexEntry("2", "gone"), 9))
                .containsExactly(new IndexEntry("3", "c"));
    }

    @Test
    void values_may_hold_any_character() {
        List<String> values = List.of(
                "", "\0", "\0\0", "\0\1", "\1", "a", "a\0", "a\0b", "a\1", "a/b", "ab", "a|b", "a\u007f", "a\u0080",
                "a\u00ff", "b$c.d", "\u674e", "\u738b");
        store.write(
                PEOPLE,
                values.stream()
                        .map(value ->
                                write("id" + value, 0, "{}", Map.of("register", Set.of(value), "region", Set.of("x"))))
                        .toList());

        assertThat(store.page(PEOPLE, "register", "", "\uff00", null, 99))
                .extracting(IndexEntry::value)
                .containsExactlyElementsOf(values);
        assertThat(store.page(PEOPLE, "region", "", "y", null, 99))
                .extracting(IndexEntry::id)
                .containsExactlyElementsOf(
                        values.stream().map(value -> "id" + value).toList());
        for (String value : values) {
            assertThat(store.find(PEOPLE, "register", Set.of(value)))
                    .containsExactly(new IndexEntry(value, "id" + value));
            assertThat(store.load(PEOPLE, Set.of("id" + value))).containsOnlyKeys("id" + value);
        }
    }

    @Test
    void values_are_ordered_as_utf_8_does() {
        given_a_store_that_orders_as_utf_8_does();
        List<String> ordered = List.of("a", "\u674e", "\uff21", "\uffee", "\ud840\udc0b", "\ud842\udfb7");
        store.write(PEOPLE, ordered.stream().map(v -> in(v, v, 0)).toList());
        store.write(LEDGERS, ordered.stream().map(v -> in("x", v, 0)).toList());

        assertThat(store.page(PEOPLE, "region", "a", "\udbff\udfff", null, 9))
                .extracting(IndexEntry::value)
                .containsExactlyElementsOf(ordered);
        assertThat(store.page(PEOPLE, "region", "\uff21", "\ud842\udfb7", null, 9))
                .extracting(IndexEntry::value)
                .containsExactlyElementsOf(ordered.subList(2, 5));
        assertThat(store.page(LEDGERS, "region", "x", "y", new IndexEntry("x", "\uff21"), 9))
                .extracting(IndexEntry::id)
                .containsExactlyElementsOf(ordered.subList(3, 6));
    }

    /** A stand-in that does not is let off here, aloud. */
    protected void given_a_store_that_orders_as_utf_8_does() {}

    @Test
    void marks_are_kept_under_their_names() {
        assertThat(store.mark("topic-3")).isEmpty();

        assertThat(store.mark("topic-3", null, new byte[] {1, 0, -1})).isTrue();
        assertThat(store.mark("topic-4", null, new byte[0])).isTrue();
        assertThat(store.mark("topic-3", new byte[] {1, 0, -1}, new byte[] {2})).isTrue();

        assertThat(store.mark("topic-3"))
                .hasValueSatisfying(value -> assertThat(value).containsExactly(2));
        assertThat(store.mark("topic-4"))
                .hasValueSatisfying(value -> assertThat(value).isEmpty());
        assertThat(store.mark("topic")).isEmpty();
    }

    @Test
    void a_mark_is_kept_only_where_the_expected_one_stands() {
        assertThat(store.mark("topic-3", new byte[] {1}, new byte[] {2})).isFalse();
        assertThat(store.mark("topic-3")).isEmpty();

        store.mark("topic-3", null, new byte[] {1});
        assertThat(store.mark("topic-3", null, new byte[] {2})).isFalse();
        assertThat(store.mark("topic-3", new byte[0], new byte[] {2})).isFalse();

        assertThat(store.mark("topic-3"))
                .hasValueSatisfying(value -> assertThat(value).containsExactly(1));
    }

    @Test
    void several_marks_are_kept_at_once_or_it_is_told_that_one_is_not() {
        assertThat(store.mark(List.of())).isTrue();
        assertThat(store.mark(List.of(move("a", null, 1), move("b", null, 1)))).isTrue();
        assertThat(store.mark(List.of(move("a", 1, 2), move("c", null, 1)))).isTrue();

        assertThat(store.marks(List.of("a", "b", "c", "none")))
                .containsOnlyKeys("a", "b", "c")
                .hasEntrySatisfying("a", value -> assertThat(value).containsExactly(2))
                .hasEntrySatisfying("b", value -> assertThat(value).containsExactly(1));
        assertThat(store.marks(List.of())).isEmpty();

        assertThat(store.mark(List.of(move("a", 2, 3), move("b", 9, 3)))).isFalse();
        assertThat(store.mark(List.of(move("c", null, 3), move("b", 1, 2)))).isFalse();

        assertThat(store.mark("c"))
                .hasValueSatisfying(value -> assertThat(value).containsExactly(1));
    }

    private static CheckpointUpdate move(String name, @Nullable Integer expected, int value) {
        byte[] before = expected == null ? null : new byte[] {expected.byteValue()};
        return new CheckpointUpdate(name, before, new byte[] {(byte) value});
    }

    @Test
    void a_store_in_order_gives_a_sign_of_life() {
        store.ping();
    }

    @Test
    void each_version_of_a_document_has_exactly_one_writer() throws Exception {
        assertThat(Race.versionsWon(store, PEOPLE, 4, 100))
                .containsExactlyElementsOf(numbers(100).map(Long::valueOf).toList());
        assertThat(store.load(PEOPLE, Set.of("raced")).get("raced"))
                .satisfies(stored -> assertThat(stored.version()).isEqualTo(100));
        assertThat(store.page(PEOPLE, "region", "", "z", null, 9)).hasSize(1);
    }

    @Test
    void a_big_batch_is_written_read_and_replaced() {
        List<String> ids = numbers(5_000).map(n -> "p" + n).toList();

        assertThat(store.write(
                        PEOPLE, ids.stream().map(id -> in("371300", id, 0)).toList()))
                .isEmpty();
        assertThat(store.write(
                        PEOPLE, ids.stream().map(id -> in("371302", id, 1)).toList()))
                .isEmpty();

        assertThat(store.load(PEOPLE, ids))
                .hasSize(5_000)
                .allSatisfy((id, stored) -> assertThat(stored.version()).isEqualTo(2));
        assertThat(Entries.allPages(store, PEOPLE, "region", "0", "9", 2_000)).hasSize(5_000);
    }

    private static Stream<Integer> numbers(int count) {
        return IntStream.rangeClosed(1, count).boxed();
    }
}
