package org.yingbao.rules.entitlement;

import java.util.List;
import java.util.Map;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.place.Region;

/** A record names a region code that another has succeeded, and means the other. */
record RegionSucceeded(Region code, Region successor) implements Finding {
    static void find(List<Held> held, List<Enrolled> enrolments, Findings findings) {
        if (findings.areWanted()) {
            held.forEach(one -> find(one.identity().region(), one.region(), findings));
            enrolments.forEach(one -> find(one.enrolment().region(), one.region(), findings));
        }
    }

    private static void find(Region code, Region means, Findings findings) {
        if (!code.equals(means)) {
            findings.addOnce(new RegionSucceeded(code, means));
        }
    }

    @Override
    public Provision provision() {
        return Provision.REGION_SUCCEEDED;
    }

    @Override
    public Verdict verdict() {
        return Verdict.COMPUTED;
    }

    @Override
    public Map<String, Object> facts() {
        return FactMap.of("code", code).and("succeededBy", successor).map();
    }

    @Override
    public String says() {
        return "Region " + code + " has been succeeded by " + successor + ".";
    }
}
