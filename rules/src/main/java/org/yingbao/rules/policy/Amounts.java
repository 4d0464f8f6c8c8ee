package org.yingbao.rules.policy;

import java.util.ArrayList;
import java.util.List;

/** Works out the amounts of a grant from the standards: each rounded half up to the fen. */
final class Amounts {
    private final Standards standards;

    Amounts(Standards standards) {
        this.standards = standards;
    }

    /** Whether the policy has a standard for every tier that the grant speaks of. */
    boolean knowTiersOf(Grant grant) {
        return grant.tiers().stream().allMatch(standards::know);
    }

    Offer offer(Grant grant, PolicyReference policy) {
        List<Payer> payers = new ArrayList<>();
        long total = 0;
        for (Share share : grant.shares()) {
            long fen = fen(grant, share.amount());
            total += fen;
            if (fen != 0) {
                payers.add(new Payer(share.payer(), fen));
            }
        }
        boolean conditional = !(grant.when() instanceof Condition.Always);
        return new Offer(grant, grant.tier(), conditional, List.copyOf(payers), total, rounded(grant), policy);
    }

    /** What the grant's payers give apart from a rest. */
    long namedFen(Grant grant) {
        long named = 0;
        for (Share share : grant.shares()) {
            if (!(share.amount() instanceof Amount.Rest)) {
                named += fen(grant, share.amount());
            }
        }
        return named;
    }

    private long fen(Grant grant, Amount amount) {
        long standard = standards.of(grant.tier());
        return switch (amount) {
            case Amount.Full() -> standard;
            case Amount.Fixed(long fen) -> fen;
            case Amount.AllBut(long fen) -> Math.max(0, standard - fen);
            case Amount.ShareOfStandard(Percent percent) -> percent.of(standard);
            case Amount.ShareOfTier(int tier, Percent percent) -> percent.of(standards.of(tier));
            case Amount.Rest() -> Math.max(0, standard - namedFen(grant));
        };
    }

    private boolean rounded(Grant grant) {
        return grant.shares().stream().anyMatch(share -> switch (share.amount()) {
            case Amount.ShareOfStandard(Percent percent) -> !percent.isWhole(standards.of(grant.tier()));
            case Amount.ShareOfTier(int tier, Percent percent) -> !percent.isWhole(standards.of(tier));
            case Amount.Full full -> false;
            case Amount.Fixed fixed -> false;
            case Amount.AllBut allBut -> false;
            case Amount.Rest rest -> false;
        });
    }
}
