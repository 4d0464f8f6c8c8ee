package org.yingbao.rules.settlement;

import java.util.List;
import java.util.OptionalLong;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.Withheld;
import org.yingbao.rules.finding.Finding;

/** What a year comes to, given what was collected. {@code paidFen} is the sum paid, empty while nothing is paid. */
public sealed interface Settled {
    OptionalLong paidFen();

    List<Finding> findings();

    default boolean paid() {
        return paidFen().isPresent();
    }

    /** Support holds. {@code gained}: by an identity gained after payment that counts this year. */
    record Entitled(Granted support, boolean gained, OptionalLong paidFen, List<Finding> findings) implements Settled {
        /** Own share less what was paid, in fen; absent while unpaid and when nothing is to be adjusted. */
        public OptionalLong adjustmentFen() {
            return Adjustment.of(support.selfFen(), paidFen);
        }
    }

    /** No support holds. */
    record NotEntitled(Withheld why, OptionalLong paidFen, List<Finding> findings) implements Settled {
        /** What is to be adjusted if an earlier instruction over this standard is withdrawn. */
        public OptionalLong adjustmentFen(long standardFen) {
            return Adjustment.of(why.gone() ? 0 : standardFen, paidFen);
        }
    }
}
