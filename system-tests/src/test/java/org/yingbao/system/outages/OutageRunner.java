package org.yingbao.system.outages;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.yingbao.system.kills.Instance;
import org.yingbao.system.kills.Service;
import org.yingbao.system.kills.Silences;
import org.yingbao.system.kills.Site;
import org.yingbao.system.kills.Tax;

/** Plays scenes on a site under load, and notes what an operator and tax saw of them. */
final class OutageRunner {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A call fails after five seconds at the earliest, and a breaker wants three of them. */
    private static final Duration UNTIL_BREAK = Duration.ofSeconds(30);

    private final Site site;
    private final Tax tax;
    private final Tax people;
    private final Duration length;

    /** People read notices. */
    OutageRunner(Site site, Tax tax, Tax people, Duration length) {
        this.site = site;
        this.tax = tax;
        this.people = people;
        this.length = length;
    }

    Played play(Scene scene) throws InterruptedException {
        awaitNews(tax, Instant.now());
        List<Long> before = pids();
        Watch watch = new Watch(site.instances());
        try (watch) {
            scene.begin().run();
            TimeUnit.NANOSECONDS.sleep(length.toNanos());
        } finally {
            scene.end().run();
        }
        Instant over = Instant.now();
        Duration back = awaitNews(tax, over);
        long restarts = restarted(before);
        return new Played(
                scene.name(),
                length,
                watch.missed(),
                watch.breakerOpened(),
                watch.longestLag(),
                back,
                restarts,
                faults(scene, watch, restarts));
    }

    private List<String> faults(Scene scene, Watch watch, long restarts) {
        List<String> faults = new ArrayList<>();
        for (Instance instance : site.instances()) {
            if (scene.affected().test(instance) && !watch.missedBy(instance).containsAll(scene.down())) {
                faults.add(instance.program() + " said only that it missed " + watch.missedBy(instance) + ": "
                        + scene.name());
            }
        }
        if (scene.breaks() && length.compareTo(UNTIL_BREAK) > 0 && !watch.breakerOpened()) {
            faults.add("no breaker opened: " + scene.name());
        }
        if (watch.anybodyDead()) {
            faults.add("a service did not say that it lives: " + scene.name());
        }
        if (restarts > 0) {
            faults.add(restarts + " services ended: " + scene.name());
        }
        return faults;
    }

    private List<Long> pids() {
        return site.instances().stream().map(each -> each.program().pid()).toList();
    }

    private long restarted(List<Long> before) {
        List<Long> now = pids();
        return IntStream.range(0, now.size())
                .filter(i -> !now.get(i).equals(before.get(i)))
                .count();
    }

    /** Kills an instance; a second one takes over, or where there is none it is started again at once. */
    Killed kill(Service service) {
        Tax reader = service == Service.NOTIFICATION ? people : tax;
        awaitNews(reader, Instant.now());
        Instance victim = site.instance(service);
        boolean alone = site.instances().stream()
                        .filter(each -> each.service() == service)
                        .count()
                == 1;
        Instant killed = Instant.now();
        victim.program().kill();
        if (alone) {
            victim.program().start();
        }
        Awaitility.await("every partition is read of again")
                .atMost(PATIENCE)
                .until(() -> silences(reader).everyPartitionSpoke(killed.plusSeconds(1)));
        Silences silences = silences(reader);
        victim.program().start();
        Awaitility.await("the victim is back")
                .atMost(PATIENCE)
                .until(() -> victim.actuator().isReady());
        return new Killed(
                victim.program().name(),
                alone ? "started again" : "left to the other",
                silences.after(killed).orElseThrow(),
                silences.longestOfAPartition(killed));
    }

    /**
     * One that was killed.
     *
     * @param first until anything came from it or from those behind it, who may have had work left
     * @param silence the longest that any partition of instructions, or of notices, then said nothing
     */
    record Killed(String victim, String then, Duration first, Duration silence) {}

    private static Duration awaitNews(Tax reader, Instant since) {
        return Awaitility.await("an instruction or a notice")
                .atMost(PATIENCE)
                .until(() -> silences(reader).after(since), Optional::isPresent)
                .orElseThrow();
    }

    private static Silences silences(Tax reader) {
        return new Silences(reader.seen());
    }
}
