package org.yingbao.notification.told;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What became of a notice.
 *
 * @param code why the gateway refused it for good
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeStatus(Step step, @Nullable String code) {

    public static final NoticeStatus ISSUED = new NoticeStatus(Step.ISSUED, null);
    public static final NoticeStatus REPLACED = new NoticeStatus(Step.REPLACED, null);
    public static final NoticeStatus TAKEN_UP = new NoticeStatus(Step.TAKEN_UP, null);
    public static final NoticeStatus SENT = new NoticeStatus(Step.SENT, null);
    public static final NoticeStatus RECALLED = new NoticeStatus(Step.RECALLED, null);

    public static NoticeStatus refused(String code) {
        return new NoticeStatus(Step.REFUSED, code);
    }

    /** The fate that a published status tells of. */
    static NoticeStatus published(String status) {
        return switch (status) {
            case "SENT" -> SENT;
            case "REFUSED" -> new NoticeStatus(Step.REFUSED, null);
            case "WITHDRAWN" -> REPLACED;
            default -> ISSUED;
        };
    }

    boolean isAfter(NoticeStatus other) {
        return step.rank > other.step.rank;
    }

    public boolean isOpen() {
        return step.rank < Step.LAST;
    }

    public enum Step {
        ISSUED(0, "ISSUED"),
        /** A sender has begun with it; it may have arrived or not. */
        TAKEN_UP(1, "ISSUED"),
        SENT(Step.LAST, "SENT"),
        REFUSED(Step.LAST, "REFUSED"),
        /** Withdrawn before a sender took it up: the stage publishes that. */
        REPLACED(Step.LAST, "WITHDRAWN"),
        /** Withdrawn by the sender that had taken it up: the sender publishes that. */
        RECALLED(Step.LAST, "WITHDRAWN");

        private static final int LAST = 2;

        private final int rank;
        private final String status;

        Step(int rank, String status) {
            this.rank = rank;
            this.status = status;
        }

        /** How the topic calls it. */
        public String status() {
            return status;
        }
    }
}
