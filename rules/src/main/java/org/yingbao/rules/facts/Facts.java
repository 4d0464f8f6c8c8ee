package org.yingbao.rules.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is true of one person, each list in any order. {@code newsDay} is the day (Shanghai) of the latest
 * {@code ce_time} among the current records of any status, collections aside; {@code deaths} are the days of death of
 * all DECEASED records.
 */
public record Facts(
        Optional<LocalDate> birthDate,
        LocalDate newsDay,
        List<Identity> identities,
        List<Enrolment> enrolments,
        List<LocalDate> deaths,
        List<OtherGrant> otherGrants) {
    public Facts {
        identities = List.copyOf(identities);
        enrolments = List.copyOf(enrolments);
        deaths = List.copyOf(deaths);
        otherGrants = List.copyOf(otherGrants);
    }
}
