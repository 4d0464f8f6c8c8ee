package org.yingbao.rules.entitlement;

import java.util.List;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.Payer;
import org.yingbao.rules.policy.PolicyReference;

/**
 * Support for a year, amounts in fen. {@code region} is where the contribution is collected, {@code fundingRegion} the
 * certifying region that pays; {@code otherChannelsFen} is the part of the subsidy that other channels give;
 * {@code enrolledElsewhere}: the enrolment is in another pooling region than the certifier.
 */
public record Granted(
        PolicyReference policy,
        Region region,
        Region fundingRegion,
        int tier,
        long standardFen,
        long subsidyFen,
        long otherChannelsFen,
        List<Payer> payers,
        DecidingIdentity identity,
        boolean enrolledElsewhere)
        implements Outcome {
    public Granted {
        payers = List.copyOf(payers);
    }

    /** The own share: the standard less the subsidy. */
    public long selfFen() {
        return standardFen - subsidyFen;
    }
}
