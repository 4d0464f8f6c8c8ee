package org.yingbao.contribution.funds;

import org.yingbao.contribution.region.RegionsBook;
import org.yingbao.pipeline.TransientFailure;

/**
 * The books of closings and of regions, read as far as is asked for.
 *
 * @param catchUp returns when the books hold everything that is published for them
 */
public record FundsReading(FundsBook book, RegionsBook regions, Runnable catchUp) {
    /** Where nobody closes anything. */
    public static FundsReading nothing() {
        return new FundsReading(new FundsBook(1), new RegionsBook(), () -> {});
    }

    /** The book, with the step at an offset. */
    FundsBook with(long at) {
        if (!book.hasRead(at)) {
            catchUp.run();
            if (!book.hasRead(at)) {
                throw new TransientFailure("not yet read: step " + at);
            }
        }
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
        catchUp.run();
        return book;
    }
}
