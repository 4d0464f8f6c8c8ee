package org.yingbao.rules.entitlement;

import static org.yingbao.rules.finding.Provision.MEDICAL_AID_FIRST;
import static org.yingbao.rules.finding.Provision.OTHER_CHANNELS_FIRST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yingbao.rules.facts.OtherGrant;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.finding.Yuan;
import org.yingbao.rules.policy.OtherChannels;
import org.yingbao.rules.policy.Payer;

/**
 * Nobody is supported twice {@code [SD-3]}. Other channels stand before the payers of the winning grant, which are
 * reduced by them in their order. Where medical aid goes first, other channels are not counted.
 */
final class OtherChannelsFirst {
    private OtherChannelsFirst() {}

    /** Who pays what, once the grants that count on the day (in the order of payer and record) are reconciled. */
    static Reconciled reconcile(Earned earned, List<OtherGrant> grants, int year, LocalDate day, Findings findings) {
        List<Payer> others = new ArrayList<>();
        long otherFen = 0;
        boolean medicalAidFirst = earned.tariff().rules().otherChannels() == OtherChannels.MEDICAL_AID_FIRST;
        for (OtherGrant grant : grants) {
            if (grant.coverageYear() == year && !grant.grantedOn().isAfter(day)) {
                long fen = Math.min(grant.amountFen(), earned.terms().standardFen() - otherFen);
                if (fen > 0) {
                    others.add(new Payer(grant.payer(), fen));
                    otherFen += fen;
                }
            }
        }
        if (others.isEmpty()) {
            return new Reconciled(CutToStandard.payers(earned), earned.totalFen(), 0);
        }
        found(medicalAidFirst, otherFen, earned.totalFen(), findings);
        if (medicalAidFirst) {
            return new Reconciled(CutToStandard.payers(earned), earned.totalFen(), 0);
        }
        long left = otherFen;
        for (Payer payer : CutToStandard.payers(earned)) {
            long taken = Math.min(left, payer.amountFen());
            left -= taken;
            if (payer.amountFen() > taken) {
                others.add(new Payer(payer.payer(), payer.amountFen() - taken));
            }
        }
        return new Reconciled(others, Math.max(otherFen, earned.totalFen()), otherFen);
    }

    private static void found(boolean medicalAidFirst, long otherFen, long grantFen, Findings findings) {
        findings.add(() -> Finding.computed(
                medicalAidFirst ? MEDICAL_AID_FIRST : OTHER_CHANNELS_FIRST,
                FactMap.of("otherChannelsFen", otherFen)
                        .and("grantFen", grantFen)
                        .and("counted", !medicalAidFirst),
                "Other channels give " + Yuan.of(otherFen)
                        + (medicalAidFirst
                                ? ", which is not counted because medical aid goes first."
                                : ", so the grant of " + Yuan.of(grantFen) + " only adds "
                                        + Yuan.of(Math.max(0, grantFen - otherFen)) + ".")));
    }

    /** All payers in order, their sum, and the part of it that other channels give. */
    record Reconciled(List<Payer> payers, long subsidyFen, long otherFen) {}
}
