package org.yingbao.testkit.model;

import java.math.BigDecimal;
import java.util.Collection;

/** How many of those in scope are insured, as two whole numbers. */
public record PlainParticipation(int insured, int inScope) {

    /** Of a region and all that lies under it. */
    static PlainParticipation of(Collection<PlainStanding> standings, String region) {
        return of(standings.stream().filter(s -> s.isUnder(region)).toList());
    }

    static PlainParticipation of(Collection<PlainStanding> standings) {
        int insured = 0;
        int inScope = 0;
        for (PlainStanding standing : standings) {
            if (standing.isInScope()) {
                inScope++;
                insured += standing.is("SETTLED", "PAID_ELSEWHERE") ? 1 : 0;
            }
        }
        return new PlainParticipation(insured, inScope);
    }

    boolean meets(BigDecimal percent) {
        return BigDecimal.valueOf(insured)
                        .multiply(BigDecimal.valueOf(100))
                        .compareTo(percent.multiply(BigDecimal.valueOf(inScope)))
                >= 0;
    }
}
