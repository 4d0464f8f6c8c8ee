package org.yingbao.system.outages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.DoubleAccumulator;
import org.yingbao.system.kills.Actuator;
import org.yingbao.system.kills.Instance;

/** Looks at health and metrics of each instance again and again, as a probe and a dashboard do. */
final class Watch implements AutoCloseable {

    private static final List<String> COMPONENTS = List.of("broker", "store");
    private static final String BREAKER = "resilience4j_circuitbreaker_state";
    private static final String LAG = "yingbao_lag_records";
    private static final long EVERY_MS = 250;

    private final Map<String, Set<String>> down = new ConcurrentHashMap<>();
    private final AtomicBoolean breakerOpen = new AtomicBoolean();
    private final AtomicBoolean dead = new AtomicBoolean();
    private final DoubleAccumulator lag = new DoubleAccumulator(Math::max, 0);
    private final List<Thread> watchers;
    private volatile boolean watching = true;

    Watch(List<Instance> instances) {
        watchers = instances.stream()
                .map(instance -> Thread.ofVirtual().start(() -> watch(instance)))
                .toList();
    }

    private void watch(Instance instance) {
        while (watching) {
            look(instance.program().name(), instance.actuator());
            try {
                Thread.sleep(EVERY_MS);
            } catch (InterruptedException interrupted) {
                return;
            }
        }
    }

    private void look(String name, Actuator actuator) {
        for (String component : COMPONENTS) {
            if (actuator.status(component).equals("DOWN")) {
                down.computeIfAbsent(name, any -> ConcurrentHashMap.newKeySet()).add(component);
            }
        }
        if (!actuator.isAlive()) {
            dead.set(true);
        }
        if (actuator.metric(BREAKER, "state=\"open\"") > 0) {
            breakerOpen.set(true);
        }
        lag.accumulate(actuator.metric(LAG));
    }

    /** What an instance said it missed. */
    Set<String> missedBy(Instance instance) {
        return Set.copyOf(down.getOrDefault(instance.program().name(), Set.of()));
    }

    /** What any said it missed. */
    Set<String> missed() {
        return down.values().stream().flatMap(Set::stream).collect(java.util.stream.Collectors.toSet());
    }

    boolean breakerOpened() {
        return breakerOpen.get();
    }

    boolean anybodyDead() {
        return dead.get();
    }

    /** Records that an instance was behind, at most. */
    long longestLag() {
        return Math.round(lag.get());
    }

    @Override
    public void close() {
        watching = false;
        for (Thread watcher : watchers) {
            try {
                watcher.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
