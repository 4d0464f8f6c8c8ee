package org.yingbao.rules.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The findings of a decision, if somebody reads them. Most decisions are only compared, and explained later or never;
 * there {@link #add} does nothing, and the finding is never made.
 */
public final class Findings {
    private static final Findings UNWANTED = new Findings(false, List.of());

    private final boolean wanted;
    private final List<Finding> all;

    private Findings(boolean wanted, List<Finding> all) {
        this.wanted = wanted;
        this.all = all;
    }

    /** Nobody reads them. */
    public static Findings unwanted() {
        return UNWANTED;
    }

    /** Somebody reads them. */
    public static Findings wanted() {
        return new Findings(true, new ArrayList<>());
    }

    /** Whether anybody reads them: for what is looked at only to be found. */
    public boolean areWanted() {
        return wanted;
    }

    public void add(Supplier<Finding> finding) {
        if (wanted) {
            all.add(finding.get());
        }
    }

    /** Adds a finding unless an equal one is there. */
    public void addOnce(Supplier<Finding> finding) {
        if (wanted) {
            Finding made = finding.get();
            if (!all.contains(made)) {
                all.add(made);
            }
        }
    }

    /** In the order in which the provisions were asked; empty if nobody reads them. */
    public List<Finding> all() {
        return List.copyOf(all);
    }
}
