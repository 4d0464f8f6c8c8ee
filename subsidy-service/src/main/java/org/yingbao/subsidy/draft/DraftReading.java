package org.yingbao.subsidy.draft;

import java.util.Optional;
import org.yingbao.pipeline.TransientFailure;

/**
 * The drafts, read as far as is asked for.
 *
 * @param catchUp returns when the book holds everything that is published for it
 */
public record DraftReading(DraftBook book, Runnable catchUp) {
    /** The draft whose trial began with the record at an offset; empty if nothing of it is to be done any more. */
    Optional<KnownDraft> begunBy(long at) {
        if (!book.hasRead(at)) {
            catchUp.run();
            if (!book.hasRead(at)) {
                throw new TransientFailure("not yet read: draft " + at);
            }
        }
        return book.begunBy(at);
    }
}
