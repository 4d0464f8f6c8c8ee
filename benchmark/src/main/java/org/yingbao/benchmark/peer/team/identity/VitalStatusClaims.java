package org.yingbao.benchmark.peer.team.identity;

import java.util.List;
import java.util.Map;
import org.yingbao.benchmark.peer.team.event.Check;
import org.yingbao.benchmark.peer.team.event.Inbound;
import org.yingbao.contracts.department.VitalStatusRecord;
import org.yingbao.contracts.identity.VitalStatusFact;

/** Who lives and who died. */
final class VitalStatusClaims {

    private VitalStatusClaims() {}

    static Claimed read(Inbound inbound) {
        VitalStatusRecord sent = inbound.as(VitalStatusRecord.class);
        String recordId = Check.notBlank(sent.recordId(), "/recordId");
        Check.revision(sent.revision());
        Check.word(VitalStatusRecord.Status.class, sent.status(), "/status");
        Check.that(!sent.status().equals("DECEASED") || sent.deceasedOn() != null, "/deceasedOn is missing");
        return new Claimed(
                recordId,
                sent.revision(),
                sent.status().equals("ANNULLED"),
                sent.person(),
                List.of(),
                null,
                null,
                sent.deceasedOn() == null ? Map.of() : Map.of("/deceasedOn", sent.deceasedOn()),
                List.of(),
                new VitalStatusFact(
                        inbound.event().source(),
                        recordId,
                        sent.revision(),
                        inbound.event().time(),
                        sent.status(),
                        sent.deceasedOn()));
    }
}
