package org.yingbao.rules.funds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yingbao.rules.facts.Shanghai;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.settlement.CollectionResult;

/**
 * What the results of one person and coverage year add to the days of tax {@code [SD-14]}: payments and refunds of
 * their own on the day of {@code paidAt}, a refund within a record on the day of the version that says so.
 */
public final class CollectedByDay {
    /** A day and where it was collected. */
    public record Place(LocalDate day, Region region) {}

    private final Map<Place, CollectedSums> sums = new HashMap<>();

    private CollectedByDay() {}

    /**
     * The sums by day and region. {@code FAILED} and {@code ANNULLED} results count for nothing.
     *
     * @param target where the person is to pay: that of a result that names no region; without a target such a result
     *     is in nobody's sums
     */
    public static Map<Place, CollectedSums> of(Collection<ReportedCollection> reported, Optional<Region> target) {
        CollectedByDay all = new CollectedByDay();
        for (ReportedCollection one : reported) {
            one.region().or(() -> target).ifPresent(region -> all.add(one, region));
        }
        return all.sums;
    }

    private void add(ReportedCollection reported, Region region) {
        CollectionResult result = reported.result();
        LocalDate paidOn = Shanghai.dayOf(result.paidAt());
        if (result.isRefundOfItsOwn()) {
            add(paidOn, region, CollectedSums.refund(result.amountFen()));
        }
        if (result.isPayment()) {
            add(paidOn, region, CollectedSums.payment(result.amountFen()));
            if (result.refundedFen() > 0) {
                add(reported.reportedOn(), region, CollectedSums.refund(result.refundedFen()));
            }
        }
    }

    private void add(LocalDate day, Region region, CollectedSums more) {
        sums.merge(new Place(day, region), more, CollectedSums::plus);
    }
}
