package org.yingbao.rules.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.facts.Shanghai;

/**
 * What was paid for a person and year, amounts in fen: of each payment what is left after its refunds.
 *
 * @param counting the payments that count, the earliest first
 * @param givenBackFen what was given back of all payments
 * @param emptyRefunds how many refunds name no payment, or do not say what they give back
 */
public record Payments(List<Collected> counting, long givenBackFen, int emptyRefunds) {
    private static final Comparator<Collected> AS_PAID =
            Comparator.comparing(Collected::paidAt).thenComparingLong(Collected::amountFen);

    /** Nothing was paid. */
    public static final Payments NONE = new Payments(List.of(), 0, 0);

    public Payments {
        counting = counting.stream().sorted(AS_PAID).toList();
    }

    /** Payments of which nothing was given back. */
    public static Payments of(List<Collected> paid) {
        return paid.isEmpty() ? NONE : new Payments(paid, 0, 0);
    }

    /**
     * Takes refunds off the payments they name. {@code FAILED} and {@code ANNULLED} results count for nothing; a
     * payment of which nothing is left does not count, unless it is that of an exempt person.
     *
     * @param results those of one person and coverage year, in any order
     */
    public static Payments from(Collection<CollectionResult> results) {
        if (results.isEmpty()) {
            return NONE;
        }
        Map<RecordName, Long> refunds = refundsOfTheirOwn(results);
        List<Collected> counting = new ArrayList<>(results.size());
        long givenBack = 0;
        int empty = 0;
        for (CollectionResult payment : results) {
            if (payment.isPayment()) {
                Long refunded = refunds.remove(payment.name());
                long left =
                        Math.max(0, payment.amountFen() - payment.refundedFen() - (refunded == null ? 0 : refunded));
                if (left > 0 || payment.isExempt()) {
                    counting.add(new Collected(left, payment.paidAt()));
                }
                if (payment.status() == CollectionResult.Status.REFUNDED && left == payment.amountFen()) {
                    empty++;
                }
                givenBack += payment.amountFen() - left;
            }
        }
        return new Payments(counting, givenBack, empty + refunds.size());
    }

    private static Map<RecordName, Long> refundsOfTheirOwn(Collection<CollectionResult> results) {
        Map<RecordName, Long> refunds = new HashMap<>();
        for (CollectionResult result : results) {
            if (result.isRefundOfItsOwn()) {
                refunds.merge(result.refunds(), result.amountFen(), Long::sum);
            }
        }
        return refunds;
    }

    public boolean none() {
        return counting.isEmpty();
    }

    /** The sum of what is left, in fen: 0 too where no payment counts. */
    public long sumFen() {
        return counting.stream().mapToLong(Collected::amountFen).sum();
    }

    /** {@link #sumFen}, absent where no payment counts. */
    public OptionalLong paidFen() {
        return none() ? OptionalLong.empty() : OptionalLong.of(sumFen());
    }

    /** The day D on which the first payment that counts was made; absent where none does. */
    public Optional<LocalDate> day() {
        return none()
                ? Optional.empty()
                : Optional.of(Shanghai.dayOf(counting.getFirst().paidAt()));
    }

    /**
     * When the payment was made by which what is left of all payments covers the own share; absent if it does not, or
     * if no payment counts.
     */
    public Optional<Instant> covering(long ownShareFen) {
        long paid = 0;
        for (Collected one : counting) {
            paid += one.amountFen();
            if (paid >= ownShareFen) {
                return Optional.of(one.paidAt());
            }
        }
        return Optional.empty();
    }
}
