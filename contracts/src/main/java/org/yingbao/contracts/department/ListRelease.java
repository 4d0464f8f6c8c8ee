package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

/** What a user of a department decides about one revision of a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ListRelease(String source, String listId, long revision, String verdict, String releasedBy, String why) {
    /** The words that {@code verdict} may be. */
    public enum Verdict {
        ACCEPT,
        WITHDRAW
    }
}
