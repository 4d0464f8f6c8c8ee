package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What one closing included of a person: it stays, whatever comes later [SD-11].
 *
 * @param region the funding region
 * @param amountFen what the payer gives, or takes back if people is negative; without a sign
 * @param people 1, or -1 if an earlier closing is corrected
 * @param corrects the closing that is corrected
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record LedgerInclusion(
        String closingId,
        String region,
        String payer,
        String category,
        long standardFen,
        long amountFen,
        int people,
        @Nullable String corrects) {}
