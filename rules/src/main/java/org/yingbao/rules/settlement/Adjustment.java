package org.yingbao.rules.settlement;

import static org.yingbao.rules.finding.Provision.ADJUSTMENT;

import java.util.OptionalLong;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.finding.Yuan;

/** What was paid too little (positive) or too much (negative, to refund), in fen {@code [SD-10]}. */
final class Adjustment {
    private Adjustment() {}

    /** Absent while nothing is paid, and where nothing is to be adjusted. */
    static OptionalLong of(long owedFen, OptionalLong paidFen) {
        if (paidFen.isEmpty() || paidFen.getAsLong() == owedFen) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(owedFen - paidFen.getAsLong());
    }

    static void find(long owedFen, Payments payments, Findings findings) {
        OptionalLong adjustment = of(owedFen, payments.paidFen());
        if (adjustment.isPresent()) {
            long paidFen = payments.sumFen();
            long fen = adjustment.getAsLong();
            findings.add(() -> Finding.computed(
                    ADJUSTMENT,
                    FactMap.of("selfFen", owedFen).and("paidFen", paidFen).and("adjustmentFen", fen),
                    "The own share is " + Yuan.of(owedFen) + " and " + Yuan.of(paidFen) + " was paid: "
                            + Yuan.of(Math.abs(fen)) + (fen < 0 ? " is to be refunded." : " is still owed.")));
        }
    }
}
