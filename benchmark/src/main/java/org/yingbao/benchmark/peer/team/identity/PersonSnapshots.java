package org.yingbao.benchmark.peer.team.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.identity.PersonCollections;
import org.yingbao.contracts.identity.PersonFacts;

/** What is published of a person: a function of the records that count. */
final class PersonSnapshots {

    private static final Comparator<AdmittedRecord> BY_NEWS = Comparator.comparing(
                    (AdmittedRecord record) -> record.version().time())
            .thenComparing(AdmittedRecord::register);

    private PersonSnapshots() {}

    static PersonFacts facts(RegisteredPerson person) {
        List<AdmittedRecord> records = person.records();
        return new PersonFacts(
                person.id(),
                person.factsVersion(),
                birthDate(records),
                records.stream()
                        .filter(record -> !record.ofTax())
                        .map(record -> record.version().time())
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                person.sealedSubject(),
                of(records, AdmittedRecord::vitalStatus),
                of(records, AdmittedRecord::identity),
                of(records, AdmittedRecord::enrolment),
                of(records, AdmittedRecord::otherGrant));
    }

    static PersonCollections collections(RegisteredPerson person) {
        return new PersonCollections(
                person.id(), person.collectionsVersion(), of(person.records(), AdmittedRecord::collection));
    }

    /** That of the latest record; collections only where there is nothing else. */
    static Optional<String> sealedSubject(List<AdmittedRecord> records) {
        return records.stream()
                .max(Comparator.comparing((AdmittedRecord record) -> !record.ofTax())
                        .thenComparing(BY_NEWS))
                .map(AdmittedRecord::sealedSubject);
    }

    private static @Nullable LocalDate birthDate(List<AdmittedRecord> records) {
        for (AdmittedRecord record : records) {
            if (record.bornByDocument() != null) {
                return record.bornByDocument();
            }
        }
        return records.stream()
                .filter(record -> !record.annulled() && !record.ofTax() && record.bornByRecord() != null)
                .max(BY_NEWS)
                .map(AdmittedRecord::bornByRecord)
                .orElse(null);
    }

    private static <F> List<F> of(List<AdmittedRecord> records, Function<AdmittedRecord, @Nullable F> fact) {
        return records.stream()
                .sorted(Comparator.comparing(AdmittedRecord::register))
                .map(fact)
                .filter(Objects::nonNull)
                .toList();
    }
}
