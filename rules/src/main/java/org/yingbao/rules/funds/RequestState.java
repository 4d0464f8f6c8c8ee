package org.yingbao.rules.funds;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a request has come to {@code [SD-11]}.
 *
 * @param movedFen all that was moved so far; absent if finance did not answer, or refused
 * @param differenceFen what was moved less the total
 */
public record RequestState(RequestStatus status, OptionalLong movedFen, OptionalLong differenceFen) {
    /**
     * What finance said last of a request.
     *
     * @param amountFen all that was moved so far
     */
    public record Answer(boolean refused, long amountFen) {}

    /**
     * The state of a request.
     *
     * @param counted whether all people are counted
     * @param totalFen what is asked for, negative if it is to come back
     */
    public static RequestState of(boolean counted, long totalFen, Optional<Answer> answer) {
        if (!counted) {
            return unanswered(RequestStatus.OPEN);
        }
        if (answer.isEmpty()) {
            return unanswered(RequestStatus.REQUESTED);
        }
        if (answer.get().refused()) {
            return unanswered(RequestStatus.REFUSED);
        }
        long movedFen = answer.get().amountFen();
        return new RequestState(
                status(totalFen, movedFen),
                OptionalLong.of(movedFen),
                OptionalLong.of(Math.subtractExact(movedFen, totalFen)));
    }

    private static RequestState unanswered(RequestStatus status) {
        return new RequestState(status, OptionalLong.empty(), OptionalLong.empty());
    }

    private static RequestStatus status(long totalFen, long movedFen) {
        if (movedFen == totalFen) {
            return RequestStatus.MOVED;
        }
        boolean sameWay = movedFen == 0 || Long.signum(movedFen) == Long.signum(totalFen);
        return sameWay && Math.abs(movedFen) < Math.abs(totalFen) ? RequestStatus.PART_MOVED : RequestStatus.DIFFERS;
    }
}
