package org.yingbao.rules.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.rules.list.Lists.doesNotKnow;
import static org.yingbao.rules.list.Lists.misses;
import static org.yingbao.rules.list.Lists.names;
import static org.yingbao.rules.list.Lists.ofMonth;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CategoryCountsTest {
    private static final Optional<Run<String>> KNOWN = Runs.open(List.of(names(ofMonth(1), "A")));

    @Test
    void who_was_recognised_is_unchanged_changed_ended_or_waits() {
        assertThat(CategoryCounts.of(KNOWN, names(ofMonth(2), "A"))).isEqualTo(new CategoryCounts(0, 0, 1, 0, 0));
        assertThat(CategoryCounts.of(KNOWN, names(ofMonth(2), "B"))).isEqualTo(new CategoryCounts(0, 1, 0, 0, 0));
        assertThat(CategoryCounts.of(KNOWN, misses(ofMonth(2)))).isEqualTo(new CategoryCounts(0, 0, 0, 1, 0));
        assertThat(CategoryCounts.of(KNOWN, doesNotKnow(ofMonth(2)))).isEqualTo(new CategoryCounts(0, 0, 0, 0, 1));
    }

    @Test
    void who_was_not_is_gained_or_not_counted() {
        assertThat(CategoryCounts.of(Optional.empty(), names(ofMonth(2), "A")).gained())
                .isEqualTo(1);
        assertThat(CategoryCounts.of(Optional.empty(), Lists.misses(ofMonth(2))))
                .isEqualTo(CategoryCounts.NONE);
    }

    @Test
    void overlapping_regions_are_those_above_and_below() {
        assertThat(Overlaps.of(
                        "141100",
                        List.of("141102", "141100", "140000", "150000"),
                        code -> List.of(code, code.substring(0, 4) + "00", code.substring(0, 2) + "0000")))
                .containsExactly("140000", "141102");
    }
}
