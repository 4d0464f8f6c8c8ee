package org.yingbao.rules.entitlement;

import java.util.Map;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.finding.Yuan;

/** What other channels give, and whether it was counted. */
record OtherChannelsCounted(boolean medicalAidFirst, long otherFen, long grantFen) implements Finding {
    @Override
    public Provision provision() {
        return medicalAidFirst ? Provision.MEDICAL_AID_FIRST : Provision.OTHER_CHANNELS_FIRST;
    }

    @Override
    public Verdict verdict() {
        return Verdict.COMPUTED;
    }

    @Override
    public Map<String, Object> facts() {
        return FactMap.of("otherChannelsFen", otherFen)
                .and("grantFen", grantFen)
                .and("counted", !medicalAidFirst)
                .map();
    }

    @Override
    public String says() {
        return "Other channels give " + Yuan.of(otherFen)
                + (medicalAidFirst
                        ? ", which is not counted because medical aid goes first."
                        : ", so the grant of " + Yuan.of(grantFen) + " only adds "
                                + Yuan.of(Math.max(0, grantFen - otherFen)) + ".");
    }
}
