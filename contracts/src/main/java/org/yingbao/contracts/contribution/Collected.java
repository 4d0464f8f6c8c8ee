package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.yingbao.contracts.department.CountAndSum;

/** What was collected on one day in one county for one coverage year, in fen. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Collected(CountAndSum paid, CountAndSum exempt, CountAndSum refunded) {}
