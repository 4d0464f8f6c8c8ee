package org.yingbao.contribution.account;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.contribution.LedgerInclusion;
import org.yingbao.rules.funds.DueLine;
import org.yingbao.rules.funds.Inclusion;
import org.yingbao.rules.place.Region;

/** What a closing included, in fen; people is 1, or -1 if an earlier closing is corrected. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Included(
        String closingId,
        String region,
        String payer,
        String category,
        long standardFen,
        long amountFen,
        int people,
        @Nullable String corrects) {
    public static Included of(Inclusion decided) {
        DueLine line = decided.line();
        return new Included(
                decided.closingId(),
                line.region().code(),
                line.payer(),
                line.category(),
                line.standardFen(),
                line.amountFen(),
                decided.people(),
                decided.corrects().orElse(null));
    }

    public static Included of(LedgerInclusion told) {
        return new Included(
                told.closingId(),
                told.region(),
                told.payer(),
                told.category(),
                told.standardFen(),
                told.amountFen(),
                told.people(),
                told.corrects());
    }

    public Inclusion inclusion() {
        return new Inclusion(
                closingId,
                new DueLine(new Region(region), payer, category, standardFen, amountFen),
                people,
                Optional.ofNullable(corrects));
    }

    public LedgerInclusion told() {
        return new LedgerInclusion(closingId, region, payer, category, standardFen, amountFen, people, corrects);
    }
}
