package org.yingbao.benchmark.peer.team.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yingbao.benchmark.peer.team.event.Inbound;
import org.yingbao.benchmark.peer.team.subject.Subjects;
import org.yingbao.contracts.department.Person;
import org.yingbao.contracts.identity.CollectionFact;
import org.yingbao.contracts.identity.EnrolmentFact;
import org.yingbao.contracts.identity.IdentityFact;
import org.yingbao.contracts.identity.OtherGrantFact;
import org.yingbao.contracts.identity.VitalStatusFact;

/**
 * What a record says whose own fields are as the schema has them.
 *
 * @param region where it says one
 * @param past days that must not be in the future, by their pointer
 * @param freeTexts in which a name or document number could hide
 */
record Claimed(
        String recordId,
        long revision,
        boolean annulled,
        Person person,
        List<String> region,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Map<String, LocalDate> past,
        List<String> freeTexts,
        Object fact) {

    AdmittedRecord admitted(Inbound inbound, NamedPerson named, Subjects subjects) {
        return new AdmittedRecord(
                new RegisterName(inbound.event().type(), inbound.event().source(), recordId),
                new RegisterVersion(
                        revision, inbound.event().time(), inbound.event().id(), inbound.digest()),
                subjects.personId(named.subject().document()),
                subjects.seal(named.subject()),
                named.bornByDocument().orElse(null),
                named.bornByRecord().orElse(null),
                annulled,
                as(IdentityFact.class),
                as(EnrolmentFact.class),
                as(VitalStatusFact.class),
                as(OtherGrantFact.class),
                as(CollectionFact.class));
    }

    private <F> @Nullable F as(Class<F> type) {
        return type.isInstance(fact) ? type.cast(fact) : null;
    }
}
