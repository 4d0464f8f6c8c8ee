package org.yingbao.contracts.reporting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** For how many people something happened for a reason, by its code. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReasonFigures(String reason, long people) {}
