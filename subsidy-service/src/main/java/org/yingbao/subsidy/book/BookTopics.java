package org.yingbao.subsidy.book;

import java.util.List;

/** The inner topics that the door writes for the book and for the people. */
public final class BookTopics {
    public static final String POLICIES = "subsidy.policies.v1";
    public static final String DAYS = "subsidy.days.v1";
    public static final String COMMANDS = "subsidy.commands.v1";
    public static final List<String> FOLLOWED = List.of(POLICIES, DAYS);

    private BookTopics() {}
}
