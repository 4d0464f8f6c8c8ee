package org.yingbao.rules.list;

import java.util.Optional;

/**
 * One reason to hold a list.
 *
 * @param category the category in which too many are missing
 * @param missed how many are missing; 0 if the reason is another
 * @param recognised of how many who were recognised after the list before
 */
public record HoldReason(Code code, Optional<String> category, long missed, long recognised) {
    /** The words for reasons. */
    public enum Code {
        EMPTY("The list has no row."),
        MISSES_TOO_MANY("Of %d people recognised in %s after the list before, %d are missing."),
        OTHER_SCOPE("A lower revision of this list counts that has another region, other categories or another day;"
                + " a new month is a new listId."),
        BAD_DOCUMENT("A row has a document by which nobody can be named, so nobody is taken for missing.");

        private final String says;

        Code(String says) {
            this.says = says;
        }
    }

    static HoldReason of(Code code) {
        return new HoldReason(code, Optional.empty(), 0, 0);
    }

    static HoldReason misses(String category, CategoryCounts counts) {
        return new HoldReason(Code.MISSES_TOO_MANY, Optional.of(category), counts.ended(), counts.recognised());
    }

    /** One plain sentence. */
    public String says() {
        return code.says.formatted(recognised, category.orElse(""), missed);
    }
}
