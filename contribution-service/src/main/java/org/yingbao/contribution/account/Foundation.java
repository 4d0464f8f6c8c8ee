package org.yingbao.contribution.account;

import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.settlement.Basis;

/** What support rested on when it was instructed, so that the reason for the next instruction can be told. */
public record Foundation(
        String policyRegion,
        long policyRevision,
        String identitySource,
        String identityRecordId,
        long otherChannelsFen,
        boolean gained) {

    static Foundation of(Basis basis) {
        return new Foundation(
                basis.policyRegion().code(),
                basis.policyRevision(),
                basis.identity().source(),
                basis.identity().recordId(),
                basis.otherChannelsFen(),
                basis.gained());
    }

    Basis basis() {
        return new Basis(
                new Region(policyRegion),
                policyRevision,
                new RecordName(identitySource, identityRecordId),
                otherChannelsFen,
                gained);
    }
}
