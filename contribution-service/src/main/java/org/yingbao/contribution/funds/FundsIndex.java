package org.yingbao.contribution.funds;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.account.Included;
import org.yingbao.pipeline.stage.Index;
import org.yingbao.rules.territory.Territory;

/** Finds the people for whom something may be due or was included, by coverage year and funding region. */
public final class FundsIndex {
    static final String NAME = "funds";
    private static final String BEHIND_ALL_CODES = "~";

    private FundsIndex() {}

    public static Index<Account> index() {
        return Index.forSweeps(NAME, FundsIndex::values);
    }

    private static Set<String> values(Account account) {
        return account.years().stream()
                .flatMap(year -> regions(account, year).map(region -> value(year, region)))
                .collect(Collectors.toSet());
    }

    /** Rather one too many: what is due is worked out when a closing comes. */
    private static Stream<String> regions(Account account, int coverageYear) {
        Stream<String> included = account.inclusions(coverageYear).stream().map(Included::region);
        return account.results().of(coverageYear).isEmpty()
                ? included
                : Stream.concat(included, account.year(coverageYear).fundingRegions());
    }

    private static String value(int coverageYear, String region) {
        return coverageYear + "/" + region;
    }

    /** The first value of what lies under a region; that of the whole year, if the codes alone do not say it. */
    static String from(int coverageYear, Territory territory) {
        return value(
                coverageYear,
                territory.reachesBeyondItsCode() ? "" : territory.region().digits());
    }

    static String to(int coverageYear, Territory territory) {
        return from(coverageYear, territory) + BEHIND_ALL_CODES;
    }
}
