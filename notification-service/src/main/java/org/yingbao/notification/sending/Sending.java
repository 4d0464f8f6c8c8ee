package org.yingbao.notification.sending;

import org.yingbao.contracts.notification.Notice;
import org.yingbao.notification.told.Fate;
import org.yingbao.pipeline.event.Cause;

/** One notice on its way to one person. */
final class Sending {

    private final Fates fates;
    private final Gateway gateway;

    Sending(Fates fates, Gateway gateway) {
        this.fates = fates;
        this.gateway = gateway;
    }

    /**
     * What has become of a notice.
     *
     * @param now whether it was handed over just now
     */
    record Outcome(Fate fate, boolean now) {}

    /** Sends the notice if it still holds and was not sent before. */
    Outcome send(Notice notice, Delivery delivery, Cause cause) {
        Fate fate = fates.decide(notice, cause, Sending::takeUp);
        if (!fate.isOpen()) {
            return new Outcome(fate, false);
        }
        Fate answered = answered(gateway.send(delivery));
        return new Outcome(fates.decide(notice, cause, (known, replaced) -> known.isOpen() ? answered : known), true);
    }

    private static Fate takeUp(Fate known, boolean replaced) {
        if (!known.isOpen()) {
            return known;
        }
        return replaced ? Fate.RECALLED : Fate.TAKEN_UP;
    }

    private static Fate answered(Answer answer) {
        return switch (answer) {
            case Answer.Taken() -> Fate.SENT;
            case Answer.Refused(String code) -> Fate.refused(code);
        };
    }
}
