package org.yingbao.rules.entitlement;

import static org.yingbao.rules.finding.Provision.ASSIGNED_CLASS;
import static org.yingbao.rules.finding.Provision.CLASSIFIED_SUPPORT;

import java.util.List;
import java.util.Optional;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.finding.Yuan;
import org.yingbao.rules.policy.Offer;
import org.yingbao.rules.policy.PolicyReference;
import org.yingbao.rules.policy.Tariff;

/** The finding on what one held identity earns under its policy, and how the amount came about. */
record Support(Held held, Tariff tariff, Terms terms, List<Offer> offers, Optional<Earned> earned) {

    Finding finding() {
        FactMap facts = FactMap.of("category", held.identity().category())
                .and("region", held.region())
                .and("policyId", granting().policyId())
                .and("revision", granting().revision())
                .and("tier", terms.tier())
                .and("standardFen", terms.standardFen());
        earned.ifPresent(one -> facts.and("grantedFen", one.offer().totalFen())
                .and("amountFen", one.totalFen())
                .and("rounded", one.offer().rounded()));
        if (isExtended()) {
            facts.and("extendedBy", tariff.reference().policyId());
        }
        return new Finding(
                offers.isEmpty() ? ASSIGNED_CLASS : CLASSIFIED_SUPPORT,
                earned.isPresent() ? Verdict.COMPUTED : Verdict.NOT_MET,
                facts.map(),
                says(),
                Optional.of(held.identity().name()));
    }

    private String says() {
        String policy = "the policy " + tariff.reference().policyId();
        String category = held.identity().category();
        if (offers.isEmpty()) {
            return category + " is named by no grant of " + policy + " and earns nothing.";
        }
        return earned.map(one -> category + " earns " + Yuan.of(one.totalFen()) + " of " + Yuan.of(terms.standardFen())
                        + " under the policy " + granting().policyId() + extended() + howSo(one) + ".")
                .orElse("No grant of " + policy + " for " + category + " fits the person.");
    }

    /** The policy whose grant it is, else the one that was asked. */
    private PolicyReference granting() {
        return earned.map(one -> one.offer().policy()).orElse(tariff.reference());
    }

    private String extended() {
        return isExtended() ? ", which " + tariff.reference().policyId() + " extends" : "";
    }

    private boolean isExtended() {
        return !granting().equals(tariff.reference());
    }

    private static String howSo(Earned one) {
        String rounded = one.offer().rounded() ? ", rounded half up to the fen" : "";
        return one.totalFen() < one.offer().totalFen()
                ? rounded + ", cut from " + Yuan.of(one.offer().totalFen()) + " to the standard"
                : rounded;
    }
}
