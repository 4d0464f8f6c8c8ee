package org.yingbao.benchmark.peer.team.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.identity.CollectionFact;
import org.yingbao.contracts.identity.EnrolmentFact;
import org.yingbao.contracts.identity.IdentityFact;
import org.yingbao.contracts.identity.OtherGrantFact;
import org.yingbao.contracts.identity.VitalStatusFact;

/**
 * A department record that passed the checks: which version of which register it is, about whom, and one fact. The
 * birth date is the document's own, or what the department says.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AdmittedRecord(
        RegisterName register,
        RegisterVersion version,
        String personId,
        String sealedSubject,
        @Nullable LocalDate bornByDocument,
        @Nullable LocalDate bornByRecord,
        boolean annulled,
        @Nullable IdentityFact identity,
        @Nullable EnrolmentFact enrolment,
        @Nullable VitalStatusFact vitalStatus,
        @Nullable OtherGrantFact otherGrant,
        @Nullable CollectionFact collection) {

    static final String TYPE = "org.yingbao.checked-record.v1";

    /** Whether it is a collection: those go their own way. */
    boolean ofTax() {
        return collection != null;
    }
}
