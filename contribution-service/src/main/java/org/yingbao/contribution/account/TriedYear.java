package org.yingbao.contribution.account;

import java.util.List;
import java.util.Optional;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.settlement.Payments;
import org.yingbao.rules.settlement.Settled;
import org.yingbao.rules.settlement.Settlement;

/** A coverage year as a draft of a policy is tried by it. */
public final class TriedYear {
    private TriedYear() {}

    /** The support that would be the target by these steps; none if nothing would be supported. */
    public static Optional<Granted> target(List<EntitlementStep> steps, Payments payments) {
        Settled settled = Settlement.settle(
                steps.stream().map(step -> EntitledStep.of(step).step()).toList(), payments);
        return settled instanceof Settled.Entitled entitled ? Optional.of(entitled.support()) : Optional.empty();
    }
}
