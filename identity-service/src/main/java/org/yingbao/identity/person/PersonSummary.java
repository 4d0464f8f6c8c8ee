package org.yingbao.identity.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.sealing.Subject;
import org.yingbao.rules.facts.BirthDate;

/** Who the person is, by all records together. */
final class PersonSummary {

    private PersonSummary() {}

    static Optional<LocalDate> birthDate(Person person) {
        return BirthDate.of(Latest.records(person)
                .flatMap(record -> Stream.ofNullable(record.birthDate())
                        .map(day -> new BirthDate(day, record.born(), record.annulled(), record.age())))
                .toList());
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
