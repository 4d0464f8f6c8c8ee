package org.yingbao.benchmark.peer.team.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yingbao.benchmark.peer.team.event.Check;
import org.yingbao.benchmark.peer.team.event.Inbound;
import org.yingbao.contracts.department.IdentityRecord;
import org.yingbao.contracts.identity.IdentityFact;

/** Recognitions of hardship. */
final class IdentityClaims {

    private IdentityClaims() {}

    static Claimed read(Inbound inbound) {
        IdentityRecord sent = inbound.as(IdentityRecord.class);
        String recordId = Check.notBlank(sent.recordId(), "/recordId");
        Check.revision(sent.revision());
        Check.word(IdentityRecord.Status.class, sent.status(), "/status");
        Check.notBlank(sent.category(), "/category");
        Check.present(sent.region(), "/region");
        Check.present(sent.from(), "/from");
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
                texts(sent),
                new IdentityFact(
                        inbound.event().source(),
                        recordId,
                        sent.revision(),
                        inbound.event().time(),
                        sent.status(),
                        sent.category(),
                        sent.attributes(),
                        sent.region(),
                        sent.from(),
                        sent.to()));
    }

    private static List<String> texts(IdentityRecord sent) {
        List<String> texts = new ArrayList<>();
        if (sent.attributes() != null) {
            sent.attributes().forEach((name, value) -> {
                texts.add(name);
                texts.add(String.valueOf(value));
            });
        }
        return texts;
    }
}
