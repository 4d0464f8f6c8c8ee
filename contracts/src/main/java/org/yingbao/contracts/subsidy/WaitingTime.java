package org.yingbao.contracts.subsidy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long people wait for their rights who pay after the window: days or months, and which classes do not wait. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record WaitingTime(
        @Nullable Integer waitingDays, @Nullable Integer waitingMonths, List<String> exceptClasses) {}
