package org.yingbao.benchmark.peer.team.identity;

import java.util.List;
import java.util.Map;
import org.yingbao.benchmark.peer.team.event.Check;
import org.yingbao.benchmark.peer.team.event.Inbound;
import org.yingbao.contracts.department.EnrolmentRecord;
import org.yingbao.contracts.identity.EnrolmentFact;

/** Enrolments. */
final class EnrolmentClaims {

    private EnrolmentClaims() {}

    static Claimed read(Inbound inbound) {
        EnrolmentRecord sent = inbound.as(EnrolmentRecord.class);
        String recordId = Check.notBlank(sent.recordId(), "/recordId");
        Check.revision(sent.revision());
        Check.word(EnrolmentRecord.Status.class, sent.status(), "/status");
        Check.word(EnrolmentRecord.Scheme.class, sent.scheme(), "/scheme");
        Check.coverageYear(sent.coverageYear());
        Check.present(sent.region(), "/region");
        Check.that(sent.tier() >= 1, "/tier is below 1");
        Check.that(!sent.scheme().equals("EMPLOYEE") || sent.from() != null, "/from is missing");
        Check.that(!sent.status().equals("ENDED") || sent.to() != null, "/to is missing");
        return new Claimed(
                recordId,
                sent.revision(),
                sent.status().equals("ANNULLED"),
                sent.person(),
                List.of(sent.region()),
                sent.from(),
                sent.to(),
                Map.of(),
                List.of(),
                new EnrolmentFact(
                        inbound.event().source(),
                        recordId,
                        sent.revision(),
                        inbound.event().time(),
                        sent.status(),
                        sent.coverageYear(),
                        sent.scheme(),
                        sent.region(),
                        sent.tier(),
                        sent.from(),
                        sent.to(),
                        sent.applied()));
    }
}
