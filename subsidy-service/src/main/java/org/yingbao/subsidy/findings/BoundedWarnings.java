package org.yingbao.subsidy.findings;

import java.util.List;
import java.util.stream.Stream;
import org.yingbao.contracts.subsidy.PolicyFindings.Warning;

/** What is published of one policy is bounded, whatever was sent: texts repeat words of the sender. */
final class BoundedWarnings {
    private static final int MOST = 100;
    private static final int LONGEST = 500;

    private BoundedWarnings() {}

    static List<Warning> of(List<Warning> warnings) {
        Stream<Warning> first = warnings.stream().limit(MOST).map(BoundedWarnings::shortened);
        Stream<Warning> more = warnings.size() > MOST
                ? Stream.of(new Warning("MORE", "", "There are %d more.".formatted(warnings.size() - MOST)))
                : Stream.of();
        return Stream.concat(first, more).toList();
    }

    private static Warning shortened(Warning warning) {
        String text = warning.text();
        return text.length() <= LONGEST
                ? warning
                : new Warning(warning.code(), warning.at(), text.substring(0, LONGEST) + "…");
    }
}
