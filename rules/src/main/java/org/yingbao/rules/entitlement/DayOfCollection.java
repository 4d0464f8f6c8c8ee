package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.policy.PolicyReference;
import org.yingbao.rules.policy.Tariff;

/** What holds if the contribution of a year is collected on one day: the provisions in the order of the texts. */
final class DayOfCollection {
    private final CoverageYear of;
    private final LocalDate day;
    private final List<Finding> findings = new ArrayList<>();

    DayOfCollection(CoverageYear of, LocalDate day) {
        this.of = of;
        this.day = day;
    }

    Step decide() {
        return new Step(day, outcome(), findings);
    }

    private Outcome outcome() {
        Facts facts = of.facts();
        if (NotDeceased.isBreached(facts.deaths(), day, findings)) {
            return Withheld.because(Withheld.Reason.DECEASED);
        }
        if (NotInsuredAsEmployee.isBreached(facts.enrolments(), of.year(), day, findings)) {
            return Withheld.because(Withheld.Reason.EMPLOYEE_INSURED);
        }
        List<Held> held = HeldIdentities.on(day, of.recognitions(), findings);
        if (held.isEmpty()) {
            return NotAnnulled.nothingHeld(facts.identities(), day, findings);
        }
        return support(held, ChosenEnrolment.of(facts.enrolments(), of.year(), day, held, findings));
    }

    private Outcome support(List<Held> held, Optional<Enrolment> enrolment) {
        PlaceOfEnrolment place = new PlaceOfEnrolment(of.policies(), of.year(), day, enrolment);
        ClassifiedSupport support = new ClassifiedSupport(of.facts().birthDate(), held);
        List<Earned> earned = new ArrayList<>(held.size());
        Withheld nothing = Withheld.because(Withheld.Reason.UNDECIDED);
        for (int i = 0; i < held.size(); i++) {
            Held one = held.get(i);
            if (one.tariff().isEmpty()) {
                findings.add(new Undecidable.Policy(one.region(), of.year()));
                continue;
            }
            Tariff tariff = one.tariff().get();
            Withheld.Reason reason;
            switch (place.termsOf(one.region(), tariff, findings)) {
                case NoTerms none -> reason = none.reason();
                case Terms terms -> {
                    Optional<Earned> some = support.of(one, tariff, terms, findings);
                    some.ifPresent(earned::add);
                    reason = Withheld.Reason.NO_GRANT;
                }
            }
            nothing = nothing.or(reason, tariff.reference());
        }
        if (earned.isEmpty()) {
            return nothing;
        }
        Earned highest = HighestSupport.among(earned, enrolment, findings);
        return highest.totalFen() == 0 ? nothing : granted(highest, enrolment);
    }

    private Granted granted(Earned highest, Optional<Enrolment> enrolment) {
        OtherChannelsFirst.Reconciled paid =
                OtherChannelsFirst.reconcile(highest, of.otherGrants(), of.year(), day, findings);
        PolicyReference policy = highest.tariff().reference();
        Held held = highest.held();
        return new Granted(
                policy,
                enrolment.isPresent() ? enrolment.get().region() : held.region(),
                held.region(),
                enrolment.isPresent() ? enrolment.get().tier() : 1,
                highest.terms().standardFen(),
                paid.subsidyFen(),
                paid.otherFen(),
                paid.payers(),
                new DecidingIdentity(
                        held.identity().name(),
                        held.identity().category(),
                        held.identity().from()));
    }
}
