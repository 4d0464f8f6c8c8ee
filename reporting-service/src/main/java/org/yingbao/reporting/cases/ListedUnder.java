package org.yingbao.reporting.cases;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.reporting.figures.Counted;
import org.yingbao.reporting.figures.Place;
import org.yingbao.reporting.person.Case;

/**
 * Under what a person stands in the lists of a coverage year: class, state and place, smaller places within larger
 * ones. Who is counted nowhere stands in no list.
 */
public final class ListedUnder {

    /** Of people of whatever class. */
    public static final String ANY_CLASS = "*";

    private ListedUnder() {}

    static Set<String> values(Case known) {
        Set<String> values = new HashSet<>();
        for (LedgerLine line : known.lines()) {
            Optional<Counted> counted = Counted.of(known, line);
            if (counted.isPresent()) {
                String place = place(counted.get());
                for (CaseState state : CaseState.of(known, line)) {
                    values.add(prefix(line.coverageYear(), ANY_CLASS, state) + place);
                    values.add(prefix(line.coverageYear(), counted.get().category(), state) + place);
                }
            }
        }
        return values;
    }

    /** What stands before the place. */
    public static String prefix(int coverageYear, String category, CaseState state) {
        return coverageYear + "|" + category + "|" + state + "|";
    }

    private static String place(Counted counted) {
        return counted.region() + "/" + name(counted.township()) + "/" + name(counted.village()) + "/";
    }

    /** The name of a township or village as it stands in a value. */
    public static String name(@Nullable String name) {
        return name == null ? "" : Place.escaped(name);
    }
}
