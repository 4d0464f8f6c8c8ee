package org.yingbao.rules.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code [SD-14]}: a day of tax beside ours. */
class ReconciledDayTest {
    private static final LocalDate DAY = LocalDate.parse("2022-10-05");
    private static final CollectedSums ONE = CollectedSums.payment(7_000);

    @Test
    void equal_sums_agree_and_others_differ() {
        assertThat(on("2022-10-06", ONE, ONE)).contains(ReconciledDay.Status.AGREES);
        assertThat(on("2022-10-06", ONE, ONE.plus(ONE))).contains(ReconciledDay.Status.DIFFERS);
        assertThat(on("2022-10-06", ONE, CollectedSums.payment(7_001))).contains(ReconciledDay.Status.DIFFERS);
        assertThat(on("2022-10-06", CollectedSums.NOTHING, ONE)).contains(ReconciledDay.Status.DIFFERS);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2022-10-05, false", "2022-10-06, false", "2022-10-07, true", "2022-10-08, true"})
    void silence_is_missing_from_the_second_day_after(String published, boolean missing) {
        assertThat(silent(ONE).on(LocalDate.parse(published), false))
                .isEqualTo(missing ? Optional.of(ReconciledDay.Status.MISSING) : Optional.empty());
    }

    @Test
    void what_is_gone_on_both_sides_agrees_if_it_was_told() {
        LocalDate later = LocalDate.parse("2022-12-01");

        assertThat(silent(CollectedSums.NOTHING).on(later, false)).isEmpty();
        assertThat(silent(CollectedSums.NOTHING).on(later, true)).contains(ReconciledDay.Status.AGREES);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2028-12-31, true", "2029-01-01, false"})
    void nothing_is_said_of_a_closed_year(String published, boolean said) {
        assertThat(silent(ONE).on(LocalDate.parse(published), true).isPresent()).isEqualTo(said);
    }

    private static Optional<ReconciledDay.Status> on(String published, CollectedSums ours, CollectedSums theirs) {
        return new ReconciledDay(DAY, 2023, ours, Optional.of(theirs)).on(LocalDate.parse(published), false);
    }

    private static ReconciledDay silent(CollectedSums ours) {
        return new ReconciledDay(DAY, 2023, ours, Optional.empty());
    }
}
