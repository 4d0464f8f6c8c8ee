package org.yingbao.rules.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.Set;

/** What would make a decision differ from one run to the next. */
final class NeitherClockNorChance extends DescribedPredicate<JavaMember> {
    private static final Set<String> METHODS = Set.of("now", "currentTimeMillis", "nanoTime", "randomUUID", "random");

    NeitherClockNorChance() {
        super("ask neither a clock nor chance");
    }

    @Override
    public boolean test(JavaMember member) {
        return !METHODS.contains(member.getName());
    }
}
