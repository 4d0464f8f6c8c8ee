package org.yingbao.testkit.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What earlier closings have included of one person and year, those refused left out. */
record PlainBalance(List<PlainInclusion> inclusions) {
    static PlainBalance of(Collection<PlainInclusion> all, Document person, int year, PlainReceipts receipts) {
        return new PlainBalance(all.stream()
                .filter(i -> i.person().equals(person) && i.year() == year)
                .filter(i -> !receipts.refuses(i.requestId()))
                .toList());
    }

    boolean isEmpty() {
        return lines().stream().allMatch(line -> times(line) == 0);
    }

    Set<PlainLine> lines() {
        Set<PlainLine> lines = new LinkedHashSet<>();
        inclusions.forEach(i -> lines.add(i.line()));
        return lines;
    }

    int times(PlainLine line) {
        return inclusions.stream()
                .filter(i -> i.line().equals(line))
                .mapToInt(PlainInclusion::people)
                .sum();
    }

    /** The last closing that included a line and that nothing corrects. */
    Optional<String> includedBy(PlainLine line) {
        List<String> closings = new ArrayList<>();
        for (PlainInclusion inclusion : inclusions) {
            if (inclusion.line().equals(line)) {
                inclusion.corrects().ifPresentOrElse(closings::remove, () -> closings.add(inclusion.closingId()));
            }
        }
        return closings.isEmpty() ? Optional.empty() : Optional.of(closings.getLast());
    }
}
