package org.yingbao.identity.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Position;

/**
 * What is known of one person.
 *
 * @param registers also those that went to other people
 * @param facts everything but collections
 * @param collections what tax reported
 * @param closed the coverage year before which facts have left; null if none has
 * @param collectionsClosed the same as it was when collections changed last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Person(
        Registers registers,
        Part facts,
        Part collections,
        @Nullable Integer closed,
        @Nullable Integer collectionsClosed) {

    static final Person UNKNOWN = new Person(Registers.NONE, Part.NONE, Part.NONE, null, null);

    /** Facts that only earlier coverage years need have left; 0 if none has. */
    int closedBefore() {
        return closed == null ? 0 : closed;
    }

    /** This person without what only closed years need; told with the facts. */
    Person closed(Registers now, int before) {
        return new Person(now, facts, collections, before, collectionsClosed);
    }

    /** This person, of whom collections left. */
    Person tellingCollections(Cause cause) {
        return new Person(registers, facts, collections.changed(cause), closed, closed);
    }

    static boolean isCollection(RegisterName register) {
        return register.type().equals(EventTypes.COLLECTION_RESULT);
    }

    /** The records that are true of this person, closed ones as well. */
    Stream<CheckedRecord> held() {
        return registers.all().stream().filter(Register::here).map(Register::record);
    }

    /** Those that are published. */
    Stream<CheckedRecord> open() {
        return registers.all().stream()
                .filter(register -> register.here() && !register.isClosed())
                .map(Register::record);
    }

    /** Whether the person has lost everything but collections, so that what left is all there is to tell who it is. */
    boolean latestLeft(RegisterName register) {
        return !isCollection(register) && held().allMatch(record -> isCollection(record.register()));
    }

    /** This person with a register changed in a way that others are told. */
    Person telling(RegisterName register, Register now, Cause cause) {
        return isCollection(register)
                ? new Person(registers.with(register, now), facts, collections.changed(cause), closed, closed)
                : new Person(
                        registers.with(register, now), facts.changed(cause), collections, closed, collectionsClosed);
    }

    /** This person, of whom facts were published after this record. */
    Person factsPublished(Position after) {
        return new Person(registers, facts.published(after), collections, closed, collectionsClosed);
    }

    /** This person, of whom collections were published after this record. */
    Person collectionsPublished(Position after) {
        return new Person(registers, facts, collections.published(after), closed, collectionsClosed);
    }

    /** This person with a register changed in a way that nobody else needs to know. */
    Person noting(RegisterName register, Register now) {
        return new Person(registers.with(register, now), facts, collections, closed, collectionsClosed);
    }
}
