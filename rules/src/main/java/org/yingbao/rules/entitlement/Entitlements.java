package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.Optional;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.policy.Policies;

/** Decides what a person is entitled to: a pure function of the facts, the policies and the days that have passed. */
public final class Entitlements {
    private Entitlements() {}

    /** The steps of every decided year, up to the later of the latest news and the last published day. */
    public static Entitlement decide(Facts facts, Policies policies, Optional<LocalDate> lastPublishedDay) {
        LocalDate news = facts.newsDay();
        LocalDate asOf =
                lastPublishedDay.isPresent() && lastPublishedDay.get().isAfter(news) ? lastPublishedDay.get() : news;
        return new PersonAsOf(facts, policies, asOf).decide();
    }
}
