package org.yingbao.rules.entitlement;

import static org.yingbao.rules.finding.Provision.AGE_KNOWN;
import static org.yingbao.rules.finding.Provision.GRADE_READABLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.policy.Circumstances;
import org.yingbao.rules.policy.Condition;
import org.yingbao.rules.policy.Tariff;

/** What the conditions of grants and standards ask of one person on one day. */
final class PersonalCircumstances {
    private final Optional<LocalDate> birthDate;
    private final DisabilityGrade grade;

    PersonalCircumstances(Optional<LocalDate> birthDate, List<Held> held) {
        this.birthDate = birthDate;
        grade = new DisabilityGrade(held);
    }

    /** Whether a condition holds for an identity; what cannot be known is found. */
    boolean hold(Condition condition, Held one, Tariff tariff, Findings findings) {
        if (birthDate.isEmpty() && condition.asksBirthDate()) {
            unknown(AGE_KNOWN, one, "the age, and the birth date is unknown.", findings);
        }
        if (findings.areWanted() && condition.asksDisabilityGrade() && grade.isUnreadable()) {
            unknown(GRADE_READABLE, one, "the disability grade, and one cannot be read: it counts as none.", findings);
        }
        int age = birthDate.isPresent() ? Age.on(tariff.ageOn(), birthDate.get()) : Circumstances.UNKNOWN_AGE;
        return condition.holds(
                new Circumstances(age, birthDate, grade.lowest(), one.identity().attributes()));
    }

    private static void unknown(Provision provision, Held one, String what, Findings findings) {
        String category = one.identity().category();
        findings.addOnce(() -> Finding.undecided(
                provision, FactMap.of("category", category), "A grant for " + category + " depends on " + what));
    }
}
