package org.yingbao.rules.entitlement;

import static org.yingbao.rules.finding.Provision.REGION_SUCCEEDED;

import java.util.List;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.place.Region;

/** A record names a region code that another has succeeded, and means the other {@code [SD-13]}. */
final class RegionSucceeded {
    private RegionSucceeded() {}

    static void find(List<Held> held, List<Enrolled> enrolments, Findings findings) {
        if (findings.areWanted()) {
            held.forEach(one -> find(one.identity().region(), one.region(), findings));
            enrolments.forEach(one -> find(one.enrolment().region(), one.region(), findings));
        }
    }

    private static void find(Region code, Region means, Findings findings) {
        if (!code.equals(means)) {
            findings.addOnce(() -> Finding.computed(
                    REGION_SUCCEEDED,
                    FactMap.of("code", code).and("succeededBy", means),
                    "Region " + code + " has been succeeded by " + means + "."));
        }
    }
}
