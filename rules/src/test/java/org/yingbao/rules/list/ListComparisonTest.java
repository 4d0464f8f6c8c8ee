package org.yingbao.rules.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yingbao.rules.list.ListComparison.Known;
import org.yingbao.rules.list.ListComparison.Listed;

class ListComparisonTest {
    private static final LocalDate AS_OF = LocalDate.of(2022, 9, 30);
    private static final Listed ROW =
            new Listed(4, Lists.LOW_INCOME, Lists.COUNTY, Optional.of(LocalDate.of(2022, 3, 1)));

    @Test
    void who_is_on_the_list_and_known_alike_differs_in_nothing() {
        assertThat(compared(List.of(ROW), List.of(record("2022-03-01")))).isEmpty();
        assertThat(compared(
                        List.of(new Listed(4, Lists.LOW_INCOME, Lists.COUNTY, Optional.empty())),
                        List.of(record("2021-03-01"))))
                .isEmpty();
    }

    @Test
    void a_record_counts_from_its_first_day_until_the_day_before_its_end() {
        assertThat(compared(List.of(), List.of(record("2022-09-30")))).hasSize(1);
        assertThat(compared(List.of(), List.of(record("2022-10-01")))).isEmpty();
        assertThat(compared(List.of(), List.of(record("2022-01-01", "2022-10-01"))))
                .hasSize(1);
        assertThat(compared(List.of(), List.of(record("2022-01-01", "2022-09-30"))))
                .isEmpty();
    }

    @Test
    void who_is_missing_here_or_there_is_named_by_row_or_record() {
        assertThat(compared(List.of(ROW), List.of())).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(ListDifference.Kind.MISSING_HERE);
            assertThat(difference.row()).contains(4L);
        });
        assertThat(compared(List.of(), List.of(record("2022-03-01"))))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.kind()).isEqualTo(ListDifference.Kind.MISSING_THERE);
                    assertThat(difference.recordId()).contains("MZ-1");
                });
    }

    @Test
    void another_first_day_or_region_is_a_difference() {
        assertThat(compared(List.of(ROW), List.of(record("2022-04-01"))))
                .singleElement()
                .satisfies(difference -> assertThat(difference.fields()).containsExactly("from"));
        assertThat(compared(
                        List.of(new Listed(4, Lists.LOW_INCOME, "141121", Optional.empty())),
                        List.of(record("2022-04-01"))))
                .singleElement()
                .satisfies(difference -> assertThat(difference.fields()).containsExactly("region"));
    }

    private static Known record(String from) {
        return new Known("MZ-1", Lists.LOW_INCOME, Lists.COUNTY, LocalDate.parse(from), Optional.empty());
    }

    private static Known record(String from, String to) {
        LocalDate end = LocalDate.parse(to);
        return new Known("MZ-1", Lists.LOW_INCOME, Lists.COUNTY, LocalDate.parse(from), Optional.of(end));
    }

    private static List<ListDifference> compared(List<Listed> rows, List<Known> records) {
        return ListComparison.of(new Categories(Set.of(Lists.LOW_INCOME)), AS_OF, rows, records, Set.of());
    }
}
