package org.yingbao.rules.entitlement;

import static org.yingbao.rules.finding.Provision.POLICY_KNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.PolicyReference;
import org.yingbao.rules.policy.Tariff;

/** What holds if the contribution of a year is collected on one day: the provisions in the order of the texts. */
final class DayOfCollection {
    private final CoverageYear of;
    private final LocalDate day;
    private final Findings findings;

    private DayOfCollection(CoverageYear of, LocalDate day, Findings findings) {
        this.of = of;
        this.day = day;
        this.findings = findings;
    }

    static Step step(CoverageYear of, LocalDate day) {
        Outcome outcome = new DayOfCollection(of, day, Findings.unwanted()).outcome();
        return new Step(day, outcome, () -> explain(of, day));
    }

    private static List<Finding> explain(CoverageYear of, LocalDate day) {
        Findings findings = Findings.wanted();
        DayOfCollection again = new DayOfCollection(of, day, findings);
        again.outcome();
        return findings.all();
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
        RegionSucceeded.find(held, of.enrolments(), findings);
        return support(held, ChosenEnrolment.of(of.enrolments(), day, held, findings));
    }

    private Outcome support(List<Held> held, Optional<Enrolled> enrolment) {
        PersonalCircumstances circumstances =
                new PersonalCircumstances(of.facts().birthDate(), held);
        PlaceOfEnrolment place = new PlaceOfEnrolment(day, enrolment, circumstances);
        ClassifiedSupport support = new ClassifiedSupport(day, circumstances);
        List<Earned> earned = new ArrayList<>(held.size());
        Withheld.Reason reason = Withheld.Reason.UNDECIDED;
        Optional<Tariff> asked = Optional.empty();
        for (int i = 0; i < held.size(); i++) {
            Held one = held.get(i);
            if (one.tariff().isEmpty()) {
                noPolicyOf(one.region());
                continue;
            }
            Tariff tariff = one.tariff().get();
            Withheld.Reason other = Withheld.Reason.NO_GRANT;
            switch (place.termsOf(one, tariff, findings)) {
                case NoTerms none -> other = none.reason();
                case Terms terms -> support.of(one, tariff, terms, findings).ifPresent(earned::add);
            }
            if (asked.isEmpty() || other.compareTo(reason) < 0) {
                reason = other;
                asked = one.tariff();
            }
        }
        if (earned.isEmpty()) {
            return new Withheld(reason, asked.map(Tariff::reference));
        }
        Earned highest = HighestSupport.among(earned, enrolment, findings);
        return highest.totalFen() == 0
                ? new Withheld(reason, asked.map(Tariff::reference))
                : granted(highest, enrolment);
    }

    private void noPolicyOf(Region region) {
        findings.add(() -> Finding.undecided(
                POLICY_KNOWN,
                FactMap.of("region", region).and("coverageYear", of.year()),
                "No policy of region " + region + " for " + of.year() + " is known."));
    }

    private Granted granted(Earned highest, Optional<Enrolled> enrolment) {
        OtherChannelsFirst.Reconciled paid =
                OtherChannelsFirst.reconcile(highest, of.otherGrants(), of.year(), day, findings);
        PolicyReference policy = highest.tariff().reference();
        Held held = highest.held();
        return new Granted(
                policy,
                enrolment.isPresent() ? enrolment.get().region() : held.region(),
                held.region(),
                enrolment.isPresent()
                        ? enrolment.get().enrolment().tier()
                        : highest.terms().tier(),
                highest.terms().standardFen(),
                paid.subsidyFen(),
                paid.otherFen(),
                paid.payers(),
                new DecidingIdentity(
                        held.identity().name(),
                        held.identity().category(),
                        held.identity().from()),
                enrolment.isPresent() && !held.place().poolsWith(enrolment.get().place()));
    }
}
