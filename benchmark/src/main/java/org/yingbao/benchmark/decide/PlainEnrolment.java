package org.yingbao.benchmark.decide;

import java.time.LocalDate;
import java.util.List;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Identity;

/** Which of several enrolments counts. */
public final class PlainEnrolment {

    private PlainEnrolment() {}

    public static boolean poolsWith(Identity identity, Enrolment enrolment) {
        return identity.region().poolByCode().equals(enrolment.region().poolByCode());
    }

    public static boolean goesBefore(Enrolment one, Enrolment other, LocalDate day, List<Identity> held) {
        if (one.begunBy(day) != other.begunBy(day)) {
            return one.begunBy(day);
        }
        boolean oneAtHome = false;
        boolean otherAtHome = false;
        for (Identity identity : held) {
            oneAtHome |= poolsWith(identity, one);
            otherAtHome |= poolsWith(identity, other);
        }
        if (oneAtHome != otherAtHome) {
            return oneAtHome;
        }
        int later = one.time().compareTo(other.time());
        return later == 0 ? one.name().compareTo(other.name()) > 0 : later > 0;
    }
}
