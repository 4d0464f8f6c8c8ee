package org.yingbao.rules.settlement;

import static org.yingbao.rules.finding.Provision.RIGHTS_FROM;

import java.time.LocalDate;
import java.util.Optional;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.OrdinaryTerms;
import org.yingbao.rules.entitlement.YearScope;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.policy.LatePayment;
import org.yingbao.rules.policy.PolicyReference;

/**
 * From when confirmed rights hold {@code [SD-14]}: from 1 January if paid inside the window; else from the day after
 * payment at the earliest, and for people whom the policy does not spare after its waiting time.
 */
final class RightsFrom {
    private RightsFrom() {}

    /** Absent only where no day of payment is known. */
    static Optional<LocalDate> of(int coverageYear, SettledYear year, YearScope scope, Findings findings) {
        return year.day().map(paidOn -> from(coverageYear, year, scope, paidOn, findings));
    }

    private static LocalDate from(
            int coverageYear, SettledYear year, YearScope scope, LocalDate paidOn, Findings findings) {
        LocalDate first = LocalDate.of(coverageYear, 1, 1);
        Optional<OrdinaryTerms> ordinary = scope.ordinaryOn(paidOn);
        Optional<LocalDate> closes = year.support()
                .map(Granted::policy)
                .map(PolicyReference::closes)
                .or(() -> ordinary.flatMap(OrdinaryTerms::closes));
        boolean late = closes.isPresent() && paidOn.isAfter(closes.get());
        Optional<LatePayment> waits = late ? waits(year, ordinary) : Optional.empty();
        LocalDate next = paidOn.plusDays(1);
        LocalDate over = waits.map(time -> time.overAfter(next)).orElse(next);
        LocalDate from = late && over.isAfter(first) ? over : first;
        find(from, paidOn, closes, late, waits, findings);
        return from;
    }

    /** Whoever is supported as a class that the policy spares does not wait. */
    private static Optional<LatePayment> waits(SettledYear year, Optional<OrdinaryTerms> ordinary) {
        return year.support().isPresent()
                ? year.support()
                        .get()
                        .policy()
                        .latePayment()
                        .filter(time ->
                                !time.spares(year.support().get().identity().category()))
                : ordinary.flatMap(OrdinaryTerms::latePayment);
    }

    private static void find(
            LocalDate from,
            LocalDate paidOn,
            Optional<LocalDate> closes,
            boolean late,
            Optional<LatePayment> waits,
            Findings findings) {
        findings.add(() -> {
            FactMap facts = FactMap.of("rightsFrom", from).and("day", paidOn);
            closes.ifPresent(day -> facts.and("closes", day));
            waits.ifPresent(
                    time -> facts.and("waitingDays", time.waitingDays()).and("waitingMonths", time.waitingMonths()));
            return Finding.computed(
                    RIGHTS_FROM,
                    facts,
                    "Paid on " + paidOn + (late ? ", after the window" : "")
                            + (waits.isPresent() ? ", and who pays late waits" : "") + ": the rights hold from " + from
                            + " on.");
        });
    }
}
