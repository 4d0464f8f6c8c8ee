package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The enrolment that says where and in which tier the contribution is paid. Of several: one that has begun, then one in
 * the pooling region of a held identity, then the latest news, then the greatest record name.
 */
final class ChosenEnrolment {
    private ChosenEnrolment() {}

    static Optional<Enrolled> of(List<Enrolled> enrolments, LocalDate day, List<Held> held, Findings findings) {
        Optional<Enrolled> chosen = Optional.empty();
        int known = 0;
        for (int i = 0; i < enrolments.size(); i++) {
            Enrolled one = enrolments.get(i);
            if (one.enrolment().to().isAfter(day)) {
                known++;
                if (chosen.isEmpty() || comesBefore(one, chosen.get(), day, held)) {
                    chosen = Optional.of(one);
                }
            }
        }
        if (findings.areWanted()) {
            findings.add(new EnrolledOrNot(chosen, known));
        }
        return chosen;
    }

    private static boolean comesBefore(Enrolled one, Enrolled other, LocalDate day, List<Held> held) {
        int order =
                Boolean.compare(one.enrolment().begunBy(day), other.enrolment().begunBy(day));
        if (order == 0) {
            order = Boolean.compare(poolsWithOneOf(one, held), poolsWithOneOf(other, held));
        }
        if (order == 0) {
            order = one.enrolment().time().compareTo(other.enrolment().time());
        }
        return (order == 0 ? one.enrolment().name().compareTo(other.enrolment().name()) : order) > 0;
    }

    private static boolean poolsWithOneOf(Enrolled enrolment, List<Held> held) {
        for (Held one : held) {
            if (one.place().poolsWith(enrolment.place())) {
                return true;
            }
        }
        return false;
    }
}
