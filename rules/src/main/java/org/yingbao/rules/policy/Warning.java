package org.yingbao.rules.policy;

/** What is strange in a policy that is admitted all the same: at which JSON pointer, in one plain sentence. */
public record Warning(Code code, String at, String text) {
    /** What may be strange. */
    public enum Code {
        UNKNOWN_CATEGORY,
        UNKNOWN_ATTRIBUTE,
        UNKNOWN_PAYER,
        /** A percent below 1: 0.9 for 90. */
        LOW_PERCENT,
        /** A standard below 50 or above 5,000 yuan. */
        STRANGE_STANDARD,
        /** Two grants for one category under the same conditions: the higher counts. */
        SAME_CONDITIONS,
        /** A cut-off outside the year before the coverage year. */
        STRANGE_CUT_OFF,
        /** A condition that holds for nobody. */
        NEVER_HOLDS
    }
}
