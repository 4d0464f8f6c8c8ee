package org.yingbao.identity.person;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The records of a person by {@link org.yingbao.rules.facts.RecordAge}, collections aside. */
final class Latest {

    private Latest() {}

    static Stream<CheckedRecord> records(Person person) {
        return person.held().filter(record -> !Person.isCollection(record.register()));
    }

    /** The records that went to other people, and the last that lists recognised them by. */
    static Stream<CheckedRecord> left(Person person) {
        return Stream.concat(
                person.registers().all().stream()
                        .filter(register -> !register.here())
                        .map(Register::record)
                        .filter(record -> !Person.isCollection(record.register())),
                person.lists().stream().flatMap(list -> Stream.ofNullable(list.gone())));
    }

    static Optional<CheckedRecord> of(Stream<CheckedRecord> records) {
        return records.max(Comparator.comparing(CheckedRecord::age));
    }
}
