package org.yingbao.rules.entitlement;

import static org.yingbao.rules.finding.Provision.CHOSEN_ENROLMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;

/**
 * The enrolment that says where and in which tier the contribution is paid {@code [SD-13]}. Of several: one that has
 * begun, then one in the pooling region of a held identity, then the latest by {@code ce_time}, then the greatest
 * record name.
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
        found(chosen, known, findings);
        return chosen;
    }

    private static void found(Optional<Enrolled> chosen, int known, Findings findings) {
        findings.add(() -> chosen.map(one -> Finding.met(
                        CHOSEN_ENROLMENT,
                        FactMap.of("region", one.region())
                                .and("tier", one.enrolment().tier())
                                .and("known", known),
                        "The person is enrolled in region " + one.region() + ", tier "
                                + one.enrolment().tier()
                                + (known > 1 ? ", which goes before " + (known - 1) + " other enrolment(s)." : ".")))
                .orElseGet(() -> Finding.notMet(
                        CHOSEN_ENROLMENT,
                        FactMap.none(),
                        "The person is not enrolled yet and counts as enrolled where the identity was certified, in the"
                                + " default tier.")));
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
