package org.yingbao.contracts.contribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** What an officer found out of the person, as the ledger shows it beside the state. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record LedgerAnswer(String source, String recordId, String outcome, LocalDate answeredOn) {}
