package org.yingbao.benchmark.decide.drools;

import java.time.LocalDate;
import java.util.List;
import org.yingbao.benchmark.decide.PlainEnrolment;
import org.yingbao.rules.facts.Enrolment;

/** What the rules ask about two enrolments. */
public final class Enrolments {

    private Enrolments() {}

    public static boolean goesBefore(Enrolment one, Enrolment other, LocalDate day, List<?> held) {
        return PlainEnrolment.goesBefore(
                one,
                other,
                day,
                held.stream()
                        .map(Facts.Held.class::cast)
                        .map(each -> each.certified().identity())
                        .toList());
    }

    public static boolean paidForInAnotherProvince(Enrolment enrolment, Certified certified) {
        return switch (certified.tariff().rules().otherProvince()) {
            case CERTIFIER_PAYS -> true;
            case ON_APPLICATION -> enrolment.applied();
            case NOT_SUPPORTED -> false;
        };
    }
}
