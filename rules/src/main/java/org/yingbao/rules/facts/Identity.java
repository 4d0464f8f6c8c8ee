package org.yingbao.rules.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.yingbao.rules.place.Region;

/**
 * One recognition of hardship (困难身份) in one category by one region over the days {@code [from, to)}; an open end is
 * {@link LocalDate#MAX}.
 */
public record Identity(
        RecordName name,
        Instant time,
        Status status,
        String category,
        Map<String, Attribute> attributes,
        Region region,
        LocalDate from,
        LocalDate to,
        Residence residence) {
    public Identity {
        attributes = Map.copyOf(attributes);
    }

    /** Of a person of whom the department does not say where they live. */
    public Identity(
            RecordName name,
            Instant time,
            Status status,
            String category,
            Map<String, Attribute> attributes,
            Region region,
            LocalDate from,
            LocalDate to) {
        this(name, time, status, category, attributes, region, from, to, Residence.UNKNOWN);
    }

    /** Whether the interval contains the day, whatever the status. */
    public boolean contains(LocalDate day) {
        return !from.isAfter(day) && to.isAfter(day);
    }

    public boolean annulled() {
        return status == Status.ANNULLED;
    }
}
