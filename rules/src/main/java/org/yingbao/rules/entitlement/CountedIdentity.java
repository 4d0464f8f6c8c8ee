package org.yingbao.rules.entitlement;

import java.time.LocalDate;
import java.util.Optional;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.facts.Residence;
import org.yingbao.rules.place.Region;

/**
 * An identity by which a person in scope may count.
 *
 * @param region what has succeeded the certifying region
 * @param closes the last day of the window of its policy; absent without a policy
 * @param since the first day on which somebody who has not paid is suspected; absent without a policy
 * @param begun whether that day has come
 * @param priority 1 for people who moved or whose insurance relation did, else 2
 */
public record CountedIdentity(
        RecordName name,
        String category,
        Region region,
        Residence residence,
        LocalDate from,
        Optional<LocalDate> closes,
        Optional<LocalDate> since,
        boolean begun,
        int priority) {}
