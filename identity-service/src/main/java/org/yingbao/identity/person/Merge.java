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

    static Folded<Person> take(Person person, CheckedRecord sent, Cause cause) {
        RegisterName register = sent.register();
        Version away = person.elsewhere().get(register.key());
        if (away != null && away.compareTo(sent.version()) >= 0) {
            return Folded.unchanged();
        }
        Held held = person.held().get(register.key());
        if (held == null) {
            return Folded.to(person.holding(register, Held.first(sent), cause));
        }
        boolean newer = sent.version().compareTo(held.record().version()) > 0;
        if (held.isRivalledBy(sent)) {
            return newer
                    ? new Folded<>(
                            person.holding(
                                    register,
                                    held.replacedBy(sent)
                                            .against(held.record().version().digest()),
                                    cause),
                            conflict(register, sent.version(), held.record().version(), cause))
                    : new Folded<>(
                            person.noting(register, held.against(sent.version().digest())),
                            conflict(register, held.record().version(), sent.version(), cause));
        }
        return newer ? Folded.to(person.holding(register, held.replacedBy(sent), cause)) : Folded.unchanged();
    }

    static Folded<Person> leave(Person person, RegisterElsewhere moved, Cause cause) {
        RegisterName register = moved.register();
        Version away = person.elsewhere().get(register.key());
        Held held = person.held().get(register.key());
        boolean told = away != null && away.compareTo(moved.version()) >= 0;
        boolean newerHere = held != null && held.record().version().compareTo(moved.version()) >= 0;
        if (told || newerHere) {
            return Folded.unchanged();
        }
        return new Folded<>(person.without(register, moved.version(), cause), conflict(held, moved, cause));
    }

    private static List<Letter> conflict(@Nullable Held held, RegisterElsewhere moved, Cause cause) {
        return held != null
                        && held.record().version().revision() == moved.version().revision()
                ? conflict(moved.register(), moved.version(), held.record().version(), cause)
                : List.of();
    }

    private static List<Letter> conflict(RegisterName register, Version counts, Version other, Cause cause) {
        return List.of(Conflicts.letter(register, counts, other, cause));
    }
}
