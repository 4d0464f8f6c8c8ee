package org.yingbao.rules.entitlement;

import java.util.Map;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.ElsewhereInProvince;
import org.yingbao.rules.policy.OtherProvince;
import org.yingbao.rules.policy.Rules;
import org.yingbao.rules.policy.Tariff;

/** Whether the certifier pays for a person enrolled in another pooling region. */
record Elsewhere(boolean inProvince, boolean pays, Rules rules, Region certifier, Enrolled enrolled)
        implements Finding {
    static boolean pays(Held one, Tariff tariff, Enrolled enrolled, Findings findings) {
        boolean inProvince = one.region().sameProvince(enrolled.region());
        boolean pays = inProvince ? paysInProvince(tariff) : paysInOtherProvince(tariff, enrolled);
        if (findings.areWanted()) {
            findings.add(new Elsewhere(inProvince, pays, tariff.rules(), one.region(), enrolled));
        }
        return pays;
    }

    private static boolean paysInProvince(Tariff tariff) {
        return tariff.rules().elsewhereInProvince() == ElsewhereInProvince.CERTIFIER_PAYS;
    }

    private static boolean paysInOtherProvince(Tariff tariff, Enrolled enrolled) {
        return switch (tariff.rules().otherProvince()) {
            case CERTIFIER_PAYS -> true;
            case ON_APPLICATION -> enrolled.enrolment().applied();
            case NOT_SUPPORTED -> false;
        };
    }

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
                .and("applied", enrolled.enrolment().applied())
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
