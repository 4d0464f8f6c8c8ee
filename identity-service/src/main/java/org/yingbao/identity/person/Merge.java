package org.yingbao.identity.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.rules.facts.Version;

/** Of each register one version counts, in whatever order they come (decisions, section 1). */
final class Merge {

    private Merge() {}

    static Change<Person> fold(Person person, PersonEvent event, Cause cause) {
        return fold(person, event, cause, Quotas.DEFAULT);
    }

    static Change<Person> fold(Person person, PersonEvent event, Cause cause, Quotas quotas) {
        return switch (event) {
            case PersonEvent.Sent(CheckedRecord record, int bytes) -> take(person, record, bytes, cause, quotas);
            case PersonEvent.Recognised(ListRuns runs) -> recognise(person, runs, cause);
            case PersonEvent.Moved(RegisterElsewhere elsewhere) -> leave(person, elsewhere, cause);
            case PersonEvent.Asked _ -> Change.unchanged();
        };
    }

    private static Change<Person> take(Person person, CheckedRecord sent, int bytes, Cause cause, Quotas quotas) {
        RegisterName name = sent.register();
        Register before = person.registers().get(name);
        if (before == null || before.isClosed()) {
            return begin(person, before, Register.first(sent, bytes), cause, quotas);
        }
        Register after = before.after(sent, bytes);
        if (after.equals(before)) {
            return Change.unchanged();
        }
        quotas.check(person, after);
        boolean greater = !after.record().equals(before.record());
        boolean told = greater && (after.here() || person.latestLeft(name));
        return new Change<>(
                told ? telling(person, name, after, cause) : person.noting(name, after),
                before.rivalOf(sent.version())
                        .map(rival -> conflict(name, rival, sent.version(), cause))
                        .orElse(List.of()));
    }

    /** A register that is not known, or of which only its version is. */
    private static Change<Person> begin(
            Person person, @Nullable Register closed, Register first, Cause cause, Quotas quotas) {
        RegisterName name = first.record().register();
        Version sent = first.record().version();
        if (closed == null) {
            quotas.check(person, first);
            return Change.to(telling(person, name, first, cause));
        }
        Version known = closed.elsewhere() == null ? closed.record().version() : closed.elsewhere();
        if (sent.compareTo(known) <= 0) {
            return Change.unchanged();
        }
        quotas.check(person, first);
        boolean rivals = sent.revision() == known.revision() && !sent.digest().equals(known.digest());
        return new Change<>(
                telling(person, name, first, cause), rivals ? conflict(name, known, sent, cause) : List.of());
    }

    private static Person telling(Person person, RegisterName name, Register now, Cause cause) {
        return Person.isCollection(name)
                ? person.telling(name, Closing.ofNow(person, now), cause)
                : Closing.afterFacts(person.telling(name, now, cause), cause);
    }

    /** Of what lists mean the state of the latest news counts. */
    private static Change<Person> recognise(Person person, ListRuns sent, Cause cause) {
        ListRuns before = person.lists().stream()
                .filter(each -> each.isOf(sent))
                .findFirst()
                .orElse(null);
        if (before != null && before.news() >= sent.news()) {
            return Change.unchanged();
        }
        ListRuns now = sent.after(before);
        boolean same = before == null ? now.runs().isEmpty() : before.runs().equals(now.runs());
        return same ? Change.to(person.noting(now)) : Change.to(Closing.afterFacts(person.telling(now, cause), cause));
    }

    private static Change<Person> leave(Person person, RegisterElsewhere moved, Cause cause) {
        RegisterName name = moved.register();
        Register before = person.registers().get(name);
        if (before == null) {
            return Change.unchanged();
        }
        Register after = before.leaving(moved.version());
        if (after.equals(before)) {
            return Change.unchanged();
        }
        if (!before.here()) {
            return Change.to(person.noting(name, after));
        }
        return new Change<>(
                telling(person, name, after, cause),
                before.isRivalled(moved.version())
                        ? conflict(name, before.record().version(), moved.version(), cause)
                        : List.of());
    }

    private static List<OutboxEvent> conflict(RegisterName register, Version one, Version other, Cause cause) {
        boolean oneCounts = one.compareTo(other) > 0;
        return List.of(Conflicts.event(register, oneCounts ? one : other, oneCounts ? other : one, cause));
    }
}
