package org.yingbao.rules.funds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What earlier closings have included of a person and year, those refused left out. */
final class Balance {
    private final Map<DueLine, Integer> people = new LinkedHashMap<>();
    private final Map<DueLine, List<String>> standing = new LinkedHashMap<>();

    /** @param refused by requestId */
    Balance(List<Inclusion> before, Predicate<String> refused) {
        before.stream().filter(one -> !refused.test(one.requestId())).forEach(this::add);
    }

    private void add(Inclusion one) {
        people.merge(one.line(), one.people(), Integer::sum);
        List<String> closings = standing.computeIfAbsent(one.line(), _ -> new ArrayList<>());
        one.corrects().ifPresentOrElse(corrected -> remove(closings, corrected), () -> closings.add(one.closingId()));
    }

    private static void remove(List<String> closings, String corrected) {
        int last = closings.lastIndexOf(corrected);
        if (last >= 0) {
            closings.remove(last);
        }
    }

    Set<DueLine> lines() {
        return people.keySet();
    }

    int of(DueLine line) {
        return people.getOrDefault(line, 0);
    }

    boolean isNone() {
        return people.values().stream().allMatch(count -> count == 0);
    }

    /** The closing that included a line last and is not corrected yet; the next call names the one before. */
    String takeBack(DueLine line) {
        return standing.getOrDefault(line, List.of()).removeLast();
    }
}
