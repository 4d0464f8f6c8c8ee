package org.yingbao.contracts.notification;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A notice to the person, in Chinese and without their name, which the sender adds. {@code status}: ISSUED, SENT,
 * REFUSED by the gateway for good, or WITHDRAWN when its decision was replaced before it was sent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Notice(
        String noticeId,
        String personId,
        int coverageYear,
        String instructionId,
        long instructionVersion,
        String status,
        String title,
        String text) {
    /** The words that {@code status} may be. */
    public enum Status {
        ISSUED,
        SENT,
        REFUSED,
        WITHDRAWN
    }
}
