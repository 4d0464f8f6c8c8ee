package org.yingbao.rules.entitlement;

import java.util.ArrayList;
import java.util.List;
import org.yingbao.rules.policy.Payer;

/** A grant never exceeds the standard: what is too much is cut from the last payer first. */
final class CutToStandard {
    private CutToStandard() {}

    static List<Payer> payers(Earned earned) {
        if (earned.totalFen() == earned.offer().totalFen()) {
            return earned.offer().payers();
        }
        List<Payer> payers = new ArrayList<>();
        long left = earned.totalFen();
        for (Payer payer : earned.offer().payers()) {
            long fen = Math.min(left, payer.amountFen());
            if (fen > 0) {
                payers.add(fen == payer.amountFen() ? payer : new Payer(payer.payer(), fen));
                left -= fen;
            }
        }
        return payers;
    }
}
