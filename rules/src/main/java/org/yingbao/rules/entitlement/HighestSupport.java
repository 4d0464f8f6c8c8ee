package org.yingbao.rules.entitlement;

import static org.yingbao.rules.finding.Provision.HIGHEST_SUPPORT;

import java.util.List;
import java.util.Optional;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.finding.Yuan;

/**
 * The identity with the highest amount decides, whatever its category {@code [SD-2]}. Of equals: one certified in the
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
        found(highest, earned.size(), findings);
        return highest;
    }

    private static void found(Earned highest, int of, Findings findings) {
        findings.add(() -> Finding.computed(
                HIGHEST_SUPPORT,
                FactMap.of("category", highest.held().identity().category())
                        .and("region", highest.held().region())
                        .and("from", highest.held().identity().from())
                        .and("amountFen", highest.totalFen())
                        .and("identities", of),
                highest.held().identity().category() + " of region "
                        + highest.held().region() + " decides with " + Yuan.of(highest.totalFen())
                        + (of == 1 ? "." : ", the highest of " + of + " identities.")));
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
}
