package org.yingbao.benchmark.peer.team.subsidy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yingbao.contracts.department.Amount;
import org.yingbao.rules.policy.Percent;

/** An amount of a grant in the words of the rules. */
final class AmountForRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private AmountForRules() {}

    static org.yingbao.rules.policy.Amount of(Amount sent) {
        List<org.yingbao.rules.policy.Amount> said = new ArrayList<>(1);
        if (Boolean.TRUE.equals(sent.full())) {
            said.add(new org.yingbao.rules.policy.Amount.Full());
        }
        if (sent.fixedFen() != null) {
            said.add(new org.yingbao.rules.policy.Amount.Fixed(notNegative(sent.fixedFen())));
        }
        if (sent.allButFen() != null) {
            said.add(new org.yingbao.rules.policy.Amount.AllBut(notNegative(sent.allButFen())));
        }
        if (sent.percent() != null) {
            said.add(new org.yingbao.rules.policy.Amount.ShareOfStandard(percent(sent.percent())));
        }
        if (sent.percentOfTier() != null) {
            said.add(new org.yingbao.rules.policy.Amount.ShareOfTier(
                    sent.percentOfTier().tier(), percent(sent.percentOfTier().percent())));
        }
        if (Boolean.TRUE.equals(sent.rest())) {
            said.add(new org.yingbao.rules.policy.Amount.Rest());
        }
        if (said.size() != 1) {
            throw new IllegalArgumentException("an amount says exactly one thing");
        }
        return said.getFirst();
    }

    private static long notNegative(long fen) {
        if (fen < 0) {
            throw new IllegalArgumentException("an amount is negative");
        }
        return fen;
    }

    private static Percent percent(BigDecimal percent) {
        if (percent.signum() <= 0 || percent.compareTo(WHOLE) > 0) {
            throw new IllegalArgumentException("a percent is not above 0 and at most 100");
        }
        try {
            return new Percent(percent.movePointRight(2).longValueExact());
        } catch (ArithmeticException tooFine) {
            throw new IllegalArgumentException("a percent has more than two decimals", tooFine);
        }
    }
}
