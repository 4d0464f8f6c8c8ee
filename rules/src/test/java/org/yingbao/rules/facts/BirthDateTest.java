package org.yingbao.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BirthDateTest {
    private static final Instant EARLY = Instant.parse("2022-09-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2022-09-02T00:00:00Z");
    private static final LocalDate ONE = LocalDate.of(1956, 2, 11);
    private static final LocalDate OTHER = LocalDate.of(1956, 2, 12);

    private static RecordAge age(Instant time, String type, String recordId) {
        return new RecordAge(time, type, new RecordName("urn:cn:a", recordId));
    }

    private static BirthDate given(LocalDate day, Instant time) {
        return new BirthDate(day, false, false, age(time, "t", "R"));
    }

    @Test
    void the_resident_id_says_it_whatever_came_later() {
        BirthDate ofId = new BirthDate(ONE, true, true, age(EARLY, "t", "R"));
        assertThat(BirthDate.of(List.of(given(OTHER, LATE), ofId))).contains(ONE);
    }

    @Test
    void without_one_the_latest_record_that_is_not_annulled_says_it() {
        assertThat(BirthDate.of(List.of(given(OTHER, LATE), given(ONE, EARLY)))).contains(OTHER);
        BirthDate annulled = new BirthDate(OTHER, false, true, age(LATE, "t", "R"));
        assertThat(BirthDate.of(List.of(annulled, given(ONE, EARLY)))).contains(ONE);
        assertThat(BirthDate.of(List.of(annulled))).isEmpty();
    }

    @Test
    void of_one_time_type_then_source_then_record_say_which_is_the_latest() {
        assertThat(age(LATE, "a", "A")).isGreaterThan(age(EARLY, "b", "B"));
        assertThat(age(EARLY, "b", "A")).isGreaterThan(age(EARLY, "a", "B"));
        assertThat(age(EARLY, "a", "B")).isGreaterThan(age(EARLY, "a", "A"));
    }
}
