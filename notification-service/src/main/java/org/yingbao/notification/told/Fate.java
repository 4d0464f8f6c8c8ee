package org.yingbao.notification.told;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What became of a notice.
 *
 * @param code why the gateway refused it for good
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fate(Step step, @Nullable String code) {

    public static final Fate ISSUED = new Fate(Step.ISSUED, null);
    public static final Fate REPLACED = new Fate(Step.REPLACED, null);
    public static final Fate TAKEN_UP = new Fate(Step.TAKEN_UP, null);
    public static final Fate SENT = new Fate(Step.SENT, null);
    public static final Fate RECALLED = new Fate(Step.RECALLED, null);

    public static Fate refused(String code) {
        return new Fate(Step.REFUSED, code);
    }

    /** The fate that a published status tells of. */
    static Fate published(String status) {
        return switch (status) {
            case "SENT" -> SENT;
            case "REFUSED" -> new Fate(Step.REFUSED, null);
            case "WITHDRAWN" -> REPLACED;
            default -> ISSUED;
        };
    }

    boolean isAfter(Fate other) {
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
