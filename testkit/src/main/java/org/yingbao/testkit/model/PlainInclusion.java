package org.yingbao.testkit.model;

import java.util.Optional;

/**
 * What a closing included of one person and year: a line once more, or once less.
 *
 * @param people 1 or -1
 * @param corrects the closing that included what is taken back
 */
public record PlainInclusion(
        String closingId, Document person, int year, PlainLine line, int people, Optional<String> corrects) {

    /** The request that it is counted in. */
    String requestId() {
        return closingId + "-" + line.fundingRegion() + "-" + line.payer();
    }

    long fen() {
        return people * line.amountFen();
    }
}
