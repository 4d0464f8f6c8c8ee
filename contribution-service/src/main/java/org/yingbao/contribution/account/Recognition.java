package org.yingbao.contribution.account;

import java.time.LocalDate;
import org.yingbao.rules.entitlement.DecidingIdentity;
import org.yingbao.rules.facts.RecordName;

/** The recognition that support rests on. */
public record Recognition(String source, String recordId, String category, LocalDate from) {

    static Recognition of(org.yingbao.contracts.subsidy.DecidingIdentity told) {
        return new Recognition(told.source(), told.recordId(), told.category(), told.from());
    }

    DecidingIdentity deciding() {
        return new DecidingIdentity(new RecordName(source, recordId), category, from);
    }
}
