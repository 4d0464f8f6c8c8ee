package org.yingbao.identity.person;

import java.util.stream.Stream;
import org.yingbao.contracts.EventTypes;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Position;

/**
 * What is known of one person.
 *
 * @param registers also those that went to other people
 * @param facts everything but collections
 * @param collections what tax reported
 */
record Person(Registers registers, Part facts, Part collections) {

    static final Person UNKNOWN = new Person(Registers.NONE, Part.NONE, Part.NONE);

    static boolean isCollection(RegisterName register) {
        return register.type().equals(EventTypes.COLLECTION_RESULT);
    }

    /** The records that are true of this person. */
    Stream<CheckedRecord> held() {
        return registers.all().stream().filter(Register::here).map(Register::record);
    }

    /** Whether the person has lost everything but collections, so that what left is all there is to tell who it is. */
    boolean latestLeft(RegisterName register) {
        return !isCollection(register) && held().allMatch(record -> isCollection(record.register()));
    }

    /** This person with a register changed in a way that others are told. */
    Person telling(RegisterName register, Register now, Cause cause) {
        return isCollection(register)
                ? new Person(registers.with(register, now), facts, collections.changed(cause))
                : new Person(registers.with(register, now), facts.changed(cause), collections);
    }

    /** This person, of whom facts were published after this record. */
    Person factsPublished(Position after) {
        return new Person(registers, facts.published(after), collections);
    }

    /** This person, of whom collections were published after this record. */
    Person collectionsPublished(Position after) {
        return new Person(registers, facts, collections.published(after));
    }

    /** This person with a register changed in a way that nobody else needs to know. */
    Person noting(RegisterName register, Register now) {
        return new Person(registers.with(register, now), facts, collections);
    }
}
