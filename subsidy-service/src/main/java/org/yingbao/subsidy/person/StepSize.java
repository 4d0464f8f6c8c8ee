package org.yingbao.subsidy.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.entitlement.Withheld;
import org.yingbao.rules.policy.Payer;
import org.yingbao.rules.policy.PolicyReference;

/** About how many bytes steps take without their findings. */
final class StepSize {
    private static final int FRAME = 600;
    private static final int FRAME_OF_A_PAYER = 40;

    private StepSize() {}

    static int of(Collection<List<Step>> years) {
        long size = 0;
        for (List<Step> steps : years) {
            for (Step step : steps) {
                size += of(step);
            }
        }
        return (int) Math.min(size, Integer.MAX_VALUE);
    }

    private static int of(Step step) {
        return FRAME
                + switch (step.outcome()) {
                    case Granted granted -> of(granted);
                    case Withheld withheld -> of(withheld.policy());
                };
    }

    private static int of(Granted granted) {
        int size = of(Optional.of(granted.policy()))
                + Utf8.length(granted.identity().name().source())
                + Utf8.length(granted.identity().name().recordId())
                + Utf8.length(granted.identity().category());
        for (Payer payer : granted.payers()) {
            size += FRAME_OF_A_PAYER + Utf8.length(payer.payer());
        }
        return size;
    }

    private static int of(Optional<PolicyReference> policy) {
        return policy.map(known -> Utf8.length(known.policyId())).orElse(0);
    }
}
