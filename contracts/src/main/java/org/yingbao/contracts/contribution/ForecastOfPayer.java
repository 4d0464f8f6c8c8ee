package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What one payer gives, in fen.
 *
 * @param needed if everybody who is supported pays
 * @param settled what is due so far
 * @param requested what transfer requests come to
 * @param moved what finance has moved of them
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ForecastOfPayer(String payer, long needed, long settled, long requested, long moved) {}
