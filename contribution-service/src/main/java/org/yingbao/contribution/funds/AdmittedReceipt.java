package org.yingbao.contribution.funds;

import java.time.Instant;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.funds.RequestState;

/**
 * What finance said of a transfer, in fen, and which version of which revision that is.
 *
 * @param amountFen all that was moved so far
 */
public record AdmittedReceipt(
        String transferId, long revision, Instant time, String id, String digest, boolean refused, long amountFen) {
    Version version() {
        return new Version(revision, time, id, digest);
    }

    RequestState.Answer answer() {
        return new RequestState.Answer(refused, amountFen);
    }
}
