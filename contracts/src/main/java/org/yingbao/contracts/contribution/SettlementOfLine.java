package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a year is settled, its rights, and who the person counts as.
 *
 * @param state absent if the year is not decided
 * @param owedFen what is owed in fen: the own share, without support the standard of the tier; absent if not known
 * @param rightsFrom the first day of the rights; absent unless they are confirmed
 * @param countedAs absent if the person is not in scope
 * @param suspectedSince absent unless the person is suspected uninsured
 * @param answers what officers found out; absent if nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record SettlementOfLine(
        @Nullable String state,
        @Nullable Long owedFen,
        String rights,
        @Nullable LocalDate rightsFrom,
        @Nullable CountedAs countedAs,
        @Nullable LocalDate suspectedSince,
        @Nullable List<LedgerAnswer> answers) {
    /** The words that {@code state} may be. */
    public enum State {
        SETTLED,
        PART_PAID,
        PAID_ELSEWHERE,
        EXEMPT_UNANSWERED,
        UNPAID,
        NOT_ENROLLED
    }

    /** The words that {@code rights} may be (权益). */
    public enum Rights {
        CONFIRMED,
        PROVISIONAL,
        NONE
    }
}
