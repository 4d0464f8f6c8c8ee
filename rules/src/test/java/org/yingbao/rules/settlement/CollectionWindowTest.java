package org.yingbao.rules.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;
import static org.yingbao.rules.vocabulary.Story.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CollectionWindowTest {
    private static final LocalDate CLOSES = LocalDate.of(2022, 12, 31);
    private static final LocalDate TOLD = LocalDate.of(2022, 11, 30);

    @Test
    void an_instruction_names_the_window_of_the_policy_that_decides() {
        Settled supported =
                given(aPerson().holding("MINIMUM_LIVING")).under(lvliang()).settled();
        assertThat(CollectionWindow.closes(supported, Optional.of(TOLD))).contains(CLOSES);
    }

    @Test
    void where_no_policy_decides_any_more_the_day_that_was_told_stays() {
        Settled undecided = Settlement.settle(List.of(), Payments.NONE);
        assertThat(CollectionWindow.closes(undecided, Optional.of(TOLD))).contains(TOLD);
        assertThat(CollectionWindow.closes(undecided, Optional.empty())).isEmpty();
    }

    @Test
    void the_last_day_belongs_to_the_window() {
        assertThat(CollectionWindow.isOver(CLOSES, CLOSES)).isFalse();
        assertThat(CollectionWindow.isOver(CLOSES, CLOSES.plusDays(1))).isTrue();
    }
}
