package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Scheme;

/**
 * The enrolment that says where and in which tier the contribution is paid. Of several: one that has begun, then one in
 * the pooling region of a held identity, then the latest news, then the greatest record name.
 */
final class ChosenEnrolment {
    private ChosenEnrolment() {}

    static Optional<Enrolment> of(
            List<Enrolment> enrolments, int year, LocalDate day, List<Held> held, Findings findings) {
        Optional<Enrolment> chosen = Optional.empty();
        int known = 0;
        for (int i = 0; i < enrolments.size(); i++) {
            Enrolment enrolment = enrolments.get(i);
            if (enrolment.countsFor(year, Scheme.RESIDENT) && enrolment.to().isAfter(day)) {
                known++;
                if (chosen.isEmpty() || comesBefore(enrolment, chosen.get(), day, held)) {
                    chosen = Optional.of(enrolment);
                }
            }
        }
        if (findings.areWanted()) {
            findings.add(new EnrolledOrNot(chosen, known));
        }
        return chosen;
    }

    private static boolean comesBefore(Enrolment one, Enrolment other, LocalDate day, List<Held> held) {
        int order = Boolean.compare(one.begunBy(day), other.begunBy(day));
        if (order == 0) {
            order = Boolean.compare(poolsWithOneOf(one, held), poolsWithOneOf(other, held));
        }
        if (order == 0) {
            order = one.time().compareTo(other.time());
        }
        return (order == 0 ? one.name().compareTo(other.name()) : order) > 0;
    }

    private static boolean poolsWithOneOf(Enrolment enrolment, List<Held> held) {
        for (Held one : held) {
            if (one.region().poolsWith(enrolment.region())) {
                return true;
            }
        }
        return false;
    }
}
