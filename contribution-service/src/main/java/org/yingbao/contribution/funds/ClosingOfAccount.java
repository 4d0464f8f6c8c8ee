package org.yingbao.contribution.funds;

import java.util.List;
import java.util.Optional;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.account.Included;
import org.yingbao.contribution.account.ReachedByClosing;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.funds.IncludedByClosing;

/** What a closing makes of an account. */
public final class ClosingOfAccount {
    private ClosingOfAccount() {}

    /**
     * The account after a closing; empty if that includes nothing. Who is not yet again what was published before is
     * left for the next one, and so is a closed year.
     */
    public static Optional<Account> of(Account account, ReachedByClosing reached) {
        int coverageYear = reached.coverageYear();
        if (account.entitled() == null || account.behind() || coverageYear < account.closedBefore()) {
            return Optional.empty();
        }
        List<Included> included = IncludedByClosing.of(
                        reached.closing(),
                        account.year(coverageYear).settledYear(Findings.unwanted()),
                        account.inclusions(coverageYear).stream()
                                .map(Included::inclusion)
                                .toList(),
                        reached.refused()::refused)
                .stream()
                .map(Included::of)
                .toList();
        return included.isEmpty() ? Optional.empty() : Optional.of(account.including(coverageYear, included));
    }
}
