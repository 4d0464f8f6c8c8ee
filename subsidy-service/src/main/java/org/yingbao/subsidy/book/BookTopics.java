package org.yingbao.subsidy.book;

import java.util.List;
import org.yingbao.contracts.Topics;

/** The inner topics that the door writes for the book and for the people. */
public final class BookTopics {
    public static final String POLICIES = Topics.ACCEPTED_POLICIES;
    public static final String REGIONS = Topics.ACCEPTED_REGIONS;
    public static final String DAYS = Topics.ACCEPTED_DAYS;
    public static final String DRAFTS = Topics.ACCEPTED_DRAFTS;
    public static final String COMMANDS = Topics.SUBSIDY_COMMANDS;
    public static final List<String> FOLLOWED = List.of(POLICIES, REGIONS, DAYS);

    private BookTopics() {}
}
