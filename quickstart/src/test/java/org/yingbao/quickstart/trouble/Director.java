package org.yingbao.quickstart.trouble;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.yingbao.quickstart.kills.Instance;
import org.yingbao.quickstart.kills.Service;
import org.yingbao.quickstart.kills.Silences;
import org.yingbao.quickstart.kills.Site;
import org.yingbao.quickstart.kills.Tax;

/** Plays scenes on a site under load, and notes what an operator and tax saw of them. */
final class Director {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A call fails after five seconds at the earliest, and a breaker wants three of them. */
    private static final Duration UNTIL_BREAK = Duration.ofSeconds(30);

    private final Site site;
    private final Tax tax;
    private final Duration length;

    Director(Site site, Tax tax, Duration length) {
        this.site = site;
        this.tax = tax;
        this.length = length;
    }

    Played play(Scene scene) throws InterruptedException {
        awaitInstruction(Instant.now());
        List<Long> before = pids();
        Watch watch = new Watch(site.instances());
        try (watch) {
            scene.begin().run();
            TimeUnit.NANOSECONDS.sleep(length.toNanos());
        } finally {
            scene.end().run();
        }
        Instant over = Instant.now();
        Duration back = awaitInstruction(over);
        return new Played(
                scene.name(),
                length,
                watch.missed(),
                watch.breakerOpened(),
                watch.longestLag(),
                back,
                faults(scene, watch, before));
    }

    private List<String> faults(Scene scene, Watch watch, List<Long> before) {
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
        if (!before.equals(pids())) {
            faults.add("a service ended: " + scene.name());
        }
        return faults;
    }

    private List<Long> pids() {
        return site.instances().stream().map(each -> each.program().pid()).toList();
    }

    /** Kills an instance; a second one takes over, or where there is none it is started again at once. */
    Killed kill(Service service) {
        awaitInstruction(Instant.now());
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
        Awaitility.await("tax reads of every partition again")
                .atMost(PATIENCE)
                .until(() -> silences().everyPartitionSpoke(killed.plusSeconds(1)));
        Duration silence = silences().longestOfAPartition(killed);
        victim.program().start();
        Awaitility.await("the victim is back")
                .atMost(PATIENCE)
                .until(() -> victim.actuator().isReady());
        return new Killed(victim.program().name(), alone ? "started again" : "left to the other", silence);
    }

    /** One that was killed, and the longest time that a partition of instructions said nothing from then on. */
    record Killed(String victim, String then, Duration silence) {}

    private Duration awaitInstruction(Instant since) {
        return Awaitility.await("an instruction")
                .atMost(PATIENCE)
                .until(() -> silences().after(since), Optional::isPresent)
                .orElseThrow();
    }

    private Silences silences() {
        return new Silences(tax.seen());
    }
}
