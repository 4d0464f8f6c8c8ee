package org.yingbao.identity.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.person.Folded;
import org.yingbao.pipeline.person.Letter;
import org.yingbao.rules.facts.Version;

/** Of each register one version counts, in whatever order they come (decisions, section 1). */
final class Merge {

    private Merge() {}

    static Folded<Person> fold(Person person, News news, Cause cause) {
        return fold(person, news, cause, Quotas.DEFAULT);
    }

    static Folded<Person> fold(Person person, News news, Cause cause, Quotas quotas) {
        return switch (news) {
            case News.Sent(CheckedRecord record, int bytes) -> take(person, record, bytes, cause, quotas);
            case News.Moved(RegisterElsewhere elsewhere) -> leave(person, elsewhere, cause);
        };
    }

    private static Folded<Person> take(Person person, CheckedRecord sent, int bytes, Cause cause, Quotas quotas) {
        RegisterName name = sent.register();
        Register before = person.registers().get(name);
        if (before == null || before.isClosed()) {
            return begin(person, before, Register.first(sent, bytes), cause, quotas);
        }
        Register after = before.after(sent, bytes);
        if (after.equals(before)) {
            return Folded.unchanged();
        }
        quotas.check(person, after);
        boolean greater = !after.record().equals(before.record());
        boolean told = greater && (after.here() || person.latestLeft(name));
        return new Folded<>(
                told ? telling(person, name, after, cause) : person.noting(name, after),
                before.rivalOf(sent.version())
                        .map(rival -> conflict(name, rival, sent.version(), cause))
                        .orElse(List.of()));
    }

    /** A register that is not known, or of which only its version is. */
    private static Folded<Person> begin(
            Person person, @Nullable Register closed, Register first, Cause cause, Quotas quotas) {
        RegisterName name = first.record().register();
        Version sent = first.record().version();
        if (closed == null) {
            quotas.check(person, first);
            return Folded.to(telling(person, name, first, cause));
        }
        Version known = closed.elsewhere() == null ? closed.record().version() : closed.elsewhere();
        if (sent.compareTo(known) <= 0) {
            return Folded.unchanged();
        }
        quotas.check(person, first);
        boolean rivals = sent.revision() == known.revision() && !sent.digest().equals(known.digest());
        return new Folded<>(
                telling(person, name, first, cause), rivals ? conflict(name, known, sent, cause) : List.of());
    }

    private static Person telling(Person person, RegisterName name, Register now, Cause cause) {
        return Person.isCollection(name)
                ? person.telling(name, Closing.ofNow(person, now), cause)
                : Closing.afterFacts(person.telling(name, now, cause), cause);
    }

    private static Folded<Person> leave(Person person, RegisterElsewhere moved, Cause cause) {
        RegisterName name = moved.register();
        Register before = person.registers().get(name);
        if (before == null) {
            return Folded.unchanged();
        }
        Register after = before.leaving(moved.version());
        if (after.equals(before)) {
            return Folded.unchanged();
        }
        if (!before.here()) {
            return Folded.to(person.noting(name, after));
        }
        return new Folded<>(
                telling(person, name, after, cause),
                before.isRivalled(moved.version())
                        ? conflict(name, before.record().version(), moved.version(), cause)
                        : List.of());
    }

    private static List<Letter> conflict(RegisterName register, Version one, Version other, Cause cause) {
        boolean oneCounts = one.compareTo(other) > 0;
        return List.of(Conflicts.letter(register, oneCounts ? one : other, oneCounts ? other : one, cause));
    }
}
