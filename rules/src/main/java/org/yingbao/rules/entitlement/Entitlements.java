package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.policy.Policies;

/** Decides what a person is entitled to: a pure function of the facts, the policies and the days that have passed. */
public final class Entitlements {
    private Entitlements() {}

    /** The steps of every decided year, up to the later of the latest news and the last published day. */
    public static Entitlement decide(Facts facts, Policies policies, Optional<LocalDate> lastPublishedDay) {
        LocalDate asOf = asOf(facts, lastPublishedDay);
        return new PersonAsOf(facts, policies, asOf, 0, 0).decide();
    }

    /**
     * The same without the years that are closed. The day on which the first of those that are open closes is one of
     * the days to look forward to.
     *
     * @param closedBefore facts that only earlier years need have left
     */
    public static Entitlement decideOpen(
            Facts facts, Policies policies, Optional<LocalDate> lastPublishedDay, int closedBefore) {
        LocalDate asOf = asOf(facts, lastPublishedDay);
        int byFacts = Math.max(closedBefore, ClosedYears.before(facts.newsDay()));
        return new PersonAsOf(facts, policies, asOf, byFacts, Math.max(byFacts, ClosedYears.before(asOf))).decide();
    }

    /**
     * The steps of one year, as of a day that may be later than what is known; none if the year is closed or not
     * decided.
     *
     * @param closedBefore facts that only earlier years need have left
     */
    public static List<Step> ofYear(
            int year,
            Facts facts,
            Policies policies,
            Optional<LocalDate> lastPublishedDay,
            int closedBefore,
            LocalDate notBefore) {
        LocalDate known = asOf(facts, lastPublishedDay);
        boolean closed = year < Math.max(closedBefore, ClosedYears.before(known));
        LocalDate asOf = notBefore.isAfter(known) ? notBefore : known;
        return closed ? List.of() : new PersonAsOf(facts, policies, asOf, 0, 0).steps(year);
    }

    private static LocalDate asOf(Facts facts, Optional<LocalDate> lastPublishedDay) {
        LocalDate news = facts.newsDay();
        return lastPublishedDay.isPresent() && lastPublishedDay.get().isAfter(news) ? lastPublishedDay.get() : news;
    }
}
