package org.yingbao.rules.entitlement;

import java.util.Map;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.OtherProvince;
import org.yingbao.rules.policy.Rules;

/** Whether the certifier pays for a person enrolled in another pooling region. */
record Elsewhere(boolean inProvince, boolean pays, Rules rules, Region certifier, Enrolment enrolled)
        implements Finding {
    @Override
    public Provision provision() {
        return inProvince ? Provision.ENROLLED_ELSEWHERE_IN_PROVINCE : Provision.ENROLLED_IN_OTHER_PROVINCE;
    }

    @Override
    public Verdict verdict() {
        return pays ? Verdict.MET : Verdict.NOT_MET;
    }

    @Override
    public Map<String, Object> facts() {
        return FactMap.of("certifyingRegion", certifier)
                .and("enrolledIn", enrolled.region())
                .and("applied", enrolled.applied())
                .map();
    }

    @Override
    public String says() {
        String where = inProvince ? "elsewhere in the province" : "in another province";
        boolean onApplication = !inProvince && rules.otherProvince() == OtherProvince.ON_APPLICATION;
        String who = "Region " + certifier + (pays ? " pays" : " pays nothing") + " for people enrolled " + where;
        return who + (onApplication ? (pays ? ", as was applied for." : " unless they apply, and nobody did.") : ".");
    }
}
