package org.yingbao.identity.person;

import java.util.List;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.person.Folded;
import org.yingbao.pipeline.person.Letter;
import org.yingbao.rules.facts.Version;

/** Of each register one version counts, in whatever order they come (decisions, section 1). */
final class Merge {

    private Merge() {}

    static Folded<Person> fold(Person person, News news, Cause cause) {
        return switch (news) {
            case News.Sent(CheckedRecord record) -> take(person, record, cause);
            case News.Moved(RegisterElsewhere elsewhere) -> leave(person, elsewhere, cause);
        };
    }

    private static Folded<Person> take(Person person, CheckedRecord sent, Cause cause) {
        RegisterName name = sent.register();
        Register before = person.registers().get(name);
        if (before == null) {
            return Folded.to(person.telling(name, Register.first(sent), cause));
        }
        Register after = before.after(sent);
        if (after.equals(before)) {
            return Folded.unchanged();
        }
        boolean greater = !after.record().equals(before.record());
        boolean told = greater && (after.here() || person.latestLeft(name));
        return new Folded<>(
                told ? person.telling(name, after, cause) : person.noting(name, after),
                before.rivalOf(sent.version())
                        .map(rival -> conflict(name, rival, sent.version(), cause))
                        .orElse(List.of()));
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
                person.telling(name, after, cause),
                before.isRivalled(moved.version())
                        ? conflict(name, before.record().version(), moved.version(), cause)
                        : List.of());
    }

    private static List<Letter> conflict(RegisterName register, Version one, Version other, Cause cause) {
        boolean oneCounts = one.compareTo(other) > 0;
        return List.of(Conflicts.letter(register, oneCounts ? one : other, oneCounts ? other : one, cause));
    }
}
