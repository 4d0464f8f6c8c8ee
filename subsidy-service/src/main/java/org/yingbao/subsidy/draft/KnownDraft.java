package org.yingbao.subsidy.draft;

import org.yingbao.contracts.subsidy.PreviewedDraft;
import org.yingbao.rules.policy.Policy;

/**
 * The version of a draft that counts.
 *
 * @param run the offset of the record with which it began to count
 */
record KnownDraft(DraftVersion version, boolean annulled, Policy policy, long run) {
    PreviewedDraft previewed(int partitions) {
        return new PreviewedDraft(
                version.draftId(),
                run,
                version.revision(),
                annulled,
                policy.policyId(),
                policy.region().code(),
                policy.coverageYear(),
                partitions);
    }
}
