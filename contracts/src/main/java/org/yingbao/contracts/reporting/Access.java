package org.yingbao.contracts.reporting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at personal data, or did something, through the console: who, when, what, why. It names no name and
 * no document number.
 *
 * @param user who, as the console knows them
 * @param personId whose case it was; absent if it was no single person's
 * @param subject what else it was: an export, a list, a topic, a closing, by its id
 * @param region of which region; absent if of none
 * @param people how many people an export held, or a replay reached
 * @param reason why, in the user's words; {@code UNMASKED} and {@code RELEASED} have one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Access(
        String user,
        Instant time,
        String action,
        @Nullable String personId,
        @Nullable String subject,
        @Nullable String region,
        @Nullable Long people,
        @Nullable String reason) {
    /** The words that {@code action} may be. */
    public enum Action {
        LOOKED,
        UNMASKED,
        EXPORTED,
        UPLOADED,
        RELEASED,
        REPLAYED,
        CLOSED,
        PUBLISHED,
        CHANGED_USERS
    }
}
