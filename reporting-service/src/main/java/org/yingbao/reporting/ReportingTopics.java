package org.yingbao.reporting;

import static org.yingbao.pipeline.runtime.TopicCreation.compacted;
import static org.yingbao.pipeline.runtime.TopicCreation.deadLettersOf;
import static org.yingbao.pipeline.runtime.TopicCreation.inbound;
import static org.yingbao.pipeline.runtime.TopicCreation.kept;

import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.yingbao.contracts.Topics;

/** Every topic that this service reads or writes. */
final class ReportingTopics {

    private static final int KEPT_DAYS = 400;
    private static final int TEN_YEARS = 3_653;
    private static final int FOR_EVER = -1;
    private static final int INBOUND_DAYS = 400;

    private ReportingTopics() {}

    static List<NewTopic> all(int partitions) {
        return List.of(
                compacted(Topics.PERSONS, partitions),
                deadLettersOf(Topics.PERSONS, partitions),
                compacted(Topics.LEDGER, partitions),
                deadLettersOf(Topics.LEDGER, partitions),
                kept(Topics.SUSPECTED, partitions, KEPT_DAYS),
                deadLettersOf(Topics.SUSPECTED, partitions),
                kept(Topics.NOTICES, partitions, KEPT_DAYS),
                deadLettersOf(Topics.NOTICES, partitions),
                kept(Topics.CONFLICTS, partitions, KEPT_DAYS),
                deadLettersOf(Topics.CONFLICTS, partitions),
                kept(Topics.INSTRUCTIONS, partitions, KEPT_DAYS),
                deadLettersOf(Topics.INSTRUCTIONS, partitions),
                kept(Topics.HISTORY, partitions, FOR_EVER),
                deadLettersOf(Topics.HISTORY, partitions),
                inbound(Topics.DAYS, partitions, INBOUND_DAYS),
                compacted(Topics.FIGURE_SUMS, partitions),
                deadLettersOf(Topics.FIGURE_SUMS, partitions),
                kept(Topics.FIGURE_COMMANDS, partitions, KEPT_DAYS),
                deadLettersOf(Topics.FIGURE_COMMANDS, partitions),
                compacted(Topics.FIGURES, partitions),
                kept(Topics.FIGURES_OF_DAYS, partitions, KEPT_DAYS),
                deadLettersOf(Topics.FIGURES_OF_DAYS, partitions),
                kept(Topics.ACCESSES, partitions, TEN_YEARS));
    }
}
