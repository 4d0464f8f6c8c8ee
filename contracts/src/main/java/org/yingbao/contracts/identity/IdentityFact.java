package org.yingbao.contracts.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The version that counts of one identity record, or what full lists recognise, which has no revision; {@code time} is
 * its {@code ce_time}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record IdentityFact(
        String source,
        String recordId,
        @Nullable Long revision,
        Instant time,
        String status,
        String category,
        @Nullable Map<String, Object> attributes,
        String region,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String township,
        @Nullable String village) {
    /** Of a person of whom the department does not say where they live. */
    public IdentityFact(
            String source,
            String recordId,
            long revision,
            Instant time,
            String status,
            String category,
            @Nullable Map<String, Object> attributes,
            String region,
            LocalDate from,
            @Nullable LocalDate to) {
        this(source, recordId, revision, time, status, category, attributes, region, from, to, null, null);
    }
}
