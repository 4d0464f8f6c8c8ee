package org.yingbao.benchmark.peer.team.identity;

import java.util.List;
import java.util.Map;
import org.yingbao.benchmark.peer.team.event.Check;
import org.yingbao.benchmark.peer.team.event.Inbound;
import org.yingbao.contracts.department.CollectionResult;
import org.yingbao.contracts.identity.CollectionFact;
import org.yingbao.rules.facts.Shanghai;

/** What tax has collected, or not. */
final class CollectionClaims {

    private CollectionClaims() {}

    static Claimed read(Inbound inbound) {
        CollectionResult sent = inbound.as(CollectionResult.class);
        String recordId = Check.notBlank(sent.recordId(), "/recordId");
        Check.revision(sent.revision());
        Check.word(CollectionResult.Status.class, sent.status(), "/status");
        Check.coverageYear(sent.coverageYear());
        Check.amount(sent.amountFen(), "/amountFen");
        Check.present(sent.paidAt(), "/paidAt");
        Check.notBlank(sent.channel(), "/channel");
        checkRefund(sent);
        return new Claimed(
                recordId,
                sent.revision(),
                sent.status().equals("ANNULLED"),
                sent.person(),
                sent.region() == null ? List.of() : List.of(sent.region()),
                null,
                null,
                Map.of("/paidAt", Shanghai.dayOf(sent.paidAt().toInstant())),
                sent.reason() == null ? List.of() : List.of(sent.reason()),
                new CollectionFact(
                        inbound.event().source(),
                        recordId,
                        sent.revision(),
                        inbound.event().time(),
                        sent.status(),
                        sent.instructionId(),
                        sent.coverageYear(),
                        sent.region(),
                        sent.amountFen(),
                        sent.refundedFen(),
                        sent.refundOf(),
                        sent.paidAt(),
                        sent.channel(),
                        sent.payerRelation(),
                        sent.reason()));
    }

    private static void checkRefund(CollectionResult sent) {
        boolean refunded = sent.status().equals("REFUNDED");
        boolean names = sent.refundOf() != null;
        Long givenBack = sent.refundedFen();
        Check.that(!refunded || names != (givenBack != null), "/refundedFen or /refundOf: exactly one says what of");
        Check.that(!names || refunded || sent.status().equals("ANNULLED"), "/refundOf with another status");
        if (givenBack != null) {
            Check.amount(givenBack, "/refundedFen");
            Check.that(givenBack <= sent.amountFen(), "/refundedFen is above /amountFen");
        }
    }
}
