package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.policy.Offer;
import org.yingbao.rules.policy.Tariff;

/**
 * The best grant of the policy, or of one that it extends, for a held identity {@code [GB-1] [SD-4]}: of those of the
 * tier, else of tier 1, that name its category, whose condition holds and for whose moment it is held. They are
 * compared after each is cut to the standard; of equals the first counts.
 */
record ClassifiedSupport(LocalDate day, PersonalCircumstances circumstances) {
    Optional<Earned> of(Held one, Tariff tariff, Terms terms, Findings findings) {
        List<Offer> offers = tariff.offers(one.identity().category());
        Optional<Earned> ofTier = best(one, tariff, terms, terms.tier(), offers, findings);
        Optional<Earned> best =
                ofTier.isEmpty() && terms.tier() != 1 ? best(one, tariff, terms, 1, offers, findings) : ofTier;
        findings.add(() -> new Support(one, tariff, terms, offers, best).finding());
        return best;
    }

    private Optional<Earned> best(
            Held one, Tariff tariff, Terms terms, int tier, List<Offer> offers, Findings findings) {
        int best = -1;
        long most = -1;
        for (int i = 0; i < offers.size(); i++) {
            Offer offer = offers.get(i);
            if (offer.tier() == tier && fits(offer, one, tariff, findings)) {
                long total = Math.min(offer.totalFen(), terms.standardFen());
                if (total > most) {
                    best = i;
                    most = total;
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Earned(one, tariff, terms, offers.get(best), most));
    }

    private boolean fits(Offer offer, Held one, Tariff tariff, Findings findings) {
        Identity identity = one.identity();
        return tariff.holds(offer, identity.from(), identity.to(), day)
                && (!offer.conditional() || circumstances.hold(offer.grant().when(), one, tariff, findings));
    }
}
