package org.yingbao.rules.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.rules.list.Lists.LOW_INCOME;
import static org.yingbao.rules.list.Lists.inRegion;
import static org.yingbao.rules.list.Lists.ofMonth;
import static org.yingbao.rules.list.Lists.sent;
import static org.yingbao.rules.list.Lists.withRows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JudgingTest {
    private final Map<ListName, Release> releases = new HashMap<>();
    private final Map<ListName, Long> missing = new HashMap<>();

    private Judged judged(FullList... lists) {
        return Judging.of(List.of(lists), releases, this::counts);
    }

    /** Of a hundred recognised so many are missing, if there is a list before. */
    private Optional<SortedMap<String, CategoryCounts>> counts(Question question) {
        long missed = question.before().isEmpty() || !question.list().ends()
                ? 0
                : missing.getOrDefault(question.list().list().name(), 0L);
        return Optional.of(new TreeMap<>(Map.of(LOW_INCOME, new CategoryCounts(0, 0, 100 - missed, missed, 0))));
    }

    private static ListStatus status(Judged judged, FullList list) {
        return verdict(judged, list).status();
    }

    private static ListVerdict verdict(Judged judged, FullList list) {
        return Objects.requireNonNull(judged.verdicts().get(list.name()));
    }

    @Test
    void a_list_that_misses_too_many_is_held_and_counts_no_more_than_one_never_sent() {
        missing.put(ofMonth(2).name(), 51L);
        var judged = judged(ofMonth(1), ofMonth(2));
        assertThat(status(judged, ofMonth(2))).isEqualTo(ListStatus.HELD);
        assertThat(verdict(judged, ofMonth(2)).reasons())
                .extracting(HoldReason::code)
                .containsExactly(HoldReason.Code.MISSES_TOO_MANY);
        assertThat(judged.counting()).extracting(Counted::list).containsExactly(ofMonth(1));
    }

    @Test
    void a_released_list_is_accepted_whole() {
        missing.put(ofMonth(2).name(), 51L);
        releases.put(ofMonth(2).name(), Release.ACCEPT);
        assertThat(status(judged(ofMonth(1), ofMonth(2)), ofMonth(2))).isEqualTo(ListStatus.ACCEPTED);
    }

    @Test
    void a_withdrawn_list_gives_its_place_back() {
        var corrected = sent("list-1", 2, 1, 15);
        assertThat(status(judged(ofMonth(1), corrected), ofMonth(1))).isEqualTo(ListStatus.REPLACED);
        releases.put(corrected.name(), Release.WITHDRAW);
        var judged = judged(ofMonth(1), corrected);
        assertThat(status(judged, ofMonth(1))).isEqualTo(ListStatus.ACCEPTED);
        assertThat(status(judged, corrected)).isEqualTo(ListStatus.WITHDRAWN);
    }

    @Test
    void an_empty_list_is_held_until_it_is_released() {
        var empty = withRows(ofMonth(2), 0, false);
        assertThat(status(judged(ofMonth(1), empty), empty)).isEqualTo(ListStatus.HELD);
        releases.put(empty.name(), Release.ACCEPT);
        assertThat(status(judged(ofMonth(1), empty), empty)).isEqualTo(ListStatus.ACCEPTED);
    }

    @Test
    void a_list_with_a_bad_document_counts_and_ends_nobody_until_it_is_released() {
        var list = withRows(ofMonth(2), 100, true);
        missing.put(list.name(), 90L);
        var judged = judged(ofMonth(1), list);
        assertThat(status(judged, list)).isEqualTo(ListStatus.ENDS_HELD);
        assertThat(judged.counting()).contains(new Counted(list, false));
        releases.put(list.name(), Release.ACCEPT);
        assertThat(judged(ofMonth(1), list).counting()).contains(new Counted(list, true));
    }

    @Test
    void a_revision_of_another_scope_is_held() {
        var elsewhere = inRegion(sent("list-1", 2, 1, 15), "141121");
        var judged = judged(ofMonth(1), elsewhere);
        assertThat(verdict(judged, elsewhere).reasons())
                .extracting(HoldReason::code)
                .containsExactly(HoldReason.Code.OTHER_SCOPE);
    }

    @Test
    void a_list_of_the_same_scope_takes_the_place_of_the_one_sent_before_it() {
        var other = sent("another", 1, 1, 15);
        var judged = judged(other, ofMonth(1));
        assertThat(status(judged, ofMonth(1))).isEqualTo(ListStatus.REPLACED);
        assertThat(status(judged, other)).isEqualTo(ListStatus.ACCEPTED);
    }

    @Test
    void a_held_revision_replaces_nothing() {
        var corrected = sent("list-1", 2, 1, 15);
        missing.put(corrected.name(), 60L);
        var judged = judged(ofMonth(1), corrected);
        assertThat(status(judged, corrected)).isEqualTo(ListStatus.HELD);
        assertThat(status(judged, ofMonth(1))).isEqualTo(ListStatus.ACCEPTED);
    }

    @Test
    void a_lower_revision_sent_after_a_higher_one_does_not_take_its_place() {
        var lower = sent("list-1", 1, 1, 20);
        var higher = sent("list-1", 2, 1, 10);
        var judged = judged(lower, higher);
        assertThat(judged.counting()).extracting(Counted::list).containsExactly(higher);
        assertThat(status(judged, lower)).isEqualTo(ListStatus.REPLACED);
    }

    @Test
    void lists_are_judged_in_the_order_of_sending_whatever_day_they_describe() {
        var late = sent("late", 1, 1, 40);
        List<Question> asked = new ArrayList<>();
        Judging.of(List.of(late, ofMonth(2), ofMonth(3)), releases, question -> {
            asked.add(question);
            return Optional.of(new TreeMap<>());
        });
        assertThat(asked).extracting(question -> question.list().list()).containsExactly(ofMonth(2), ofMonth(3), late);
        assertThat(asked.getLast().before()).isEmpty();
    }

    @Test
    void judging_stops_at_the_first_question_without_an_answer() {
        var judged = Judging.of(
                List.of(ofMonth(1), ofMonth(2), ofMonth(3)),
                releases,
                question -> question.before().isEmpty() ? Optional.of(new TreeMap<>()) : Optional.empty());
        assertThat(judged.verdicts()).containsOnlyKeys(ofMonth(1).name());
        assertThat(judged.open()).hasValueSatisfying(question -> {
            assertThat(question.list().list()).isEqualTo(ofMonth(2));
            assertThat(question.before()).extracting(Counted::list).containsExactly(ofMonth(1));
        });
    }
}
