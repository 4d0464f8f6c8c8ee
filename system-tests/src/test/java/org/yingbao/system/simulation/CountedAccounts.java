package org.yingbao.system.simulation;

import java.util.Map;
import java.util.TreeMap;
import org.yingbao.contribution.account.Account;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.pipeline.stage.Tally;

/**
 * A tally of the simulation's own: by coverage year and action, how many people are to be told it, and their shares.
 */
final class CountedAccounts implements Tally<Account> {

    static final String TOPIC = "simulation.accounts.v1";

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String type() {
        return "accounts";
    }

    @Override
    public Map<String, Figures> contribution(String key, Account account) {
        Map<String, Figures> added = new TreeMap<>();
        account.instructed()
                .forEach((year, instructed) -> added.put(
                        year + "-" + instructed.action(),
                        Figures.of("people", 1)
                                .with("selfFen", instructed.selfFen())
                                .with("versions", instructed.version())));
        return added;
    }
}
