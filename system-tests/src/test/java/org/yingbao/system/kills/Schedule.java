package org.yingbao.system.kills;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The same blows for the same seed: rounds of one to three close together, then time for a part of the recovery, and
 * after some rounds for all of it, so that there is something to disturb again.
 */
final class Schedule {

    private static final int FOR_EACH_BLOW_MS = 3_000;
    private static final int ROUNDS_UNTIL_RECOVERY = 4;

    private final Random random;
    private final int victims;
    private final List<ScheduledFault> blows = new ArrayList<>();
    private Duration now = Duration.ofSeconds(2);
    private int rounds;

    private Schedule(long seed, int victims) {
        this.random = new Random(seed);
        this.victims = victims;
    }

    /** Blows among which so many are kills. */
    static List<ScheduledFault> of(long seed, int kills, int victims) {
        Schedule schedule = new Schedule(seed, victims);
        while (schedule.kills() < kills) {
            schedule.round(kills);
        }
        return List.copyOf(schedule.blows);
    }

    private void round(int kills) {
        boolean recovered = rounds > 0 && rounds % ROUNDS_UNTIL_RECOVERY == 0;
        rounds++;
        List<Integer> standing = new ArrayList<>(IntStream.range(0, victims)
                .filter(victim -> blows.stream()
                        .noneMatch(
                                blow -> blow.victim() == victim && blow.until().compareTo(now) > 0))
                .boxed()
                .toList());
        Collections.shuffle(standing, random);
        List<Integer> struck = standing.subList(0, Math.min(standing.size(), 1 + random.nextInt(3)));
        for (int victim : struck) {
            if (kills() < kills) {
                strike(victim, recovered && victim == struck.getFirst());
            }
        }
        now = now.plusMillis((long) FOR_EACH_BLOW_MS * Math.max(1, struck.size()));
    }

    private void strike(int victim, boolean recovered) {
        int chance = random.nextInt(100);
        ScheduledFault.Kind kind = chance < 80
                ? ScheduledFault.Kind.KILLED
                : chance < 90 ? ScheduledFault.Kind.FROZEN : ScheduledFault.Kind.RESTARTED;
        int downMs = kind == ScheduledFault.Kind.FROZEN ? 7_000 + random.nextInt(2_000) : random.nextInt(1_500);
        blows.add(new ScheduledFault(now, recovered, victim, kind, Duration.ofMillis(downMs)));
        now = now.plusMillis(random.nextInt(700));
    }

    private long kills() {
        return blows.stream()
                .filter(blow -> blow.kind() == ScheduledFault.Kind.KILLED)
                .count();
    }
}
