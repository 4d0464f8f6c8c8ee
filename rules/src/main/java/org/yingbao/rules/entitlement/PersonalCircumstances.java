package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        if (findings.areWanted()) {
            if (birthDate.isEmpty() && condition.asksBirthDate()) {
                findings.addOnce(new Undecidable.BirthDate(one.identity().category()));
            }
            if (grade.isUnreadable() && condition.asksDisabilityGrade()) {
                findings.addOnce(new Undecidable.Grade(one.identity().category()));
            }
        }
        int age = birthDate.isPresent() ? Age.on(tariff.ageOn(), birthDate.get()) : Circumstances.UNKNOWN_AGE;
        return condition.holds(
                new Circumstances(age, birthDate, grade.lowest(), one.identity().attributes()));
    }
}
