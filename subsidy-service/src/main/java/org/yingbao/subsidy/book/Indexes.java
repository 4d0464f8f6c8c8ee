package org.yingbao.subsidy.book;

/** How global news find the people they concern. */
public final class Indexes {
    /** The regions whose policies a decision asks for. */
    public static final String REGIONS = "regions";

    /** The day on which a decision may change by itself. */
    public static final String NEXT_DAY = "nextDay";

    private Indexes() {}
}
