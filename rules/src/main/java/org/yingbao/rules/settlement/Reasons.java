package org.yingbao.rules.settlement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Why an instruction is issued: of the reasons that apply the one that ranks first. */
final class Reasons {
    private static final List<Function<Change, Optional<Reason>>> RANKING = List.of(
            // Nothing but document or name differs.
            ReasonToCorrect::subject,
            // Whoever is deceased or insured otherwise owes nothing, whatever was paid or given back.
            ReasonToWithdraw::gone,
            // Support that was instructed holds no longer.
            ReasonToWithdraw::noLonger,
            // An identity gained after payment counts.
            ReasonToSupport::gainWithRefund,
            // Nothing is left of what was paid, so the year is open again.
            ReasonOfPayment::refunded,
            // What is decided stays; only the sum paid is another.
            ReasonOfPayment::tooMuchOrTooLittle,
            // The first support, or the first since a withdrawal, unless it corrects what holds on the day of payment.
            ReasonToSupport::granted,
            // The same identity, another revision of the policy.
            ReasonToSupport::policyRevised,
            // Late facts about the day of payment, or the days before it.
            ReasonToCorrect::afterPayment,
            // The same identity, another place or tier of enrolment.
            ReasonToSupport::enrolledElsewhere,
            // The same identity, other grants by other payers.
            ReasonToSupport::otherChannel,
            // Whatever else changed the support.
            ReasonToSupport::raisedOrLowered);

    private Reasons() {}

    static Reason of(Change change) {
        for (Function<Change, Optional<Reason>> reason : RANKING) {
            Optional<Reason> applies = reason.apply(change);
            if (applies.isPresent()) {
                return applies.get();
            }
        }
        throw new IllegalStateException("an instruction without a reason");
    }
}
