package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/**
 * What tax has of one day, county and coverage year [SD-14]: a register named by the three.
 *
 * @param exempt payments of amount 0
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TaxDay(
        LocalDate day,
        String region,
        int coverageYear,
        long revision,
        CountAndSum paid,
        CountAndSum exempt,
        CountAndSum refunded) {}
