package org.yingbao.benchmark.peer.team.event;

import org.yingbao.contracts.DeadLetterReason;

/** Says why a record goes to the dead letters. The text is a JSON pointer and plain words, without personal data. */
public final class Rejection extends RuntimeException {

    private final DeadLetterReason reason;

    public Rejection(DeadLetterReason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    public DeadLetterReason reason() {
        return reason;
    }
}
