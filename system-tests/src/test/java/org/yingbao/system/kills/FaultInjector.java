package org.yingbao.system.kills;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** Does to the programs of a site what the schedule says, and notes when. */
final class FaultInjector {

    /** A blow that was dealt. */
    record Dealt(ScheduledFault blow, String victim, Instant at) {}

    private static final Duration USUAL_RECOVERY = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Site site;
    private final Tax tax;
    private final List<Dealt> dealt = new ArrayList<>();
    private final List<String> endedByThemselves = new ArrayList<>();

    FaultInjector(Site site, Tax tax) {
        this.site = site;
        this.tax = tax;
    }

    void run(List<ScheduledFault> blows) throws InterruptedException {
        long begun = System.nanoTime();
        try (ScheduledExecutorService returns = Executors.newSingleThreadScheduledExecutor()) {
            for (ScheduledFault blow : blows) {
                if (blow.recovered()) {
                    awaitRecovery();
                    begun = notBefore(begun, blow);
                }
                pauseUntil(begun + blow.at().toNanos());
                Program victim = site.programs().get(blow.victim());
                if (!victim.alive()) {
                    endedByThemselves.add(victim.name());
                }
                deal(blow, victim);
                begun = notBefore(begun, blow);
                var _ = returns.schedule(() -> raise(blow, victim), blow.down().toMillis(), TimeUnit.MILLISECONDS);
            }
        }
        for (Program program : site.programs()) {
            if (!program.alive()) {
                endedByThemselves.add(program.name());
            }
        }
    }

    /** What took longer than planned, a recovery or an orderly end, puts off everything behind it. */
    private static long notBefore(long begun, ScheduledFault blow) {
        return Math.max(begun, System.nanoTime() - blow.at().toNanos());
    }

    private void awaitRecovery() {
        Instant last = dealt.getLast().at();
        Awaitility.await("an instruction after the last blow").atMost(PATIENCE).until(() -> tax.hasHeardSince(last));
    }

    private void deal(ScheduledFault blow, Program victim) {
        dealt.add(new Dealt(blow, victim.name(), Instant.now()));
        switch (blow.kind()) {
            case KILLED -> victim.kill();
            case FROZEN -> victim.freeze();
            case RESTARTED -> victim.stop();
        }
    }

    private static void raise(ScheduledFault blow, Program victim) {
        if (blow.kind() == ScheduledFault.Kind.FROZEN) {
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

    /** About how long it takes. */
    static Duration lengthOf(List<ScheduledFault> blows) {
        long recoveries = blows.stream().filter(ScheduledFault::recovered).count();
        return blows.stream()
                .map(ScheduledFault::until)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO)
                .plus(USUAL_RECOVERY.multipliedBy(recoveries));
    }
}
