package org.yingbao.identity.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of some people, as they are when a list that is to be compared asks for them. */
public record KnownRecords(RecordsAsked asked, List<KnownPerson> people) {

    public static final String TYPE = "org.yingbao.known-records.v1";

    public KnownRecords {
        people = List.copyOf(people);
    }

    /** The records of one person that are asked for. */
    public record KnownPerson(String personId, List<KnownRecord> records) {}

    /** A record that holds on the day of the list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record KnownRecord(
            String recordId,
            String category,
            String region,
            LocalDate from,
            @Nullable LocalDate to) {}
}
