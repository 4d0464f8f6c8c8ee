package org.yingbao.rules.entitlement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.finding.Finding;

/**
 * The findings of a coverage year without repetition: identities that do not count are said once for the year, and so
 * is what is equal in all steps. Of a person with very many identities those that explain most are kept; how many are
 * left out is said.
 */
public final class YearFindings {
    private static final int NOT_HELD = 100;
    private static final int HELD = 12;
    private static final int OTHERS = 24;

    private final Map<RecordName, HeldOrNot> notHeld = new LinkedHashMap<>();
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

    /** The findings that are not of one identity. */
    private Set<Finding> look(Step step) {
        Set<Finding> others = new LinkedHashSet<>();
        for (Finding finding : step.findings()) {
            switch (finding) {
                case HeldOrNot identity
                when identity.holds() -> held.add(identity.identity().name());
                case HeldOrNot identity ->
                    notHeld.putIfAbsent(identity.identity().name(), identity);
                case Support earned -> {}
                default -> others.add(finding);
            }
        }
        return others;
    }

    /** What holds for the whole year. */
    public Told ofYear() {
        List<Finding> said = new ArrayList<>(equal);
        notHeld.forEach((name, identity) -> {
            if (said.size() < equal.size() + NOT_HELD) {
                said.add(new HeldInSteps(identity, held.contains(name)));
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
            boolean kept = switch (finding) {
                case HeldOrNot identity ->
                    identities++ < HELD || isOf(deciding, identity.identity().name());
                case Support earned ->
                    earnings++ < HELD || isOf(deciding, earned.held().identity().name());
                default -> others.size() < OTHERS || others.contains(finding);
            };
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
        return switch (finding) {
            case HeldOrNot identity ->
                !identity.holds() && notHeld.containsKey(identity.identity().name());
            case Support earned -> false;
            default -> equal.contains(finding) || !others.add(finding);
        };
    }

    private static boolean isOf(Optional<RecordName> deciding, RecordName name) {
        return deciding.isPresent() && deciding.get().equals(name);
    }
}
