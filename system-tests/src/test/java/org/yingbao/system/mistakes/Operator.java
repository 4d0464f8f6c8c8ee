package org.yingbao.system.mistakes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.core.ConditionTimeoutException;
import org.yingbao.system.kills.Instance;
import org.yingbao.system.kills.Program;

/** Makes mistakes, looks at what can be seen, and waits until all is well again. */
record Operator(Platform platform, Traffic traffic, Settled settled) {

    Made make(Mistake mistake) throws Exception {
        List<Instance> instances = platform.instances(mistake.service());
        List<Program> programs =
                new ArrayList<>(instances.stream().map(Instance::program).toList());
        if (instances.size() == 1) {
            programs.add(platform.secondOf(mistake.service()).program());
        }
        LogTail log = new LogTail(programs);
        traffic.some();
        long begun = System.nanoTime();
        try (HealthWatch health = new HealthWatch(instances.getFirst().actuator())) {
            List<String> faults = new ArrayList<>();
            Seen seen = seen(mistake, faults);
            traffic.some();
            faults.addAll(settled.await());
            return new Made(
                    mistake,
                    seen,
                    health.course(),
                    log.warnings(),
                    Duration.ofNanos(System.nanoTime() - begun),
                    settled.outcome(),
                    List.copyOf(faults));
        }
    }

    /** Whatever was not as it should be is said at the end; the next mistakes are made nevertheless. */
    private Seen seen(Mistake mistake, List<String> faults) throws Exception {
        try {
            return mistake.deed().make();
        } catch (IllegalStateException | ConditionTimeoutException otherwise) {
            faults.add(String.valueOf(otherwise.getMessage()));
            platform.start(mistake.service());
            return Seen.said("not what was expected");
        }
    }
}
