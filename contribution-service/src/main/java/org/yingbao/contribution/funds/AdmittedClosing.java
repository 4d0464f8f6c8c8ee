package org.yingbao.contribution.funds;

import java.time.LocalDate;

/** A closing that passed the door. */
public record AdmittedClosing(String closingId, String region, int coverageYear, String batch, LocalDate asOf) {}
