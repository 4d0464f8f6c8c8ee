package org.yingbao.contribution;

import static org.yingbao.pipeline.runtime.TopicCreation.compacted;
import static org.yingbao.pipeline.runtime.TopicCreation.deadLettersOf;
import static org.yingbao.pipeline.runtime.TopicCreation.inbound;
import static org.yingbao.pipeline.runtime.TopicCreation.kept;

import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.yingbao.contracts.Topics;
import org.yingbao.contribution.transfer.TransferReceipts;

/** Every topic that this service reads or writes. */
final class ContributionTopics {

    private static final int KEPT_DAYS = 400;
    private static final int REFUSAL_DAYS = 30;
    private static final int PAGE_DAYS = 30;
    private static final int FOR_EVER = -1;

    private ContributionTopics() {}

    static List<NewTopic> all(int partitions) {
        return List.of(
                compacted(Topics.ENTITLEMENTS, partitions),
                deadLettersOf(Topics.ENTITLEMENTS, partitions),
                compacted(Topics.PERSON_COLLECTIONS, partitions),
                deadLettersOf(Topics.PERSON_COLLECTIONS, partitions),
                kept(Topics.INSTRUCTIONS, partitions, KEPT_DAYS),
                kept(Topics.REFUSALS, partitions, REFUSAL_DAYS),
                kept(Topics.SUSPECTED, partitions, KEPT_DAYS),
                kept(Topics.HISTORY, partitions, FOR_EVER),
                compacted(Topics.LEDGER, partitions),
                inbound(Topics.TRANSFER_RECEIPTS, partitions, KEPT_DAYS),
                deadLettersOf(Topics.TRANSFER_RECEIPTS, partitions),
                kept(TransferReceipts.PASSED_ON, partitions, FOR_EVER),
                deadLettersOf(TransferReceipts.PASSED_ON, partitions),
                inbound(Topics.CLOSINGS, 1, FOR_EVER),
                deadLettersOf(Topics.CLOSINGS, partitions),
                kept(Topics.FUNDS, 1, FOR_EVER),
                deadLettersOf(Topics.FUNDS, partitions),
                kept(Topics.CONTRIBUTION_COMMANDS, partitions, KEPT_DAYS),
                deadLettersOf(Topics.CONTRIBUTION_COMMANDS, partitions),
                compacted(Topics.REQUEST_SUMS, 1),
                deadLettersOf(Topics.REQUEST_SUMS, partitions),
                kept(Topics.REQUEST_COMMANDS, 1, FOR_EVER),
                deadLettersOf(Topics.REQUEST_COMMANDS, partitions),
                compacted(Topics.TRANSFER_REQUESTS, 1),
                kept(Topics.PREVIEW_PAGES, partitions, PAGE_DAYS),
                deadLettersOf(Topics.PREVIEW_PAGES, partitions),
                kept(Topics.PREVIEW_SUMS, 1, FOR_EVER),
                deadLettersOf(Topics.PREVIEW_SUMS, partitions),
                compacted(Topics.POLICY_PREVIEWS, 1),
                deadLettersOf(Topics.TRANSFER_REQUESTS, partitions),
                kept(Topics.ACCEPTED_REGIONS, 1, FOR_EVER),
                kept(Topics.ACCEPTED_DAYS, 1, FOR_EVER),
                deadLettersOf(Topics.ACCEPTED_DAYS, partitions),
                inbound(Topics.TAX_DAYS, partitions, KEPT_DAYS),
                deadLettersOf(Topics.TAX_DAYS, partitions),
                kept(Topics.CHECKED_TAX_DAYS, 1, FOR_EVER),
                deadLettersOf(Topics.CHECKED_TAX_DAYS, partitions),
                compacted(Topics.COLLECTED_SUMS, 1),
                deadLettersOf(Topics.COLLECTED_SUMS, partitions),
                kept(Topics.RECONCILIATION_COMMANDS, 1, FOR_EVER),
                deadLettersOf(Topics.RECONCILIATION_COMMANDS, partitions),
                kept(Topics.RECONCILIATIONS, 1, KEPT_DAYS),
                compacted(Topics.FORECAST_SUMS, 1),
                deadLettersOf(Topics.FORECAST_SUMS, partitions),
                compacted(Topics.FORECASTS, 1));
    }
}
