package org.yingbao.rules.entitlement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.finding.Yuan;

/**
 * Of several identities the one with the highest amount decides, whatever its category. Of equals: one certified in the
 * enrolment's pooling region, then the earliest, then the least record name, which is the order they are asked in.
 */
final class HighestSupport {
    private HighestSupport() {}

    /** Of what was earned, with the earliest identity first. */
    static Earned among(List<Earned> earned, Optional<Enrolled> enrolment, Findings findings) {
        Earned highest = earned.getFirst();
        for (int i = 1; i < earned.size(); i++) {
            if (beats(earned.get(i), highest, enrolment)) {
                highest = earned.get(i);
            }
        }
        if (findings.areWanted()) {
            findings.add(new Highest(highest, earned.size()));
        }
        return highest;
    }

    private static boolean beats(Earned one, Earned other, Optional<Enrolled> enrolment) {
        if (one.totalFen() != other.totalFen()) {
            return one.totalFen() > other.totalFen();
        }
        return enrolment.isPresent() && isAtHome(one, enrolment.get()) && !isAtHome(other, enrolment.get());
    }

    private static boolean isAtHome(Earned one, Enrolled enrolment) {
        return one.held().place().poolsWith(enrolment.place());
    }

    private record Highest(Earned earned, int of) implements Finding {
        @Override
        public Provision provision() {
            return Provision.HIGHEST_SUPPORT;
        }

        @Override
        public Verdict verdict() {
            return Verdict.COMPUTED;
        }

        @Override
        public Map<String, Object> facts() {
            return FactMap.of("category", earned.held().identity().category())
                    .and("region", earned.held().region())
                    .and("from", earned.held().identity().from())
                    .and("amountFen", earned.totalFen())
                    .and("identities", of)
                    .map();
        }

        @Override
        public String says() {
            return earned.held().identity().category() + " of region "
                    + earned.held().region() + " decides with " + Yuan.of(earned.totalFen())
                    + (of == 1 ? "." : ", the highest of " + of + " identities.");
        }
    }
}
