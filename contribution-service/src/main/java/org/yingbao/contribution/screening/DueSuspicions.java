package org.yingbao.contribution.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.account.Entitled;
import org.yingbao.contribution.account.Remark;
import org.yingbao.contribution.account.Screened;
import org.yingbao.contribution.account.Year;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.screening.SuspectedUninsured;
import org.yingbao.rules.screening.Suspicion;

/** Finds of whom tax is to hear now that they are suspected uninsured, or no longer. */
public final class DueSuspicions {

    private DueSuspicions() {}

    /**
     * Nothing, while subsidy was not heard of or while an account is not yet again what it was. Who was never suspected
     * is not cleared.
     */
    public static List<SuspectedEvent> of(Account account) {
        Entitled entitled = account.entitled();
        if (entitled == null || account.waits()) {
            return List.of();
        }
        List<SuspectedEvent> due = new ArrayList<>();
        for (int coverageYear : account.years()) {
            Optional<Screened> last = Optional.ofNullable(account.screened().get(coverageYear));
            Year year = account.year(coverageYear);
            Suspicion suspicion = suspicion(year, Findings.unwanted());
            if (last.isEmpty() && !suspicion.suspected()) {
                continue;
            }
            Screened now = Screened.of(coverageYear, last.map(Screened::version).orElse(0L) + 1, suspicion);
            if (last.filter(now::saysTheSameAs).isEmpty()) {
                due.add(new SuspectedEvent(now, entitled.subject(), account.offsets(), findings(year)));
            }
        }
        return due;
    }

    private static Suspicion suspicion(Year year, Findings findings) {
        return SuspectedUninsured.of(year.settledYear(findings), year.scope(), findings);
    }

    private static List<Remark> findings(Year year) {
        Findings findings = Findings.wanted();
        suspicion(year, findings);
        return findings.all().stream().map(Remark::of).toList();
    }
}
