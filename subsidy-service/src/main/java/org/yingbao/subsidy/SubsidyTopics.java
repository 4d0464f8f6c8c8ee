package org.yingbao.subsidy;

import static org.yingbao.pipeline.runtime.TopicCreation.compacted;
import static org.yingbao.pipeline.runtime.TopicCreation.deadLettersOf;
import static org.yingbao.pipeline.runtime.TopicCreation.inbound;
import static org.yingbao.pipeline.runtime.TopicCreation.kept;

import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.yingbao.contracts.Topics;
import org.yingbao.subsidy.book.BookTopics;

/** Every topic that this service reads or writes. */
final class SubsidyTopics {
    private static final int FOR_EVER = -1;
    private static final int INBOUND_DAYS = 400;
    private static final int COMMAND_DAYS = 30;
    private static final int FINDING_DAYS = 400;
    private static final int REFUSAL_DAYS = 30;

    private SubsidyTopics() {}

    static List<NewTopic> all(int partitions) {
        return List.of(
                inbound(Topics.POLICIES, partitions, FOR_EVER),
                inbound(Topics.REGIONS, partitions, FOR_EVER),
                inbound(Topics.DAYS, partitions, INBOUND_DAYS),
                deadLettersOf(Topics.POLICIES, partitions),
                deadLettersOf(Topics.REGIONS, partitions),
                deadLettersOf(Topics.DAYS, partitions),
                kept(BookTopics.POLICIES, 1, FOR_EVER),
                kept(BookTopics.REGIONS, 1, FOR_EVER),
                kept(BookTopics.DAYS, 1, FOR_EVER),
                kept(BookTopics.DRAFTS, 1, FOR_EVER),
                deadLettersOf(BookTopics.POLICIES, partitions),
                deadLettersOf(BookTopics.REGIONS, partitions),
                kept(Topics.REFUSALS, partitions, REFUSAL_DAYS),
                deadLettersOf(BookTopics.DRAFTS, partitions),
                kept(Topics.POLICY_FINDINGS, partitions, FINDING_DAYS),
                kept(BookTopics.COMMANDS, partitions, COMMAND_DAYS),
                deadLettersOf(BookTopics.COMMANDS, partitions),
                kept(Topics.PREVIEW_COMMANDS, partitions, COMMAND_DAYS),
                deadLettersOf(Topics.PREVIEW_COMMANDS, partitions),
                kept(Topics.PREVIEW_PAGES, partitions, COMMAND_DAYS),
                compacted(Topics.PERSONS, partitions),
                deadLettersOf(Topics.PERSONS, partitions),
                compacted(Topics.ENTITLEMENTS, partitions));
    }
}
