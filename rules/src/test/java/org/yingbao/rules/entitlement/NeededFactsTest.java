package org.yingbao.rules.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2022 is the first coverage year that is open. */
class NeededFactsTest {
    private static final int OPEN = 2022;

    @ParameterizedTest
    @CsvSource({"2019-12-31, false", "2020-01-01, false", "2020-01-02, true"})
    void a_recognition_is_needed_until_it_ends_before_any_window_of_an_open_year(LocalDate to, boolean needed) {
        assertThat(NeededFacts.identity(Optional.of(to), OPEN)).isEqualTo(needed);
    }

    @Test
    void a_recognition_without_an_end_is_always_needed() {
        assertThat(NeededFacts.identity(Optional.empty(), OPEN)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2022, true", "2021, true", "2020, false"})
    void an_enrolment_is_needed_for_its_year_and_the_next(int year, boolean needed) {
        assertThat(NeededFacts.enrolment(year, Optional.empty(), OPEN)).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, false", "2021-01-01, true"})
    void an_enrolment_of_an_earlier_year_is_needed_until_nobody_counts_as_moved_by_it(LocalDate to, boolean needed) {
        assertThat(NeededFacts.enrolment(2020, Optional.of(to), OPEN)).isEqualTo(needed);
    }

    @Test
    void what_is_of_one_year_is_needed_while_the_year_is_open() {
        assertThat(NeededFacts.ofYear(OPEN, OPEN)).isTrue();
        assertThat(NeededFacts.ofYear(OPEN - 1, OPEN)).isFalse();
    }
}
