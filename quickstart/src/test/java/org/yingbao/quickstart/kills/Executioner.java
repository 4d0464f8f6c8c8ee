package org.yingbao.quickstart.kills;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does to the programs of a site what the schedule says, and notes when. */
final class Executioner {

    /** A blow that was dealt. */
    record Dealt(Blow blow, String victim, Instant at) {}

    private final Site site;
    private final List<Dealt> dealt = new ArrayList<>();
    private final List<String> endedByThemselves = new ArrayList<>();

    Executioner(Site site) {
        this.site = site;
    }

    void run(List<Blow> blows) throws InterruptedException {
        long begun = System.nanoTime();
        try (ScheduledExecutorService returns = Executors.newSingleThreadScheduledExecutor()) {
            for (Blow blow : blows) {
                pauseUntil(begun + blow.at().toNanos());
                Program victim = site.programs().get(blow.victim());
                if (!victim.alive()) {
                    endedByThemselves.add(victim.name());
                }
                deal(blow, victim);
                var _ = returns.schedule(() -> raise(blow, victim), blow.down().toMillis(), TimeUnit.MILLISECONDS);
            }
        }
        for (Program program : site.programs()) {
            if (!program.alive()) {
                endedByThemselves.add(program.name());
            }
        }
    }

    private void deal(Blow blow, Program victim) {
        dealt.add(new Dealt(blow, victim.name(), Instant.now()));
        switch (blow.kind()) {
            case KILLED -> victim.kill();
            case FROZEN -> victim.freeze();
            case RESTARTED -> victim.stop();
        }
    }

    private static void raise(Blow blow, Program victim) {
        if (blow.kind() == Blow.Kind.FROZEN) {
            victim.thaw();
        } else {
            victim.start();
        }
    }

    private static void pauseUntil(long nanoTime) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(nanoTime - System.nanoTime());
    }

    List<Dealt> dealt() {
        return List.copyOf(dealt);
    }

    /** Programs that were found dead although nobody had killed them. */
    List<String> endedByThemselves() {
        return List.copyOf(endedByThemselves);
    }

    static Duration lengthOf(List<Blow> blows) {
        return blows.stream().map(Blow::until).max(Duration::compareTo).orElse(Duration.ZERO);
    }
}
