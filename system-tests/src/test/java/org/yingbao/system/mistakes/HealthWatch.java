package org.yingbao.system.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.yingbao.system.kills.Actuator;

/** What readiness says of an instance while something happens. */
final class HealthWatch implements AutoCloseable {

    private static final long EACH_MS = 500;
    private static final String NOBODY = "no answer";

    private final Actuator actuator;
    private final List<String> said = new ArrayList<>();
    private final ScheduledExecutorService watching = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("health").factory());

    HealthWatch(Actuator actuator) {
        this.actuator = actuator;
        var _ = watching.scheduleWithFixedDelay(this::look, 0, EACH_MS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        String now = actuator.readiness()
                .map(health -> health.path("status").asString())
                .orElse(NOBODY);
        synchronized (said) {
            if (said.isEmpty() || !said.getLast().equals(now)) {
                said.add(now);
            }
        }
    }

    /** One after the other, without repetition. */
    String course() {
        synchronized (said) {
            return String.join(" → ", said);
        }
    }

    @Override
    public void close() {
        watching.shutdownNow();
    }
}
