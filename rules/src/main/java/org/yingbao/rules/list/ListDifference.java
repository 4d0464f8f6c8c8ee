package org.yingbao.rules.list;

import java.util.List;
import java.util.Optional;

/**
 * One difference between a list that is compared and the records of its source.
 *
 * @param row the number of the row; empty if it is missing there
 * @param recordId the record; empty if it is missing here
 * @param fields what differs: {@code region}, {@code from}
 */
public record ListDifference(
        Kind kind, String category, Optional<Long> row, Optional<String> recordId, List<String> fields) {
    /** The words for differences. */
    public enum Kind {
        /** On the list, and no record here. */
        MISSING_HERE,
        /** A record here, and not on the list. */
        MISSING_THERE,
        DIFFERENT
    }

    public ListDifference {
        fields = List.copyOf(fields);
    }
}
