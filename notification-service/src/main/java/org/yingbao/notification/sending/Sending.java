package org.yingbao.notification.sending;

import org.yingbao.contracts.notification.Notice;
import org.yingbao.notification.told.NoticeStatus;
import org.yingbao.pipeline.event.Cause;

/** One notice on its way to one person. */
final class Sending {

    private final NoticeStatuses fates;
    private final Gateway gateway;

    Sending(NoticeStatuses fates, Gateway gateway) {
        this.fates = fates;
        this.gateway = gateway;
    }

    /**
     * What has become of a notice.
     *
     * @param now whether it was handed over just now
     */
    record Outcome(NoticeStatus fate, boolean now) {}

    /** Sends the notice if it still holds and was not sent before. */
    Outcome send(Notice notice, Delivery delivery, Cause cause) {
        NoticeStatus fate = fates.decide(notice, cause, Sending::takeUp);
        if (!fate.isOpen()) {
            return new Outcome(fate, false);
        }
        NoticeStatus answered = answered(gateway.send(delivery));
        return new Outcome(fates.decide(notice, cause, (known, replaced) -> known.isOpen() ? answered : known), true);
    }

    private static NoticeStatus takeUp(NoticeStatus known, boolean replaced) {
        if (!known.isOpen()) {
            return known;
        }
        return replaced ? NoticeStatus.RECALLED : NoticeStatus.TAKEN_UP;
    }

    private static NoticeStatus answered(Answer answer) {
        return switch (answer) {
            case Answer.Taken() -> NoticeStatus.SENT;
            case Answer.Refused(String code) -> NoticeStatus.refused(code);
        };
    }
}
