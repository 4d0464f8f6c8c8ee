package org.yingbao.rules.funds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.yingbao.rules.settlement.SettledYear;

/**
 * What a closing includes of a person and year {@code [SD-11]}: the difference between what is due and what earlier
 * closings have included, so that each fen is included once, however the closings of county, city and province overlap.
 */
public final class IncludedByClosing {
    private final FundsClosing closing;
    private final List<DueLine> due;
    private final Balance balance;

    private IncludedByClosing(FundsClosing closing, List<DueLine> due, Balance balance) {
        this.closing = closing;
        this.due = due;
        this.balance = balance;
    }

    /**
     * What is taken back, then what is due and not included. Whoever is reached a second time by the same closing is
     * left as the first time: no closing corrects itself.
     *
     * @param year as it is known when the closing reaches the person
     * @param before what earlier closings included, one after the other
     * @param refused whether a request, by its requestId, was refused: what it included counts anew
     */
    public static List<Inclusion> of(
            FundsClosing closing, Optional<SettledYear> year, List<Inclusion> before, Predicate<String> refused) {
        if (before.stream().anyMatch(own -> own.closingId().equals(closing.closingId()))) {
            return List.of();
        }
        Balance balance = new Balance(before, refused);
        if (balance.isNone() && paidAfter(closing.asOf(), year)) {
            return List.of();
        }
        return new IncludedByClosing(closing, DueLine.of(year), balance).included();
    }

    private static boolean paidAfter(LocalDate asOf, Optional<SettledYear> year) {
        return year.flatMap(known -> known.target().payments().day())
                .filter(day -> day.isAfter(asOf))
                .isPresent();
    }

    private List<Inclusion> included() {
        Set<DueLine> lines = new LinkedHashSet<>(balance.lines());
        lines.addAll(due);
        List<Inclusion> back = new ArrayList<>();
        List<Inclusion> more = new ArrayList<>();
        for (DueLine line : lines) {
            if (closing.covers(line.region())) {
                int missing = (due.contains(line) ? 1 : 0) - balance.of(line);
                for (int i = missing; i < 0; i++) {
                    back.add(Inclusion.takenBack(closing.closingId(), line, balance.takeBack(line)));
                }
                for (int i = 0; i < missing; i++) {
                    more.add(Inclusion.due(closing.closingId(), line));
                }
            }
        }
        back.addAll(more);
        return back;
    }
}
