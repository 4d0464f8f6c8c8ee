package org.yingbao.contribution.ledger;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contribution.account.Foundation;
import org.yingbao.contribution.account.Instructed;
import org.yingbao.contribution.account.Offsets;
import org.yingbao.contribution.account.Share;
import org.yingbao.contribution.account.Why;
import org.yingbao.rules.settlement.Action;

/** What is known of the last instruction of a year beside what its ledger line says; the subject is sealed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Background(
        String subject,
        Offsets basis,
        @Nullable LocalDate windowCloses,
        @Nullable Foundation restsOn) {

    static Background of(Instructed instructed) {
        return new Background(
                instructed.subject(), instructed.basis(), instructed.windowCloses(), instructed.restsOn());
    }

    Instructed with(LedgerLine line) {
        return new Instructed(
                line.coverageYear(),
                line.instructionVersion(),
                subject,
                basis,
                Action.valueOf(requireNonNull(line.action())),
                requireNonNull(line.region()),
                requireNonNull(line.fundingRegion()),
                requireNonNull(line.tier()),
                requireNonNull(line.standardFen()),
                requireNonNull(line.subsidyFen()),
                requireNonNull(line.ownShareFen()),
                line.payers().stream().map(Share::of).toList(),
                line.adjustmentFen(),
                Why.of(requireNonNull(line.reason())),
                windowCloses,
                restsOn,
                null);
    }
}
