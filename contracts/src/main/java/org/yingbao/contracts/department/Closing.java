package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/**
 * A batch to settle between the funds [SD-11]: what is due by then for the people whom the region, a county, city or
 * province, pays for.
 *
 * @param batch what the batch is called, such as 第一批
 * @param asOf who paid after this day is left for the next closing
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Closing(String closingId, String region, int coverageYear, String batch, LocalDate asOf) {}
