package org.yingbao.reporting.query;

import java.util.List;
import org.yingbao.contracts.contribution.History;
import org.yingbao.reporting.histories.PastYears;
import org.yingbao.reporting.person.Case;

/** A case with the history of its years. */
public record CaseFile(String personId, Case known, PastYears past) {

    /** The changes of a coverage year, the latest last, as {@link org.yingbao.contracts.why.Why} wants them. */
    public List<History> history(int coverageYear) {
        return past.of(coverageYear);
    }
}
