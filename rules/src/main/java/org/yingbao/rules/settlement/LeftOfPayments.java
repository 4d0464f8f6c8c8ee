package org.yingbao.rules.settlement;

import static org.yingbao.rules.finding.Provision.LEFT_OF_PAYMENTS;

import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.finding.Yuan;

/**
 * What is left of the payments after refunds {@code [CJ-1]}; found only where something was given back, or was to be.
 */
final class LeftOfPayments {
    private LeftOfPayments() {}

    static void find(Payments payments, Findings findings) {
        if (payments.givenBackFen() == 0 && payments.emptyRefunds() == 0) {
            return;
        }
        findings.add(() -> Finding.computed(
                LEFT_OF_PAYMENTS,
                FactMap.of("collectedFen", collectedFen(payments))
                        .and("givenBackFen", payments.givenBackFen())
                        .and("paidFen", payments.sumFen())
                        .and("emptyRefunds", payments.emptyRefunds()),
                "Of " + Yuan.of(collectedFen(payments)) + " collected " + Yuan.of(payments.givenBackFen())
                        + " was given back: "
                        + (payments.none() ? "nothing is paid." : Yuan.of(payments.sumFen()) + " is left.")
                        + emptyRefunds(payments)));
    }

    private static long collectedFen(Payments payments) {
        return payments.sumFen() + payments.givenBackFen();
    }

    private static String emptyRefunds(Payments payments) {
        return switch (payments.emptyRefunds()) {
            case 0 -> "";
            case 1 -> " One refund names no payment, or no amount, and gives nothing back.";
            default -> " " + payments.emptyRefunds() + " refunds name no payment, or no amount, and give nothing back.";
        };
    }
}
