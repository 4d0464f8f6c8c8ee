package org.yingbao.subsidy.book;

/** The indexes by which a global event finds the people that it concerns. */
public final class Indexes {
    /** The regions whose policies a decision asks for. */
    public static final String REGIONS = "regions";

    /** The day on which a decision may change by itself. */
    public static final String NEXT_DAY = "nextDay";

    private Indexes() {}
}
