package org.yingbao.rules.entitlement;

import static org.yingbao.rules.finding.Provision.NOT_DECEASED;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;

/** Nothing is paid from the day of death on {@code [CJ-1]}. One record of death is enough. */
final class NotDeceased {
    private NotDeceased() {}

    static boolean isBreached(List<LocalDate> deaths, LocalDate day, Findings findings) {
        if (deaths.isEmpty() || Collections.min(deaths).isAfter(day)) {
            return false;
        }
        LocalDate died = Collections.min(deaths);
        findings.add(() -> Finding.notMet(
                NOT_DECEASED,
                FactMap.of("deceasedOn", died).and("day", day),
                "The person died on " + died + ", so nothing is paid from that day on."));
        return true;
    }
}
