package org.yingbao.contribution.history;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.contracts.contribution.History;
import org.yingbao.contracts.contribution.HistoryCause;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.account.Recorded;
import org.yingbao.contribution.account.Year;
import org.yingbao.contribution.ledger.LineFindings;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Root;

/**
 * What is to be said of a year that came to something else.
 *
 * @param recorded what the account remembers of it
 */
public record DueHistory(HistoryEvent event, Recorded recorded) {

    /** Nothing, while subsidy was not heard of or while an account is not yet again what it was. */
    public static List<DueHistory> of(String personId, Account account, Cause cause) {
        if (account.entitled() == null || account.waits()) {
            return List.of();
        }
        List<DueHistory> due = new ArrayList<>();
        for (int coverageYear : account.years()) {
            Year year = account.year(coverageYear);
            Optional<Recorded> last =
                    Optional.ofNullable(account.recordedYears().get(coverageYear));
            if (last.isEmpty() && isNothing(year)) {
                continue;
            }
            History now = YearHistory.of(personId, coverageYear, year);
            String digest = Digest.of(now);
            if (last.filter(told -> told.digest().equals(digest)).isEmpty()) {
                long version = last.map(Recorded::version).orElse(0L) + 1;
                History said = now.said(version, cause(cause), LineFindings.first(coverageYear, year));
                due.add(new DueHistory(
                        new HistoryEvent(said, account.offsets()), new Recorded(coverageYear, version, digest)));
            }
        }
        return due;
    }

    /** A year of which nothing was decided, instructed or paid has no history yet. */
    private static boolean isNothing(Year year) {
        return year.steps().isEmpty() && year.results().isEmpty() && year.last().isEmpty();
    }

    private static HistoryCause cause(Cause cause) {
        Root root = cause.root();
        OffsetDateTime time = OffsetDateTime.parse(cause.time());
        return root == null
                ? new HistoryCause(cause.correlation(), time, null, null, null, null)
                : new HistoryCause(
                        cause.correlation(),
                        time,
                        root.source(),
                        root.at().topic(),
                        root.at().partition(),
                        root.at().offset());
    }
}
