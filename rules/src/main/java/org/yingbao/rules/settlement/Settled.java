package org.yingbao.rules.settlement;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.Withheld;
import org.yingbao.rules.finding.Finding;

/**
 * What a year comes to, given what was collected. {@code step}: the index of the step that decides, absent if the year
 * is not decided. {@code explanation} makes the findings.
 */
public sealed interface Settled {
    Payments payments();

    OptionalInt step();

    Supplier<List<Finding>> explanation();

    /** Every provision that played a part, in the order in which they were asked; worked out anew at each call. */
    default List<Finding> findings() {
        return explanation().get();
    }

    default boolean paid() {
        return !payments().none();
    }

    /** The sum paid in fen, absent while nothing is paid. */
    default OptionalLong paidFen() {
        return payments().paidFen();
    }

    /** Support holds. {@code gained}: by an identity gained after payment that counts this year. */
    record Entitled(
            Granted support, boolean gained, Payments payments, OptionalInt step, Supplier<List<Finding>> explanation)
            implements Settled {
        /** Own share less what was paid, in fen; absent while unpaid and when nothing is to be adjusted. */
        public OptionalLong adjustmentFen() {
            return Adjustment.of(support.selfFen(), paidFen());
        }
    }

    /** No support holds. */
    record NotEntitled(Withheld why, Payments payments, OptionalInt step, Supplier<List<Finding>> explanation)
            implements Settled {
        /** What is to be adjusted if an earlier instruction over this standard is withdrawn. */
        public OptionalLong adjustmentFen(long standardFen) {
            return Adjustment.of(why.gone() ? 0 : standardFen, paidFen());
        }
    }
}
