package org.yingbao.identity.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param told conflicts that were told on another log, by the id of the event
 * @param closed the coverage year before which facts have left; null if none has
 * @param collectionsClosed the same as it was when collections changed last
 * @param lists what full lists mean for them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Person(
        Registers registers,
        Part facts,
        Part collections,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> told,
        @Nullable Integer closed,
        @Nullable Integer collectionsClosed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ListRuns> lists) {

    static final Person UNKNOWN = new Person(Registers.NONE, Part.NONE, Part.NONE, List.of(), null, null, List.of());

    private static final Comparator<ListRuns> BY_SCOPE = Comparator.comparing(ListRuns::source)
            .thenComparing(ListRuns::region)
            .thenComparing(ListRuns::category);

    Person {
        told = told == null ? List.of() : List.copyOf(told);
        lists = lists == null ? List.of() : List.copyOf(lists);
    }

    /** Facts that only earlier coverage years need have left; 0 if none has. */
    int closedBefore() {
        return closed == null ? 0 : closed;
    }

    /** This person without what only closed years need; told with the facts. */
    Person closed(Registers now, int before) {
        return new Person(now, facts, collections, told, before, collectionsClosed, lists);
    }

    /** This person, of whom collections left. */
    Person tellingCollections(Cause cause) {
        return new Person(registers, facts, collections.changed(cause), told, closed, closed, lists);
    }

    /** What is reported of the person's years and says nothing of who they are: it travels apart from the facts. */
    static boolean isCollection(RegisterName register) {
        return register.type().equals(EventTypes.COLLECTION_RESULT)
                || register.type().equals(EventTypes.SCREENING_ANSWER);
    }

    /** The records that are true of this person, closed ones as well, with those that lists mean. */
    Stream<CheckedRecord> held() {
        return Stream.concat(sent(), runs());
    }

    private Stream<CheckedRecord> sent() {
        return registers.all().stream().filter(Register::here).map(Register::record);
    }

    private Stream<CheckedRecord> runs() {
        return lists.stream().flatMap(each -> each.runs().stream());
    }

    /** The registers that were sent of them. */
    Set<String> heldKeys() {
        return sent().map(record -> record.register().key()).collect(Collectors.toSet());
    }

    /** Those that are published. */
    Stream<CheckedRecord> open() {
        return Stream.concat(
                registers.all().stream()
                        .filter(register -> register.here() && !register.isClosed())
                        .map(Register::record),
                runs().filter(run -> !Closing.isOver(run.record(), closedBefore())));
    }

    /** Whether the person has lost everything but collections, so that what left is all there is to tell who it is. */
    boolean latestLeft(RegisterName register) {
        return !isCollection(register) && held().allMatch(record -> isCollection(record.register()));
    }

    /** This person with a register changed in a way that others are told. */
    Person telling(RegisterName register, Register now, Cause cause) {
        return isCollection(register)
                ? new Person(
                        registers.with(register, now), facts, collections.changed(cause), told, closed, closed, lists)
                : new Person(
                        registers.with(register, now),
                        facts.changed(cause),
                        collections,
                        told,
                        closed,
                        collectionsClosed,
                        lists);
    }

    /** This person with other runs, which others are told. */
    Person telling(ListRuns now, Cause cause) {
        return new Person(registers, facts.changed(cause), collections, told, closed, collectionsClosed, with(now));
    }

    /** This person with runs that say the same as before. */
    Person noting(ListRuns now) {
        return new Person(registers, facts, collections, told, closed, collectionsClosed, with(now));
    }

    private List<ListRuns> with(ListRuns now) {
        List<ListRuns> all = new ArrayList<>(lists);
        all.removeIf(each -> each.isOf(now));
        all.add(now);
        all.sort(BY_SCOPE);
        return all;
    }

    /** This person, of whom facts were published after this record. */
    Person factsPublished(Position after) {
        return with(facts.published(after), collections);
    }

    /** This person, of whom collections were published after this record. */
    Person collectionsPublished(Position after) {
        return with(facts, collections.published(after));
    }

    /** The same on another log. */
    Person factsPublishedElsewhere(long version) {
        return with(facts.publishedElsewhere(version), collections);
    }

    /** The same on another log. */
    Person collectionsPublishedElsewhere(long version) {
        return with(facts, collections.publishedElsewhere(version));
    }

    /** This person, of whom this conflict was told on another log. */
    Person told(String conflict) {
        List<String> all = new ArrayList<>(told);
        if (!all.contains(conflict)) {
            all.add(conflict);
        }
        return new Person(registers, facts, collections, all, closed, collectionsClosed, lists);
    }

    /** This person, of whom nothing is published before this record has come. */
    Person awaiting(Position later) {
        return with(facts.awaiting(later), collections.awaiting(later));
    }

    /** This person after a record, whether or not it changed anything. */
    Person come(Cause cause) {
        return with(facts.come(cause), collections.come(cause));
    }

    private Person with(Part facts, Part collections) {
        return new Person(registers, facts, collections, told, closed, collectionsClosed, lists);
    }

    /** This person with a register changed in a way that nobody else needs to know. */
    Person noting(RegisterName register, Register now) {
        return new Person(registers.with(register, now), facts, collections, told, closed, collectionsClosed, lists);
    }
}
