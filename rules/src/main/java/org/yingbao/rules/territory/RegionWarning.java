package org.yingbao.rules.territory;

/** What is strange of a region record that is admitted all the same: at which JSON pointer, in one plain sentence. */
public record RegionWarning(Code code, String at, String text) {
    /** What may be strange. */
    public enum Code {
        /** It names a code of another province than its own. */
        OTHER_PROVINCE,
        /** The codes lead back to one that was met before. */
        CIRCLE,
        /** It is said of a code that is replaced by its successor. */
        NOT_LOOKED_AT
    }
}
