package org.yingbao.contracts.reporting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** For how many people a payer pays, and what that comes to, in fen. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PayerFigures(String payer, long people, long amountFen) {}
