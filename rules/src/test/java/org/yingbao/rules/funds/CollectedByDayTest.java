package org.yingbao.rules.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.facts.Shanghai;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.settlement.CollectionResult;
import org.yingbao.rules.settlement.CollectionResult.Status;

/** {@code [SD-14]}: on which day and where a result counts. */
class CollectedByDayTest {
    private static final Region TARGET = new Region("141102");
    private static final Region ELSEWHERE = new Region("141181");

    @Test
    void a_payment_counts_on_its_day_in_shanghai() {
        assertThat(of(paid(7_000, 0, "2022-10-05T16:30:00Z", null)))
                .isEqualTo(Map.of(on("2022-10-06", TARGET), CollectedSums.payment(7_000)));
    }

    @Test
    void nothing_collected_is_exempt() {
        assertThat(of(paid(0, 0, "2022-10-05T02:00:00Z", null)).get(on("2022-10-05", TARGET)))
                .isEqualTo(new CollectedSums(CountAndSum.NOTHING, new CountAndSum(1, 0), CountAndSum.NOTHING));
    }

    @Test
    void what_is_given_back_within_the_record_counts_on_the_day_of_its_version() {
        assertThat(of(paid(35_000, 28_000, "2022-10-05T02:00:00Z", null)))
                .isEqualTo(Map.of(
                        on("2022-10-05", TARGET), CollectedSums.payment(35_000),
                        on("2022-11-01", TARGET), CollectedSums.refund(28_000)));
    }

    @Test
    void a_refund_of_its_own_counts_on_the_day_it_names() {
        assertThat(of(result(Status.REFUNDED, 7_000, 0, "T1", "2022-11-02T02:00:00Z", Optional.empty())))
                .isEqualTo(Map.of(on("2022-11-02", TARGET), CollectedSums.refund(7_000)));
    }

    @Test
    void the_region_of_the_result_comes_first() {
        assertThat(of(paid(7_000, 0, "2022-10-05T02:00:00Z", ELSEWHERE))).containsOnlyKeys(on("2022-10-05", ELSEWHERE));
    }

    @Test
    void without_a_region_and_a_target_nobody_counts_it() {
        assertThat(CollectedByDay.of(List.of(paid(7_000, 0, "2022-10-05T02:00:00Z", null)), Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "ANNULLED"})
    void what_came_to_nothing_does_not_count(Status status) {
        assertThat(of(result(status, 7_000, 0, null, "2022-10-05T02:00:00Z", Optional.empty())))
                .isEmpty();
    }

    private static Map<CollectedByDay.Place, CollectedSums> of(ReportedCollection reported) {
        return CollectedByDay.of(List.of(reported), Optional.of(TARGET));
    }

    private static CollectedByDay.Place on(String day, Region region) {
        return new CollectedByDay.Place(LocalDate.parse(day), region);
    }

    private static ReportedCollection paid(long fen, long refundedFen, String paidAt, @Nullable Region region) {
        return result(Status.PAID, fen, refundedFen, null, paidAt, Optional.ofNullable(region));
    }

    private static ReportedCollection result(
            Status status,
            long fen,
            long refundedFen,
            @Nullable String refundOf,
            String paidAt,
            Optional<Region> region) {
        CollectionResult result = CollectionResult.reported(
                new RecordName("urn:cn:tax", "T"),
                status,
                fen,
                OptionalLong.of(refundedFen),
                Optional.ofNullable(refundOf),
                Instant.parse(paidAt));
        return new ReportedCollection(result, region, Shanghai.dayOf(Instant.parse("2022-11-01T02:00:00Z")));
    }
}
