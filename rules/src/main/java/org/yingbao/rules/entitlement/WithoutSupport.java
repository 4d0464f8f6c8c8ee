package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.policy.Tariff;

/**
 * What is owed on days without support: the standard of the enrolment's tier, else of the default tier, in the policy
 * of the person's identity {@code [SD-14]}.
 */
final class WithoutSupport {
    private WithoutSupport() {}

    /**
     * In order; none where support stands all the time.
     *
     * @param days on which it may change
     * @param counted the identity by which the person counts; absent if they are not in scope
     */
    static List<OrdinaryTerms> of(
            CoverageYear year, List<Step> steps, List<LocalDate> days, Optional<Recognition> counted) {
        List<OrdinaryTerms> all = new ArrayList<>(1);
        for (LocalDate day : days) {
            if (steps.get(Steps.indexAt(steps, day)).outcome() instanceof Withheld nothing && !nothing.gone()) {
                OrdinaryTerms terms = on(day, year, counted);
                if (all.isEmpty() || !terms.isLike(all.getLast())) {
                    all.add(terms);
                }
            }
        }
        return all;
    }

    private static OrdinaryTerms on(LocalDate day, CoverageYear year, Optional<Recognition> counted) {
        Recognition identity = InScope.personsIdentity(day, year);
        Optional<Tariff> policy = counted.orElse(identity).place().inForceOn(day);
        return new OrdinaryTerms(
                day,
                standardFen(day, year, identity),
                policy.map(known -> known.window().closes()),
                policy.flatMap(known -> known.participation().latePayment()));
    }

    private static OptionalLong standardFen(LocalDate day, CoverageYear year, Recognition identity) {
        Optional<Tariff> tariff = identity.place().inForceOn(day);
        if (tariff.isEmpty()) {
            return OptionalLong.empty();
        }
        List<Held> held = HeldIdentities.on(day, year.recognitions(), Findings.unwanted());
        int tier = ChosenEnrolment.of(year.enrolments(), day, held, Findings.unwanted())
                .map(chosen -> chosen.enrolment().tier())
                .orElseGet(() -> DefaultTier.of(
                        new Held(identity.identity(), identity.place(), tariff),
                        tariff.get(),
                        new PersonalCircumstances(year.facts().birthDate(), held),
                        Findings.unwanted()));
        long fen = tariff.get().standardFen(tier);
        return fen == Tariff.UNKNOWN_TIER ? OptionalLong.empty() : OptionalLong.of(fen);
    }
}
