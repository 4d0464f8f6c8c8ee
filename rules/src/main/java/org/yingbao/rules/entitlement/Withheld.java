package org.yingbao.rules.entitlement;

import java.util.Optional;
import org.yingbao.rules.policy.PolicyReference;

/** Nothing, for a reason; with the policy revision that was asked where there was one. */
public record Withheld(Reason reason, Optional<PolicyReference> policy) implements Outcome {
    /** Why nothing is paid. */
    public enum Reason {
        /** Deceased on or before the day. */
        DECEASED,
        /** Insured as an employee on the day. */
        EMPLOYEE_INSURED,
        /** No recognition is held as the policy asks. */
        NO_IDENTITY_HELD,
        /** No recognition is held, and one that would be was annulled. */
        IDENTITY_ANNULLED,
        /** The policy pays nothing for people enrolled elsewhere. */
        ENROLLED_ELSEWHERE,
        /** No grant of the policy fits. */
        NO_GRANT,
        /** The policy, or the standard of the tier, is unknown. */
        UNDECIDED,
        /** No policy of the person has opened the year. */
        YEAR_NOT_DECIDED,
        /** The person has no recognition at all (any more). */
        NO_RECOGNITION
    }

    public static Withheld because(Reason reason) {
        return new Withheld(reason, Optional.empty());
    }

    /** Deceased or insured otherwise: what was paid is to be given back. */
    public boolean gone() {
        return reason == Reason.DECEASED || reason == Reason.EMPLOYEE_INSURED;
    }
}
