package org.yingbao.contribution.ledger;

import java.util.ArrayList;
import java.util.List;
import org.yingbao.contracts.Finding;
import org.yingbao.contribution.account.Year;
import org.yingbao.rules.entitlement.YearFindings;

/** The findings of a line, bounded, for those that repeat them. */
public final class LineFindings {

    private static final int MANY = 40;

    private LineFindings() {}

    /** The first forty; what is left out is said. */
    public static List<Finding> first(int coverageYear, Year year) {
        List<Finding> all = Findings.of(coverageYear, year);
        if (all.size() <= MANY) {
            return all;
        }
        List<Finding> first = new ArrayList<>(all.subList(0, MANY));
        first.add(Findings.told(YearFindings.leftOut(all.size() - MANY, 0)));
        return first;
    }
}
