package org.yingbao.rules.settlement;

import static org.yingbao.rules.finding.Provision.RIGHTS_CONFIRMED;

import java.time.Instant;
import java.util.Optional;
import org.yingbao.rules.facts.Shanghai;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.finding.Yuan;

/**
 * The rights of a year (权益确认), confirmed once what is left of all payments covers the own share {@code [SD-14]}. A year
 * without an instruction has no own share, so nothing is confirmed.
 *
 * @param since when the payment that covers the own share was made; absent if the rights are not confirmed
 */
public record Rights(Optional<Instant> since) {
    /**
     * Of a person and year.
     *
     * @param last the last instruction, if there is one
     * @param payments what was paid for the year
     */
    public static Rights of(Optional<Instruction> last, Payments payments, Findings findings) {
        Optional<Instant> since = last.flatMap(
                instruction -> payments.covering(instruction.content().selfFen()));
        last.ifPresent(
                instruction -> findings.add(() -> finding(instruction.content().selfFen(), payments.sumFen(), since)));
        return new Rights(since);
    }

    public boolean confirmed() {
        return since.isPresent();
    }

    private static Finding finding(long selfFen, long paidFen, Optional<Instant> since) {
        FactMap facts = FactMap.of("selfFen", selfFen).and("paidFen", paidFen);
        return since.map(Shanghai::dayOf)
                .map(day -> Finding.met(
                        RIGHTS_CONFIRMED,
                        facts.and("since", day),
                        "The payment of " + day + " covers the own share of " + Yuan.of(selfFen)
                                + ", so the rights of the year are confirmed."))
                .orElseGet(() -> Finding.notMet(
                        RIGHTS_CONFIRMED,
                        facts,
                        Yuan.of(paidFen) + " is paid, which does not cover the own share of " + Yuan.of(selfFen)
                                + " by a payment that counts."));
    }
}
