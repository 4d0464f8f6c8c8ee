package org.yingbao.rules.entitlement;

import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.Locality;

/** An enrolment of the year in resident insurance that is not annulled, with what its region means in the year. */
record Enrolled(Enrolment enrolment, Locality place) {
    Region region() {
        return place.region();
    }
}
