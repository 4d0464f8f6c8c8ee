package org.yingbao.rules.entitlement;

import java.util.ArrayList;
import java.util.List;
import org.yingbao.rules.finding.Finding;

/**
 * Collects the findings of a decision if somebody wants them; most decisions are compared only, and explained later or
 * never.
 */
final class Findings {
    private static final Findings UNWANTED = new Findings(false, List.of());

    private final boolean wanted;
    private final List<Finding> all;

    private Findings(boolean wanted, List<Finding> all) {
        this.wanted = wanted;
        this.all = all;
    }

    static Findings unwanted() {
        return UNWANTED;
    }

    static Findings wanted() {
        return new Findings(true, new ArrayList<>());
    }

    /** Asked before a finding is made. */
    boolean areWanted() {
        return wanted;
    }

    /** What is equal to a finding before is not said again. */
    void addOnce(Finding finding) {
        if (!all.contains(finding)) {
            all.add(finding);
        }
    }

    void add(Finding finding) {
        all.add(finding);
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
