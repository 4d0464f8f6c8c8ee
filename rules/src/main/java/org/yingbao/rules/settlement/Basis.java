package org.yingbao.rules.settlement;

import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.PolicyReference;

/**
 * What an instruction rested on, kept beside it so that the reason for the next one can be told. Not part of its
 * content.
 */
public record Basis(
        Region policyRegion, long policyRevision, RecordName identity, long otherChannelsFen, boolean gained) {
    static Basis of(Granted support, boolean gained) {
        return new Basis(
                support.policy().region(),
                support.policy().revision(),
                support.identity().name(),
                support.otherChannelsFen(),
                gained);
    }

    boolean restsOn(PolicyReference policy) {
        return policyRegion.equals(policy.region()) && policyRevision == policy.revision();
    }
}
