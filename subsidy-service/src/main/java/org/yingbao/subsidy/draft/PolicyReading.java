package org.yingbao.subsidy.draft;

import org.yingbao.subsidy.book.BookOffsets;
import org.yingbao.subsidy.book.PolicyBook;
import org.yingbao.subsidy.book.PolicyBookSnapshot;

/**
 * The policies, read as far as is asked for.
 *
 * @param catchUp returns when the book holds everything that is published for it
 */
public record PolicyReading(PolicyBook book, Runnable catchUp) {
    /** The book, not behind the one by which somebody was decided. */
    PolicyBookSnapshot asFarAs(BookOffsets pages) {
        if (!book.view().pages().cover(pages)) {
            catchUp.run();
        }
        return book.view();
    }
}
