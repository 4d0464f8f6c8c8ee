package org.yingbao.subsidy.policy;

import org.yingbao.rules.policy.Policy;

/** A draft as it was read, with every reason to refuse the policy in it. */
public record ReadDraft(String draftId, long revision, boolean annulled, ReadPolicy read) {
    public Policy policy() {
        return read.policy();
    }
}
