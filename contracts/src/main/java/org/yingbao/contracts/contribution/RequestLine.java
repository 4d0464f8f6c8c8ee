package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The people of a transfer request for whom the same is asked.
 *
 * @param amountFen for each of them
 * @param people negative if they are taken back
 * @param totalFen people times amountFen
 * @param corrects the closing that included them; absent unless they are taken back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record RequestLine(
        String category,
        long standardFen,
        long amountFen,
        long people,
        long totalFen,
        @Nullable String corrects) {}
