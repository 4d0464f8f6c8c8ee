package org.yingbao.identity.list;

import org.yingbao.pipeline.stage.QuotaExceeded;

/** How much is kept of the lists of one source; what is more is refused to its sender. */
final class BookLimits {

    static final int LISTS = 800;
    static final int OPEN_PARTS = 6_000;

    private BookLimits() {}

    /**
     * Asks whether a book may be what it is to be.
     *
     * @throws QuotaExceeded if it may not
     */
    static void check(Book before, Book after) {
        if (after.lists().size() > LISTS
                && after.lists().size() > before.lists().size()) {
            throw new QuotaExceeded(("this source has %d revisions of lists already, at most %d are kept;"
                            + " send the lists of each region under a source of its own")
                    .formatted(before.lists().size(), LISTS));
        }
        int open = open(after);
        if (open > OPEN_PARTS && open > open(before)) {
            throw new QuotaExceeded(("%d parts are here of lists of this source that are not complete, at most %d are"
                            + " kept; send what is missing of them, and fewer lists at once")
                    .formatted(open(before), OPEN_PARTS));
        }
    }

    private static int open(Book book) {
        return book.lists().stream()
                .mapToInt(list -> list.parts().open().size())
                .sum();
    }
}
