package org.yingbao.contribution.funds;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yingbao.contracts.Topics;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.account.Included;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.pipeline.stage.Tally;

/** What people add to requests: how many, by line. */
public final class RequestSums implements Tally<Account> {
    @Override
    public String topic() {
        return Topics.REQUEST_SUMS;
    }

    @Override
    public String type() {
        return "org.yingbao.request-sum.v1";
    }

    @Override
    public Map<String, Figures> contribution(String personId, Account account) {
        Map<String, Figures> sums = new TreeMap<>();
        for (List<Included> year : account.inclusions().values()) {
            for (Included included : year) {
                Figures one = Figures.of(SumOfLine.of(included).name(), included.people());
                sums.merge(included.inclusion().requestId(), one, Figures::plus);
            }
        }
        return sums;
    }
}
