package org.yingbao.contribution.account;

import java.time.Instant;
import org.yingbao.contracts.identity.CollectionFact;
import org.yingbao.rules.settlement.Collected;

/** A collection result, in fen. */
public record Result(
        String source,
        String recordId,
        int coverageYear,
        String status,
        long amountFen,
        Instant paidAt,
        String channel) {

    static Result of(CollectionFact told) {
        return new Result(
                told.source(),
                told.recordId(),
                told.coverageYear(),
                told.status(),
                told.amountFen(),
                told.paidAt().toInstant(),
                told.channel());
    }

    public boolean paid() {
        return status.equals("PAID");
    }

    Collected collected() {
        return new Collected(amountFen, paidAt);
    }
}
