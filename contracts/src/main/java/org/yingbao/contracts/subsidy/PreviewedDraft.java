package org.yingbao.contracts.subsidy;

/**
 * Which draft is tried, on inner topics.
 *
 * @param run which of its trials this is: a later one has a higher number
 * @param partitions into how many parts the people are divided, each of which is looked through
 */
public record PreviewedDraft(
        String draftId,
        long run,
        long revision,
        boolean annulled,
        String policyId,
        String region,
        int coverageYear,
        int partitions) {}
