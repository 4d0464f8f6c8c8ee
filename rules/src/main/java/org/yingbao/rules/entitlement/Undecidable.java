package org.yingbao.rules.entitlement;

import java.util.Map;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.PolicyReference;

/** Something must be known before a decision can be taken, and is not. */
sealed interface Undecidable extends Finding {
    @Override
    default Verdict verdict() {
        return Verdict.UNDECIDED;
    }

    /** No policy for the region and year. */
    record Policy(Region region, int year) implements Undecidable {
        @Override
        public Provision provision() {
            return Provision.POLICY_KNOWN;
        }

        @Override
        public Map<String, Object> facts() {
            return FactMap.of("region", region).and("coverageYear", year).map();
        }

        @Override
        public String says() {
            return "No policy of region " + region + " for " + year + " is known.";
        }
    }

    /** The policy has no standard for the tier. */
    record Tier(int tier, PolicyReference policy) implements Undecidable {
        @Override
        public Provision provision() {
            return Provision.STANDARD_OF_TIER;
        }

        @Override
        public Map<String, Object> facts() {
            return FactMap.of("tier", tier).and("policyId", policy.policyId()).map();
        }

        @Override
        public String says() {
            return "The policy " + policy.policyId() + " has no standard for tier " + tier + ".";
        }
    }

    /** A condition asks for an age or a day of birth, and the birth date is unknown. */
    record BirthDate(String category) implements Undecidable {
        @Override
        public Provision provision() {
            return Provision.AGE_KNOWN;
        }

        @Override
        public Map<String, Object> facts() {
            return FactMap.of("category", category).map();
        }

        @Override
        public String says() {
            return "A grant for " + category + " depends on the age, and the birth date is unknown.";
        }
    }

    /** A condition asks for the disability grade, and one of the held identities gives none that can be read. */
    record Grade(String category) implements Undecidable {
        @Override
        public Provision provision() {
            return Provision.GRADE_READABLE;
        }

        @Override
        public Map<String, Object> facts() {
            return FactMap.of("category", category).map();
        }

        @Override
        public String says() {
            return "A grant for " + category + " depends on the disability grade, and one cannot be read: it counts as"
                    + " none.";
        }
    }
}
