package org.yingbao.rules.funds;

import java.util.Optional;

/**
 * What a closing included of a person: it stays, whatever comes later.
 *
 * @param people 1, or -1 if what an earlier closing included is taken back
 * @param corrects the earlier closing
 */
public record Inclusion(String closingId, DueLine line, int people, Optional<String> corrects) {
    static Inclusion due(String closingId, DueLine line) {
        return new Inclusion(closingId, line, 1, Optional.empty());
    }

    static Inclusion takenBack(String closingId, DueLine line, String corrects) {
        return new Inclusion(closingId, line, -1, Optional.of(corrects));
    }

    /** The request of which it is a part. */
    public String requestId() {
        return RequestId.of(closingId, line.region(), line.payer());
    }
}
