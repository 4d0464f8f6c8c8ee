package org.yingbao.contribution.funds;

import java.util.List;
import org.yingbao.contracts.Topics;
import org.yingbao.contribution.book.Books;
import org.yingbao.contribution.book.Reading;
import org.yingbao.contribution.region.RegionsBook;

/**
 * The books of closings and of regions, read as far as is asked for.
 *
 * @param reading of both, and of others maybe
 */
public record FundsReading(FundsBook book, RegionsBook regions, Reading reading) {
    /** Where nobody closes anything. */
    public static FundsReading nothing() {
        return new FundsReading(new FundsBook(1), new RegionsBook(), new Reading(new Books(List.of()), () -> {}));
    }

    /** The book, with the step at an offset. */
    FundsBook with(long at) {
        reading.with(Topics.FUNDS, at);
        return book;
    }

    /** A closing, with what lies under its region by what registers say now. */
    ClosingCommand command(KnownClosing known) {
        AdmittedClosing closing = known.closing();
        return new ClosingCommand(
                closing, known.at(), UnderRegion.of(regions.territory(closing.region(), closing.coverageYear())));
    }

    /** The book with everything that is published now. */
    public FundsBook upToDate() {
        reading.upToDate();
        return book;
    }
}
