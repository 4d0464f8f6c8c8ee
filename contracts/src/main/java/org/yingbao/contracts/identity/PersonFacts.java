package org.yingbao.contracts.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is true of one person now, merged from all registers but the collections; no name and no document
 * number, which travel in {@code sealedSubject} only. {@code newsAt}: the latest {@code ce_time} among the current
 * records. {@code closedBefore}: facts that only coverage years before this one need have left.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record PersonFacts(
        String personId,
        long version,
        @Nullable LocalDate birthDate,
        Instant newsAt,
        String sealedSubject,
        List<VitalStatusFact> vitalStatus,
        List<IdentityFact> identities,
        List<EnrolmentFact> enrolments,
        List<OtherGrantFact> otherGrants,
        @Nullable Integer closedBefore) {
    /** Facts of which none has left. */
    public PersonFacts(
            String personId,
            long version,
            @Nullable LocalDate birthDate,
            Instant newsAt,
            String sealedSubject,
            List<VitalStatusFact> vitalStatus,
            List<IdentityFact> identities,
            List<EnrolmentFact> enrolments,
            List<OtherGrantFact> otherGrants) {
        this(
                personId,
                version,
                birthDate,
                newsAt,
                sealedSubject,
                vitalStatus,
                identities,
                enrolments,
                otherGrants,
                null);
    }
}
