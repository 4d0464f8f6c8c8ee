package org.yingbao.rules.entitlement;

import static org.yingbao.rules.finding.Provision.FINDINGS_LEFT_OUT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Verdict;

/**
 * The findings of a coverage year without repetition: identities that do not count are said once for the year, and so
 * is what is equal in all steps. Of a person with very many identities those that explain most are kept; how many are
 * left out is said.
 */
public final class YearFindings {
    private static final int NOT_HELD = 100;
    private static final int HELD = 12;
    private static final int OTHERS = 24;

    private final Map<RecordName, Finding> notHeld = new LinkedHashMap<>();
    private final Set<RecordName> held = new HashSet<>();
    private Set<Finding> equal = Set.of();

    private YearFindings() {}

    /** Findings, and how many more there were. */
    public record Told(List<Finding> findings, int leftOut) {}

    /** Of the steps of one coverage year, in their order. */
    public static YearFindings of(List<Step> steps) {
        YearFindings year = new YearFindings();
        if (steps.size() > 1) {
            year.equal = year.look(steps.getFirst());
            steps.subList(1, steps.size()).forEach(step -> year.equal.retainAll(year.look(step)));
        }
        return year;
    }

    /**
     * Said where findings are left out, for want of room or because there are too many.
     *
     * @param findings how many are left out one by one
     * @param steps how many steps go without any of theirs
     */
    public static Finding leftOut(int findings, int steps) {
        return Finding.computed(
                FINDINGS_LEFT_OUT,
                FactMap.of("findings", findings).and("stepsWithout", steps),
                "The person has so many records that " + findings + " finding(s), and all findings of " + steps
                        + " step(s), are left out; the amounts are decided by all records.");
    }

    /** The findings that are not of one identity. */
    private Set<Finding> look(Step step) {
        Set<Finding> others = new LinkedHashSet<>();
        for (Finding finding : step.findings()) {
            if (finding.identity().isEmpty()) {
                others.add(finding);
            } else if (HeldOrNot.is(finding)) {
                look(finding, finding.identity().get());
            }
        }
        return others;
    }

    private void look(Finding finding, RecordName identity) {
        if (finding.verdict() == Verdict.MET) {
            held.add(identity);
        } else {
            notHeld.putIfAbsent(identity, finding);
        }
    }

    /** What holds for the whole year. */
    public Told ofYear() {
        List<Finding> said = new ArrayList<>(equal);
        notHeld.forEach((name, identity) -> {
            if (said.size() < equal.size() + NOT_HELD) {
                said.add(HeldInSteps.of(identity, held.contains(name)));
            }
        });
        return new Told(said, equal.size() + notHeld.size() - said.size());
    }

    /** What is to be said of one of the steps besides. */
    public Told of(Step step) {
        Optional<RecordName> deciding = step.outcome() instanceof Granted granted
                ? Optional.of(granted.identity().name())
                : Optional.empty();
        List<Finding> said = new ArrayList<>();
        Set<Finding> others = new HashSet<>();
        int identities = 0;
        int earnings = 0;
        int leftOut = 0;
        for (Finding finding : step.findings()) {
            boolean kept;
            if (finding.identity().isEmpty()) {
                kept = others.size() < OTHERS || others.contains(finding);
            } else {
                int before = HeldOrNot.is(finding) ? identities++ : earnings++;
                kept = before < HELD || finding.identity().equals(deciding);
            }
            if (isSaidAlready(finding, others)) {
                continue;
            }
            if (kept) {
                said.add(finding);
            } else {
                leftOut++;
            }
        }
        return new Told(said, leftOut);
    }

    private boolean isSaidAlready(Finding finding, Set<Finding> others) {
        if (finding.identity().isEmpty()) {
            return equal.contains(finding) || !others.add(finding);
        }
        return HeldOrNot.is(finding)
                && finding.verdict() == Verdict.NOT_MET
                && notHeld.containsKey(finding.identity().get());
    }
}
