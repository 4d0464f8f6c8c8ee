package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
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
        @Nullable Rules rules,
        @Nullable Screening screening,
        @Nullable Targets targets,
        @Nullable LatePayment latePayment) {

    /** First and last day of ordinary collection (集中征缴期). */
    public record Window(LocalDate opens, LocalDate closes) {}

    /** What an ordinary person pays for the year in one tier, in fen. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Standard(
            int tier, long amountFen, @Nullable Condition when) {}

    /** From when people count as suspected uninsured (疑似未参保): days before the window closes, days after recognition. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Screening(
            @Nullable Integer daysBeforeClosing, @Nullable Integer daysAfterRecognition) {}

    /** What the place wants to reach: how many percent of the people in scope are to be insured [SD-16]. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Targets(@Nullable BigDecimal participationPercent) {}

    /**
     * How long people wait for their rights who pay after the window: days or months; {@code exceptClasses} are the
     * deciding categories of people who do not wait, {@code *} every one.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LatePayment(
            @Nullable Integer waitingDays,
            @Nullable Integer waitingMonths,
            @Nullable List<String> exceptClasses) {}
}
