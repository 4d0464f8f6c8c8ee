package org.yingbao.testkit.departments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.Topics;
import org.yingbao.testkit.model.Event;

class TownYearTest {

    private static final TownCounts COUNTS = TownCounts.lishi(7, 20);
    private static final List<Load.Item> YEAR = TownYear.of(COUNTS);

    private static Stream<Event> events(List<Load.Item> year) {
        return year.stream().filter(Load.Item.Good.class::isInstance).map(item -> ((Load.Item.Good) item).event());
    }

    private static long count(Predicate<Event> which) {
        return events(YEAR).filter(which).count();
    }

    private static Predicate<Event> on(String topic, String status) {
        return event -> event.topic().equals(topic)
                && event.data().path("status").asString("").equals(status);
    }

    private static Predicate<Event> on(String topic) {
        return event -> event.topic().equals(topic);
    }

    private static List<String> bytes(List<Load.Item> year) {
        return year.stream()
                .map(item -> item.record().topic()
                        + new String(item.record().value(), UTF_8)
                        + item.record().headers())
                .toList();
    }

    @Test
    void the_same_counts_give_the_same_bytes_and_another_seed_other_ones() {
        assertThat(bytes(TownYear.of(COUNTS))).isEqualTo(bytes(YEAR));
        assertThat(bytes(TownYear.of(TownCounts.lishi(8, 20)))).isNotEqualTo(bytes(YEAR));
    }

    @Test
    void everything_comes_in_the_order_of_its_time() {
        assertThat(events(YEAR).map(Event::time).toList()).isSortedAccordingTo(Instant::compareTo);
    }

    @Test
    void there_are_as_many_as_the_counts_say() {
        int listed = COUNTS.recognised().getOrDefault("MONITORED_UNSTABLE", 0)
                + COUNTS.recognised().getOrDefault("MONITORED_MARGINAL", 0);
        assertThat(count(on(Topics.CIVIL_AFFAIRS_IDENTITY, "ACTIVE").or(on(Topics.RURAL_AFFAIRS_IDENTITY, "ACTIVE"))))
                .isEqualTo(COUNTS.people() - listed);
        assertThat(count(on(Topics.VITAL_STATUS, "DECEASED"))).isEqualTo(COUNTS.died());
        assertThat(count(on(Topics.ENROLMENTS, "ACTIVE")))
                .isEqualTo(COUNTS.enrolled() + COUNTS.moved() + COUNTS.employed());
        assertThat(count(on(Topics.ENROLMENTS, "ENDED"))).isEqualTo(COUNTS.moved());
        assertThat(count(on(Topics.DAYS))).isEqualTo(487);
        assertThat(YEAR.stream().filter(Load.Item.Bad.class::isInstance)).hasSize(COUNTS.bad());
    }

    @Test
    void nobody_has_the_number_of_another() {
        Set<String> numbers = new HashSet<>();
        events(YEAR)
                .filter(on(Topics.CIVIL_AFFAIRS_IDENTITY, "ACTIVE").or(on(Topics.RURAL_AFFAIRS_IDENTITY, "ACTIVE")))
                .forEach(event -> assertThat(numbers.add(
                                event.data().at("/person/document/number").asString()))
                        .isTrue());
    }

    @Test
    void each_month_has_a_list_of_each_listed_category_and_a_wrong_one_is_mended() {
        List<Event> heads = events(YEAR)
                .filter(on(Topics.RURAL_AFFAIRS_LISTS))
                .filter(event -> event.data().has("asOf"))
                .toList();
        assertThat(heads).hasSize(2 * (16 + COUNTS.wrongLists()));
        List<Event> october = heads.stream()
                .filter(event -> event.data().path("listId").asString().endsWith("UNSTABLE-2022-10-01"))
                .toList();
        assertThat(october).hasSize(2);
        assertThat(october.get(0).data().path("rows").asInt())
                .isLessThan(october.get(1).data().path("rows").asInt());
        assertThat(october.get(1).data().path("revision").asInt()).isEqualTo(2);
    }

    @Test
    void the_parts_of_a_list_have_the_rows_of_its_head() {
        TownCounts large = TownCounts.lishi(1, 2);
        Map<String, Integer> rows = new java.util.HashMap<>();
        events(TownYear.of(large))
                .filter(on(Topics.RURAL_AFFAIRS_LISTS))
                .forEach(event -> rows.merge(
                        event.data().path("listId").asString()
                                + event.data().path("revision").asString(),
                        event.data().path("rows").isArray()
                                ? event.data().path("rows").size()
                                : -event.data().path("rows").asInt(),
                        Integer::sum));
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy((list, left) -> assertThat(left).isZero());
    }

    @Test
    void counts_that_contradict_each_other_are_a_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TownCounts(
                        1, "141102", 2023, Map.of("ORPHAN", 3), Set.of(), 1, 1, 1, 0, 0, "141121", 1, 0, 0, false));
    }
}
