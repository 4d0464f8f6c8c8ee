package org.yingbao.contribution.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yingbao.contracts.Topics;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.account.Result;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.pipeline.stage.Tally;
import org.yingbao.rules.funds.CollectedByDay;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.settlement.Settled;

/** What the collections of people add to days of tax. */
public final class CollectionSums implements Tally<Account> {
    @Override
    public String topic() {
        return Topics.COLLECTED_SUMS;
    }

    @Override
    public String type() {
        return "org.yingbao.collected-sum.v1";
    }

    @Override
    public Map<String, Figures> contribution(String personId, Account account) {
        Map<String, Figures> sums = new TreeMap<>();
        account.results().reports().stream()
                .map(Result::coverageYear)
                .distinct()
                .filter(year -> year >= account.closedBefore())
                .forEach(year -> add(account, year, sums));
        return sums;
    }

    private static void add(Account account, int coverageYear, Map<String, Figures> sums) {
        List<Result> results = account.results().of(coverageYear);
        boolean unsaid = results.stream().anyMatch(result -> result.region() == null);
        CollectedByDay.of(
                        results.stream().map(Result::reported).toList(),
                        unsaid ? target(account, coverageYear) : Optional.empty())
                .forEach((place, sum) -> sums.put(
                        new TaxDayName(place.region().code(), coverageYear, place.day()).toString(),
                        Sums.figures(sum)));
    }

    /** Where the person is to pay. */
    private static Optional<Region> target(Account account, int coverageYear) {
        return account.year(coverageYear).settled() instanceof Settled.Entitled entitled
                ? Optional.of(entitled.support().region())
                : Optional.empty();
    }
}
