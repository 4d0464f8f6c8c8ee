package org.yingbao.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a policy grants to its categories in a tier, under a condition. {@code identityFixed}: the moment that fixes the
 * identities for this grant, where it is another than the policy's. {@code listed}: the policy lists the payers, so
 * they may not exceed the standard; a single amount, paid by medical aid, is only cut.
 */
public record Grant(
        List<String> categories,
        Condition when,
        Optional<IdentityFixed> identityFixed,
        int tier,
        List<Share> shares,
        boolean listed) {
    public Grant {
        categories = List.copyOf(categories);
        shares = List.copyOf(shares);
    }

    /** A grant with a single amount, which medical aid pays. */
    public static Grant of(List<String> categories, Condition when, int tier, Amount amount) {
        return new Grant(
                categories, when, Optional.empty(), tier, List.of(new Share(Payer.MEDICAL_AID, amount)), false);
    }

    /** A grant that lists its payers. */
    public static Grant of(List<String> categories, Condition when, int tier, List<Share> payers) {
        return new Grant(categories, when, Optional.empty(), tier, payers, true);
    }

    /** The tiers whose standard it needs: its own, and those it gives a share of. */
    List<Integer> tiers() {
        List<Integer> tiers = new ArrayList<>(List.of(tier));
        for (Share share : shares) {
            if (share.amount() instanceof Amount.ShareOfTier other && !tiers.contains(other.tier())) {
                tiers.add(other.tier());
            }
        }
        return tiers;
    }

    /** The same grant for identities that another moment fixes. */
    public Grant fixedBy(Optional<IdentityFixed> moment) {
        return new Grant(categories, when, moment, tier, shares, listed);
    }
}
