package org.yingbao.contribution.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.identity.CollectionFact;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.facts.Shanghai;
import org.yingbao.rules.funds.ReportedCollection;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.settlement.CollectionResult;

/**
 * A collection result, in fen.
 *
 * @param region where it was collected; this and what follows on refunds is null in documents of the first releases
 * @param refundedFen what of it was given back
 * @param refundedOn the day of the version that says what was given back; null if nothing was
 * @param refundOf the recordId of the payment that it gives back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Result(
        String source,
        String recordId,
        int coverageYear,
        String status,
        @Nullable String region,
        long amountFen,
        @Nullable Long refundedFen,
        @Nullable LocalDate refundedOn,
        @Nullable String refundOf,
        Instant paidAt,
        String channel) {

    static Result of(CollectionFact told) {
        return new Result(
                told.source(),
                told.recordId(),
                told.coverageYear(),
                told.status(),
                told.region(),
                told.amountFen(),
                told.refundedFen(),
                told.refundedFen() == null || told.refundedFen() == 0 ? null : Shanghai.dayOf(told.time()),
                told.refundOf(),
                told.paidAt().toInstant(),
                told.channel());
    }

    /** The result as it counts among those of its day. */
    public ReportedCollection reported() {
        return new ReportedCollection(
                result(),
                Optional.ofNullable(region).filter(Region::isKnown).map(Region::new),
                refundedOn == null ? Shanghai.dayOf(paidAt) : refundedOn);
    }

    CollectionResult result() {
        return CollectionResult.reported(
                new RecordName(source, recordId),
                CollectionResult.Status.valueOf(status),
                amountFen,
                refundedFen == null ? OptionalLong.empty() : OptionalLong.of(refundedFen),
                Optional.ofNullable(refundOf),
                paidAt);
    }
}
