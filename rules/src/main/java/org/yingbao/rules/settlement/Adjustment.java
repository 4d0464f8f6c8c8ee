package org.yingbao.rules.settlement;

import java.util.Map;
import java.util.OptionalLong;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.finding.Yuan;

/** What was paid too little (positive) or too much (negative, to refund), in fen. */
record Adjustment(long owedFen, long paidFen, long adjustmentFen) implements Finding {
    static OptionalLong of(long owedFen, OptionalLong paidFen) {
        if (paidFen.isEmpty() || paidFen.getAsLong() == owedFen) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(owedFen - paidFen.getAsLong());
    }

    @Override
    public Provision provision() {
        return Provision.ADJUSTMENT;
    }

    @Override
    public Verdict verdict() {
        return Verdict.COMPUTED;
    }

    @Override
    public Map<String, Object> facts() {
        return FactMap.of("selfFen", owedFen)
                .and("paidFen", paidFen)
                .and("adjustmentFen", adjustmentFen)
                .map();
    }

    @Override
    public String says() {
        return "The own share is " + Yuan.of(owedFen) + " and " + Yuan.of(paidFen) + " was paid: "
                + Yuan.of(Math.abs(adjustmentFen)) + (adjustmentFen < 0 ? " is to be refunded." : " is still owed.");
    }
}
