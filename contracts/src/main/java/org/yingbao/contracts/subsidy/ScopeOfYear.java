package org.yingbao.contracts.subsidy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a coverage year says of a person beside its steps: whether and by what they count among the people to be
 * insured, and what they owe without support; amounts in fen.
 *
 * @param identities those by which the person may count, the one that does without support first; empty if the person
 *     is not in scope
 * @param categories of all identities in scope
 * @param region where the person's identity was certified, if they are not in scope
 * @param enrolment the one that says where the contribution is paid
 * @param ordinary what is owed without support, from day to day; empty where support stands all the time
 * @param over true if the year is over for people who would be suspected uninsured
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ScopeOfYear(
        List<IdentityInScope> identities,
        List<String> categories,
        @Nullable String region,
        @Nullable EnrolmentInScope enrolment,
        List<OrdinaryTerms> ordinary,
        @Nullable Boolean over) {
    /** An identity by which the person may count; {@code begun}: who has not paid is suspected by now. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record IdentityInScope(
            String source,
            String recordId,
            String category,
            String region,
            @Nullable String township,
            @Nullable String village,
            LocalDate from,
            @Nullable LocalDate closes,
            @Nullable LocalDate since,
            @Nullable Boolean begun,
            int priority) {}

    /** Where the person is enrolled; {@code active}: the enrolment has not ended. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record EnrolmentInScope(String region, boolean active) {}

    /** What is owed without support by who pays from a day on; the standard is absent if it is not known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OrdinaryTerms(
            LocalDate from,
            @Nullable Long standardFen,
            @Nullable LocalDate closes,
            @Nullable WaitingTime latePayment) {}
}
