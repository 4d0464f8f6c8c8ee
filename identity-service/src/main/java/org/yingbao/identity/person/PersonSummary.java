package org.yingbao.identity.person;

import java.time.LocalDate;
import java.util.Optional;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Subject;

/** Who the person is, by all records together. */
final class PersonSummary {

    private PersonSummary() {}

    /** From the resident ID, else from the latest record that is not annulled and gives one. */
    static Optional<LocalDate> birthDate(Person person) {
        return Latest.records(person)
                .filter(CheckedRecord::born)
                .findFirst()
                .or(() -> Latest.of(
                        Latest.records(person).filter(record -> !record.annulled() && record.birthDate() != null)))
                .map(CheckedRecord::birthDate);
    }

    /** The latest record; of a person who lost everything, the latest of those that left. */
    static CheckedRecord latest(Person person) {
        return Latest.of(Latest.records(person))
                .or(() -> Latest.of(Latest.left(person)))
                .orElseThrow();
    }

    /** Document and name of the latest record, phone of the latest that gives one. */
    static String sealedSubject(Person person, Seal seal) {
        CheckedRecord latest = latest(person);
        if (latest.phone()) {
            return latest.sealedSubject();
        }
        return Latest.of(Latest.records(person).filter(CheckedRecord::phone))
                .map(withPhone -> {
                    Subject subject = seal.open(latest.sealedSubject());
                    String phone = seal.open(withPhone.sealedSubject()).phone();
                    return seal.close(new Subject(subject.documentType(), subject.number(), subject.name(), phone));
                })
                .orElse(latest.sealedSubject());
    }
}
