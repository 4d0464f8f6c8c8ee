package org.yingbao.benchmark.peer.team.identity;

import java.util.List;
import java.util.Map;
import org.yingbao.benchmark.peer.team.event.Check;
import org.yingbao.benchmark.peer.team.event.Inbound;
import org.yingbao.contracts.department.OtherGrantRecord;
import org.yingbao.contracts.identity.OtherGrantFact;

/** Grants of other channels. */
final class OtherGrantClaims {

    private OtherGrantClaims() {}

    static Claimed read(Inbound inbound) {
        OtherGrantRecord sent = inbound.as(OtherGrantRecord.class);
        String recordId = Check.notBlank(sent.recordId(), "/recordId");
        Check.revision(sent.revision());
        Check.word(OtherGrantRecord.Status.class, sent.status(), "/status");
        Check.coverageYear(sent.coverageYear());
        Check.notBlank(sent.payer(), "/payer");
        Check.amount(sent.amountFen(), "/amountFen");
        Check.present(sent.grantedOn(), "/grantedOn");
        return new Claimed(
                recordId,
                sent.revision(),
                sent.status().equals("ANNULLED"),
                sent.person(),
                List.of(),
                null,
                null,
                Map.of(),
                List.of(),
                new OtherGrantFact(
                        inbound.event().source(),
                        recordId,
                        sent.revision(),
                        inbound.event().time(),
                        sent.status(),
                        sent.coverageYear(),
                        sent.payer(),
                        sent.amountFen(),
                        sent.grantedOn()));
    }
}
