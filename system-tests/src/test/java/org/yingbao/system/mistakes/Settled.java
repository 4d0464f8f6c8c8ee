package org.yingbao.system.mistakes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.yingbao.system.kills.Outcome;
import org.yingbao.system.kills.Site;
import org.yingbao.testkit.departments.Departments;

/** Whether everybody has what is right. What went wrong once is counted to the mistake that it came from. */
final class Settled {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Site site;
    private final Departments departments;
    private final Set<String> known = new HashSet<>();

    Settled(Site site, Departments departments) {
        this.site = site;
        this.departments = departments;
    }

    /**
     * Offsets of a group that was set forward say nothing about what is left to do, so it is asked for the result
     * itself. What is published twice or contradicts does not become right by waiting. Returns what is still wrong.
     */
    List<String> await() {
        site.awaitReady();
        site.awaitQuiet();
        try {
            Awaitility.await()
                    .pollInSameThread()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> faults().isEmpty());
            return List.of();
        } catch (ConditionTimeoutException wrong) {
            List<String> faults = faults();
            known.addAll(faults);
            return faults;
        }
    }

    Outcome outcome() {
        return Outcome.of(site, departments.published());
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>(outcome().faults());
        faults.addAll(Notices.faults(site.bootstrapServers()));
        faults.removeAll(known);
        return faults;
    }
}
