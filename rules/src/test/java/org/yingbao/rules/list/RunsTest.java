package org.yingbao.rules.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.rules.list.Lists.doesNotKnow;
import static org.yingbao.rules.list.Lists.misses;
import static org.yingbao.rules.list.Lists.names;
import static org.yingbao.rules.list.Lists.namesSince;
import static org.yingbao.rules.list.Lists.ofMonth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void a_run_begins_with_the_list_that_names_somebody_and_goes_on() {
        var runs = Runs.of(List.of(names(ofMonth(1), "A"), names(ofMonth(2), "A")));
        assertThat(runs)
                .containsExactly(new Run<>(
                        Lists.COUNTY,
                        LocalDate.of(2022, 1, 1),
                        "A",
                        LocalDate.of(2022, 1, 1),
                        Optional.empty(),
                        ofMonth(1).sentAt()));
    }

    @Test
    void of_several_lists_of_one_day_the_last_sent_counts_alone() {
        FullList first = Lists.sent("everything", 1, 1, 10);
        FullList last = Lists.sent("part", 1, 1, 11);
        assertThat(Runs.of(List.of(names(first, "A"), misses(last)))).isEmpty();
        assertThat(Runs.open(List.of(names(first, "A"), names(last, "B")))).hasValueSatisfying(run -> {
            assertThat(run.content()).isEqualTo("B");
            assertThat(run.since()).isEqualTo(last.sentAt());
        });
    }

    @Test
    void a_list_that_does_not_know_somebody_ends_nothing_and_begins_nothing() {
        assertThat(Runs.of(List.of(doesNotKnow(ofMonth(1))))).isEmpty();
        assertThat(Runs.of(List.of(names(ofMonth(1), "A"), doesNotKnow(ofMonth(2)))))
                .singleElement()
                .matches(Run::goesOn);
    }

    @Test
    void the_first_list_that_misses_somebody_ends_the_run_on_its_day_and_at_its_time() {
        assertThat(Runs.of(List.of(names(ofMonth(1), "A"), misses(ofMonth(2)), misses(ofMonth(3)))))
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.to()).contains(LocalDate.of(2022, 2, 1));
                    assertThat(run.since()).isEqualTo(ofMonth(2).sentAt());
                });
    }

    @Test
    void who_is_named_again_has_a_second_run_with_a_name_of_its_own() {
        var runs = Runs.of(List.of(names(ofMonth(1), "A"), misses(ofMonth(2)), names(ofMonth(3), "A")));
        assertThat(runs).hasSize(2).extracting(Run::begun).doesNotHaveDuplicates();
        assertThat(runs.getLast().goesOn()).isTrue();
    }

    @Test
    void who_is_missed_without_a_run_has_none() {
        assertThat(Runs.of(List.of(misses(ofMonth(1))))).isEmpty();
    }

    @Test
    void the_first_day_is_that_of_the_last_row_that_gives_one() {
        var runs = Runs.of(List.of(
                namesSince(ofMonth(1), "A", "2021-05-01"),
                names(ofMonth(2), "A"),
                namesSince(ofMonth(3), "A", "2021-06-01"),
                names(ofMonth(4), "A")));
        assertThat(runs).singleElement().satisfies(run -> {
            assertThat(run.from()).isEqualTo("2021-06-01");
            assertThat(run.begun()).isEqualTo("2022-01-01");
            assertThat(run.since()).isEqualTo(ofMonth(3).sentAt());
        });
    }

    @Test
    void other_content_is_news_of_the_list_that_first_says_it() {
        var runs = Runs.of(List.of(names(ofMonth(1), "A"), names(ofMonth(2), "B"), names(ofMonth(3), "B")));
        assertThat(runs).singleElement().satisfies(run -> {
            assertThat(run.content()).isEqualTo("B");
            assertThat(run.since()).isEqualTo(ofMonth(2).sentAt());
        });
    }

    @Test
    void the_name_of_a_run_is_that_of_the_page() {
        assertThat(RunName.of("141102", "MINIMUM_LIVING", "pvod2mgloytui4s6urhp7qlmsxw", LocalDate.of(2022, 9, 30)))
                .isEqualTo("list-sy5cy5v56gikvksgyv2riqiwfz");
    }
}
