package org.yingbao.identity.person;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.rules.facts.Version;

/**
 * What is known of one person.
 *
 * @param held by register key
 * @param elsewhere versions of registers that were told to be under another person; lower ones are not taken here
 * @param facts everything but collections
 * @param collections what tax reported
 * @param last the record that left last
 */
record Person(
        SortedMap<String, Held> held,
        SortedMap<String, Version> elsewhere,
        Part facts,
        Part collections,
        @Nullable CheckedRecord last) {

    static final Person UNKNOWN = new Person(new TreeMap<>(), new TreeMap<>(), Part.NONE, Part.NONE, null);

    static boolean isCollection(RegisterName register) {
        return register.type().equals(EventTypes.COLLECTION_RESULT);
    }

    Person holding(RegisterName register, Held now, Cause cause) {
        SortedMap<String, Held> registers = new TreeMap<>(held);
        registers.put(register.key(), now);
        return with(register, registers, without(elsewhere, register), cause);
    }

    Person without(RegisterName register, Version there, Cause cause) {
        SortedMap<String, Version> away = new TreeMap<>(elsewhere);
        away.put(register.key(), there);
        if (!held.containsKey(register.key())) {
            return new Person(held, away, facts, collections, last);
        }
        return with(register, without(held, register), away, cause);
    }

    /** The same facts, with a note that changes nothing that is published. */
    Person noting(RegisterName register, Held now) {
        SortedMap<String, Held> registers = new TreeMap<>(held);
        registers.put(register.key(), now);
        return new Person(registers, elsewhere, facts, collections, last);
    }

    private Person with(
            RegisterName register, SortedMap<String, Held> registers, SortedMap<String, Version> away, Cause cause) {
        if (isCollection(register)) {
            return new Person(registers, away, facts, collections.changed(cause), last);
        }
        Held leaving = registers.containsKey(register.key()) ? null : held.get(register.key());
        return new Person(
                registers, away, facts.changed(cause), collections, leaving == null ? last : leaving.record());
    }

    private static <V> SortedMap<String, V> without(Map<String, V> map, RegisterName register) {
        SortedMap<String, V> rest = new TreeMap<>(map);
        rest.remove(register.key());
        return rest;
    }
}
