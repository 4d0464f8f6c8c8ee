package org.yingbao.rules.entitlement;

import java.util.Map;
import java.util.Optional;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;

/** Which enrolment counts, and out of how many. */
record EnrolledOrNot(Optional<Enrolled> enrolment, int known) implements Finding {
    @Override
    public Provision provision() {
        return Provision.CHOSEN_ENROLMENT;
    }

    @Override
    public Verdict verdict() {
        return enrolment.isPresent() ? Verdict.MET : Verdict.NOT_MET;
    }

    @Override
    public Map<String, Object> facts() {
        return enrolment
                .map(one -> FactMap.of("region", one.region())
                        .and("tier", one.enrolment().tier())
                        .and("known", known)
                        .map())
                .orElse(Map.of());
    }

    @Override
    public String says() {
        return enrolment
                .map(one -> "The person is enrolled in region " + one.region() + ", tier "
                        + one.enrolment().tier()
                        + (known > 1 ? ", which goes before " + (known - 1) + " other enrolment(s)." : "."))
                .orElse(
                        "The person is not enrolled yet and counts as enrolled where the identity was certified, in the default tier.");
    }
}
