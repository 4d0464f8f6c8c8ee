package org.yingbao.identity.person;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.yingbao.rules.facts.Utf8Order;

/** The records of a person by age: {@code ce_time}, then type, source and recordId; collections aside. */
final class Latest {

    private static final Comparator<CheckedRecord> AGE = Comparator.comparing(
                    (CheckedRecord record) -> record.version().time())
            .thenComparing(record -> record.register().type(), Utf8Order::compare)
            .thenComparing(record -> record.register().source(), Utf8Order::compare)
            .thenComparing(record -> record.register().recordId(), Utf8Order::compare);

    private Latest() {}

    static Stream<CheckedRecord> records(Person person) {
        return person.held().filter(record -> !Person.isCollection(record.register()));
    }

    /** The records that went to other people. */
    static Stream<CheckedRecord> left(Person person) {
        return person.registers().all().stream()
                .filter(register -> !register.here())
                .map(Register::record)
                .filter(record -> !Person.isCollection(record.register()));
    }

    static Optional<CheckedRecord> of(Stream<CheckedRecord> records) {
        return records.max(AGE);
    }
}
