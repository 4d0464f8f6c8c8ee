package org.yingbao.rules.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.rules.list.Lists.LOW_INCOME;
import static org.yingbao.rules.list.Lists.ofMonth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowFaultTest {
    private static final List<String> HERE = List.of("141102", "141100", "140000");

    @Test
    void a_row_of_the_region_or_below_in_a_category_of_the_list_is_good() {
        assertThat(fault(HERE, LOW_INCOME, Optional.empty())).isEmpty();
        assertThat(fault(List.of("141199", "141102"), LOW_INCOME, Optional.empty()))
                .isEmpty();
        assertThat(fault(HERE, LOW_INCOME, Optional.of(LocalDate.of(2022, 9, 1))))
                .isEmpty();
    }

    @Test
    void a_row_that_does_not_fit_its_list_is_bad() {
        assertThat(fault(List.of("141121", "141100"), LOW_INCOME, Optional.empty()))
                .contains(RowFault.OUTSIDE_REGION);
        assertThat(fault(HERE, "ORPHAN", Optional.empty())).contains(RowFault.OTHER_CATEGORY);
        assertThat(fault(HERE, LOW_INCOME, Optional.of(LocalDate.of(2022, 9, 2))))
                .contains(RowFault.FROM_AFTER_AS_OF);
    }

    private static Optional<RowFault> fault(List<String> ancestors, String category, Optional<LocalDate> from) {
        return RowFault.of(ofMonth(9), ancestors, category, from);
    }
}
