package org.yingbao.rules.policy;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one grant of a policy. */
final class GrantRefusals {
    private GrantRefusals() {}

    static List<Refusal> of(Grant grant, String at, Standards standards) {
        List<Refusal> refusals = new ArrayList<>();
        for (int tier : grant.tiers()) {
            if (!standards.know(tier)) {
                refusals.add(new Refusal(
                        Refusal.Reason.GRANT_WITHOUT_STANDARD,
                        at,
                        "the grant needs the standard of tier " + tier + ", which is missing"));
            }
        }
        String shares = at + (grant.listed() ? "/payers" : "/amount");
        long rests = grant.shares().stream()
                .filter(share -> share.amount() instanceof Amount.Rest)
                .count();
        if (rests > 1 || (rests == 1 && !grant.listed())) {
            refusals.add(new Refusal(
                    Refusal.Reason.REST_WITHOUT_OTHERS,
                    shares,
                    "the rest can be left to one of several payers, and to one only"));
        }
        if (refusals.isEmpty() && grant.listed()) {
            long standard = standards.of(grant.tier());
            long named = new Amounts(standards).namedFen(grant);
            if (named > standard) {
                refusals.add(new Refusal(
                        Refusal.Reason.PAYERS_EXCEED_STANDARD,
                        shares,
                        "the payers give " + named + " fen together, more than the standard of " + standard));
            }
        }
        return refusals;
    }
}
