package org.yingbao.rules.finding;

/** How a provision came out for the person. */
public enum Verdict {
    MET,
    NOT_MET,
    COMPUTED,
    UNDECIDED
}
