package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What the payers of one region and of those below it give in a coverage year [SD-12]. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Forecast(String region, int coverageYear, List<ForecastOfPayer> payers) {}
