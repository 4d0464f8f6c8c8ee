package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The standards and grants of one region and coverage year, one revision; amounts in fen. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Policy(
        @Nullable String policyId,
        long revision,
        String region,
        int coverageYear,
        @Nullable String title,
        @Nullable String source,
        Window window,
        @Nullable LocalDate inForceFrom,
        @JsonProperty("extends") @Nullable Boolean extending,
        List<Standard> standards,
        List<Grant> grants,
        @Nullable Rules rules) {

    /** First and last day of ordinary collection (集中征缴期). */
    public record Window(LocalDate opens, LocalDate closes) {}

    /** What an ordinary person pays for the year in one tier, in fen. */
    public record Standard(
            int tier, long amountFen, @Nullable Condition when) {}
}
