package org.yingbao.benchmark.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.facts.OtherGrant;
import org.yingbao.rules.policy.Amount;
import org.yingbao.rules.policy.Circumstances;
import org.yingbao.rules.policy.Grant;
import org.yingbao.rules.policy.OtherChannels;
import org.yingbao.rules.policy.Payer;
import org.yingbao.rules.policy.Policy;
import org.yingbao.rules.policy.Share;
import org.yingbao.rules.policy.Standard;

/** What the grants of a policy give, worked out each time. */
final class PlainAmounts {

    private PlainAmounts() {}

    static Granted withOthers(Granted best, Policy policy, LocalDate day, List<OtherGrant> others) {
        List<Payer> payers = new ArrayList<>();
        long given = 0;
        for (OtherGrant other : others) {
            long fen = Math.min(other.amountFen(), best.standardFen() - given);
            if (other.coverageYear() == Case.YEAR && !other.grantedOn().isAfter(day) && fen > 0) {
                payers.add(new Payer(other.payer(), fen));
                given += fen;
            }
        }
        if (given == 0 || policy.rules().otherChannels() == OtherChannels.MEDICAL_AID_FIRST) {
            return best;
        }
        long left = given;
        long subsidy = given;
        for (Payer payer : best.payers()) {
            long taken = Math.min(left, payer.amountFen());
            left -= taken;
            if (payer.amountFen() > taken) {
                payers.add(new Payer(payer.payer(), payer.amountFen() - taken));
                subsidy += payer.amountFen() - taken;
            }
        }
        return new Granted(
                best.policy(),
                best.region(),
                best.fundingRegion(),
                best.tier(),
                best.standardFen(),
                subsidy,
                given,
                payers,
                best.identity(),
                best.enrolledElsewhere());
    }

    static List<Payer> payers(Policy policy, Identity identity, int tier, long standard, Circumstances circumstances) {
        List<Payer> best = List.of();
        long most = -1;
        for (Grant grant : policy.grants()) {
            if (grant.tier() == tier
                    && grant.categories().contains(identity.category())
                    && grant.when().holds(circumstances)) {
                List<Payer> payers = new ArrayList<>();
                long total = 0;
                for (Share share : grant.shares()) {
                    long fen = Math.min(fen(policy, grant, share.amount()), standard - total);
                    total += fen;
                    if (fen > 0) {
                        payers.add(new Payer(share.payer(), fen));
                    }
                }
                if (total > most) {
                    most = total;
                    best = payers;
                }
            }
        }
        return best;
    }

    private static long fen(Policy policy, Grant grant, Amount amount) {
        long standard = standard(policy, grant.tier());
        return switch (amount) {
            case Amount.Full() -> standard;
            case Amount.Fixed(long fen) -> fen;
            case Amount.AllBut(long fen) -> Math.max(0, standard - fen);
            case Amount.ShareOfStandard(var percent) -> percent.of(standard);
            case Amount.ShareOfTier(int tier, var percent) -> percent.of(standard(policy, tier));
            case Amount.Rest() -> {
                long rest = standard;
                for (Share other : grant.shares()) {
                    if (!(other.amount() instanceof Amount.Rest)) {
                        rest -= fen(policy, grant, other.amount());
                    }
                }
                yield rest;
            }
        };
    }

    static long standard(Policy policy, int tier) {
        for (Standard standard : policy.standards()) {
            if (standard.tier() == tier) {
                return standard.amountFen();
            }
        }
        return -1;
    }

    /** What is too much is cut from the last payer first. */
    static List<Payer> cut(List<Payer> payers, long totalFen) {
        List<Payer> cut = new ArrayList<>();
        long left = totalFen;
        for (Payer payer : payers) {
            long fen = Math.min(left, payer.amountFen());
            left -= fen;
            if (fen > 0) {
                cut.add(new Payer(payer.payer(), fen));
            }
        }
        return cut;
    }
}
