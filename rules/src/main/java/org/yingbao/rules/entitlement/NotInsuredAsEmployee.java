package org.yingbao.rules.entitlement;

import static org.yingbao.rules.finding.Provision.NOT_INSURED_AS_EMPLOYEE;

import java.time.LocalDate;
import java.util.List;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Scheme;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;

/** Nothing is paid while the person is insured as an employee for the year {@code [CJ-1]}. */
final class NotInsuredAsEmployee {
    private NotInsuredAsEmployee() {}

    static boolean isBreached(List<Enrolment> enrolments, int year, LocalDate day, Findings findings) {
        for (Enrolment enrolment : enrolments) {
            if (enrolment.countsFor(year, Scheme.EMPLOYEE)
                    && enrolment.begunBy(day)
                    && enrolment.to().isAfter(day)) {
                findings.add(() -> Finding.notMet(
                        NOT_INSURED_AS_EMPLOYEE,
                        FactMap.of("day", day),
                        "On " + day + " the person is insured as an employee, so nothing is paid."));
                return true;
            }
        }
        return false;
    }
}
