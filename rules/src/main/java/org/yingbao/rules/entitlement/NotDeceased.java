package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;

/** Nothing is paid from the day of death on; one record of death is enough. */
final class NotDeceased {
    private NotDeceased() {}

    static boolean isBreached(List<LocalDate> deaths, LocalDate day, Findings findings) {
        for (LocalDate death : deaths) {
            if (!death.isAfter(day)) {
                if (findings.areWanted()) {
                    findings.add(new Died(deaths, day));
                }
                return true;
            }
        }
        return false;
    }

    private record Died(List<LocalDate> deaths, LocalDate day) implements Finding {
        @Override
        public Provision provision() {
            return Provision.NOT_DECEASED;
        }

        @Override
        public Verdict verdict() {
            return Verdict.NOT_MET;
        }

        @Override
        public Map<String, Object> facts() {
            return FactMap.of("deceasedOn", earliest()).and("day", day).map();
        }

        @Override
        public String says() {
            return "The person died on " + earliest() + ", so nothing is paid from that day on.";
        }

        private LocalDate earliest() {
            return deaths.stream().min(LocalDate::compareTo).orElse(day);
        }
    }
}
