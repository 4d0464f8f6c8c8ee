package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Scheme;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;

/** Nothing is paid while the person is insured as an employee for the year. */
final class NotInsuredAsEmployee {
    private NotInsuredAsEmployee() {}

    static boolean isBreached(List<Enrolment> enrolments, int year, LocalDate day, Findings findings) {
        for (Enrolment enrolment : enrolments) {
            if (enrolment.countsFor(year, Scheme.EMPLOYEE)
                    && enrolment.begunBy(day)
                    && enrolment.to().isAfter(day)) {
                if (findings.areWanted()) {
                    findings.add(new Insured(day));
                }
                return true;
            }
        }
        return false;
    }

    private record Insured(LocalDate day) implements Finding {
        @Override
        public Provision provision() {
            return Provision.NOT_INSURED_AS_EMPLOYEE;
        }

        @Override
        public Verdict verdict() {
            return Verdict.NOT_MET;
        }

        @Override
        public Map<String, Object> facts() {
            return FactMap.of("day", day).map();
        }

        @Override
        public String says() {
            return "On " + day + " the person is insured as an employee, so nothing is paid.";
        }
    }
}
