package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yingbao.rules.facts.Enrolment;
import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.facts.OtherGrant;
import org.yingbao.rules.facts.Status;

/**
 * The days after the opening on which an outcome can change: something begins, ends or comes into force. In order, once
 * each.
 */
final class TurningDays {
    private final LocalDate opening;
    private final LocalDate lastDay;
    private final List<LocalDate> days = new ArrayList<>();

    private TurningDays(LocalDate opening, LocalDate lastDay) {
        this.opening = opening;
        this.lastDay = lastDay;
    }

    static TurningDays of(CoverageYear year, LocalDate opening) {
        TurningDays turning = new TurningDays(opening, year.lastDay());
        for (Recognition recognition : year.recognitions()) {
            turning.add(recognition.identity().from());
            turning.add(recognition.identity().to());
            turning.addAll(recognition.place().changes());
        }
        turning.addIdentitiesThatWereAnnulled(year.facts().identities());
        for (Enrolment enrolment : year.facts().enrolments()) {
            if (enrolment.coverageYear() == year.year() && enrolment.status() != Status.ANNULLED) {
                turning.add(enrolment.from());
                turning.add(enrolment.to());
            }
        }
        for (Enrolled enrolled : year.enrolments()) {
            turning.addAll(enrolled.place().nearest().changes());
        }
        turning.addAll(year.facts().deaths());
        for (OtherGrant grant : year.otherGrants()) {
            if (grant.coverageYear() == year.year()) {
                turning.add(grant.grantedOn());
            }
        }
        return turning;
    }

    List<LocalDate> days() {
        return days;
    }

    /** The first of them after a day, {@link LocalDate#MAX} if there is none. */
    LocalDate firstAfter(LocalDate day) {
        for (LocalDate turning : days) {
            if (turning.isAfter(day)) {
                return turning;
            }
        }
        return LocalDate.MAX;
    }

    /** They change nothing but the reason why nothing is held. */
    private void addIdentitiesThatWereAnnulled(List<Identity> identities) {
        for (Identity identity : identities) {
            if (identity.annulled()) {
                add(identity.from());
                add(identity.to());
            }
        }
    }

    private void addAll(List<LocalDate> more) {
        for (int i = 0; i < more.size(); i++) {
            add(more.get(i));
        }
    }

    private void add(LocalDate day) {
        if (!day.isAfter(opening) || day.isAfter(lastDay)) {
            return;
        }
        int at = days.size();
        while (at > 0 && !days.get(at - 1).isBefore(day)) {
            at--;
        }
        if (at == days.size() || !days.get(at).equals(day)) {
            days.add(at, day);
        }
    }
}
