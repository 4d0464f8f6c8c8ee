package org.yingbao.contribution.account;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.PolicyReference;

/** Support for a year, amounts in fen. */
public record Support(
        String region,
        String fundingRegion,
        int tier,
        long standardFen,
        long subsidyFen,
        long otherChannelsFen,
        List<Share> payers,
        Recognition identity,
        @Nullable Boolean enrolledElsewhere) {

    static Support of(EntitlementStep told) {
        Long otherChannels = told.otherChannelsFen();
        return new Support(
                requireNonNull(told.region()),
                requireNonNull(told.fundingRegion()),
                requireNonNull(told.tier()),
                requireNonNull(told.standardFen()),
                requireNonNull(told.subsidyFen()),
                otherChannels == null ? 0 : otherChannels,
                requireNonNull(told.payers()).stream().map(Share::of).toList(),
                Recognition.of(requireNonNull(told.decidingIdentity())),
                told.enrolledElsewhere());
    }

    Granted granted(PolicyReference policy) {
        return new Granted(
                policy,
                new Region(region),
                new Region(fundingRegion),
                tier,
                standardFen,
                subsidyFen,
                otherChannelsFen,
                payers.stream().map(Share::payment).toList(),
                identity.deciding(),
                Boolean.TRUE.equals(enrolledElsewhere));
    }
}
