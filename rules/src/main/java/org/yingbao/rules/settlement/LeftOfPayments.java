package org.yingbao.rules.settlement;

import java.util.Map;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.finding.Yuan;

/** What is left of the payments after refunds; found only where something was given back, or was to be. */
record LeftOfPayments(Payments payments) implements Finding {
    static boolean worthSaying(Payments payments) {
        return payments.givenBackFen() > 0 || payments.emptyRefunds() > 0;
    }

    @Override
    public Provision provision() {
        return Provision.LEFT_OF_PAYMENTS;
    }

    @Override
    public Verdict verdict() {
        return Verdict.COMPUTED;
    }

    @Override
    public Map<String, Object> facts() {
        return FactMap.of("collectedFen", collectedFen())
                .and("givenBackFen", payments.givenBackFen())
                .and("paidFen", payments.sumFen())
                .and("emptyRefunds", payments.emptyRefunds())
                .map();
    }

    @Override
    public String says() {
        return "Of " + Yuan.of(collectedFen()) + " collected " + Yuan.of(payments.givenBackFen())
                + " was given back: "
                + (payments.none() ? "nothing is paid." : Yuan.of(payments.sumFen()) + " is left.")
                + emptyRefunds();
    }

    private long collectedFen() {
        return payments.sumFen() + payments.givenBackFen();
    }

    private String emptyRefunds() {
        return switch (payments.emptyRefunds()) {
            case 0 -> "";
            case 1 -> " One refund names no payment, or no amount, and gives nothing back.";
            default -> " " + payments.emptyRefunds() + " refunds name no payment, or no amount, and give nothing back.";
        };
    }
}
