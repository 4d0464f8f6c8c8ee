package org.yingbao.contribution.funds;

import org.yingbao.pipeline.TransientFailure;

/**
 * The book, read as far as is asked for.
 *
 * @param catchUp returns when the book holds everything that is published for it
 */
public record FundsReading(FundsBook book, Runnable catchUp) {
    /** Where nobody closes anything. */
    public static FundsReading nothing() {
        return new FundsReading(new FundsBook(1), () -> {});
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

    /** The book with everything that is published now. */
    public FundsBook upToDate() {
        catchUp.run();
        return book;
    }
}
