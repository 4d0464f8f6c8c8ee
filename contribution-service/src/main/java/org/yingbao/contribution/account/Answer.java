package org.yingbao.contribution.account;

import java.time.LocalDate;
import org.yingbao.contracts.identity.ScreeningAnswerFact;

/** What an officer found out of a person suspected uninsured. */
public record Answer(
        String source, String recordId, int coverageYear, boolean active, String outcome, LocalDate answeredOn) {

    static Answer of(ScreeningAnswerFact told) {
        return new Answer(
                told.source(),
                told.recordId(),
                told.coverageYear(),
                told.status().equals("ACTIVE"),
                told.outcome(),
                told.answeredOn());
    }
}
