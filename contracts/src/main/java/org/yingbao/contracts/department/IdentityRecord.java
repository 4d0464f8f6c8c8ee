package org.yingbao.contracts.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One recognition of one person in one category by one region (困难身份), over the days {@code [from, to)}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record IdentityRecord(
        String recordId,
        long revision,
        String status,
        String category,
        @Nullable Map<String, Object> attributes,
        String region,
        LocalDate from,
        @Nullable LocalDate to,
        Person person) {
    /** The words that {@code status} may be; {@code ENDED} needs {@code to}. */
    public enum Status {
        ACTIVE,
        ENDED,
        ANNULLED
    }
}
