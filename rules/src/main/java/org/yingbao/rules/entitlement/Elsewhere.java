package org.yingbao.rules.entitlement;

import static org.yingbao.rules.finding.Provision.ENROLLED_ELSEWHERE_IN_PROVINCE;
import static org.yingbao.rules.finding.Provision.ENROLLED_IN_OTHER_PROVINCE;

import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.policy.ElsewhereInProvince;
import org.yingbao.rules.policy.Tariff;

/** Whether the certifier pays for a person enrolled in another pooling region {@code [SD-8] [SD-9]}. */
final class Elsewhere {
    private Elsewhere() {}

    static boolean pays(Held one, Tariff tariff, Enrolled enrolled, Findings findings) {
        boolean inProvince = one.region().sameProvince(enrolled.region());
        boolean pays = inProvince ? paysInProvince(tariff) : paysInOtherProvince(tariff, enrolled);
        findings.add(() -> Finding.metIf(
                pays,
                inProvince ? ENROLLED_ELSEWHERE_IN_PROVINCE : ENROLLED_IN_OTHER_PROVINCE,
                facts(one, tariff, enrolled, inProvince),
                "Region " + one.region() + (pays ? " pays" : " pays nothing") + " for people enrolled "
                        + (inProvince ? "elsewhere in the province." : inOtherProvince(tariff, pays))));
        return pays;
    }

    private static FactMap facts(Held one, Tariff tariff, Enrolled enrolled, boolean inProvince) {
        FactMap facts = FactMap.of("certifyingRegion", one.region())
                .and("enrolledIn", enrolled.region())
                .and("applied", enrolled.enrolment().applied());
        return inProvince
                ? facts
                : facts.and("enrolledInOtherProvince", tariff.rules().otherProvince());
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

    private static String inOtherProvince(Tariff tariff, boolean pays) {
        return "in another province"
                + switch (tariff.rules().otherProvince()) {
                    case ON_APPLICATION -> pays ? ", as was applied for." : " unless they apply, and nobody did.";
                    case CERTIFIER_PAYS, NOT_SUPPORTED -> ".";
                };
    }
}
