package org.yingbao.benchmark.chain;

import java.util.Locale;

/** Lines for whoever waits. */
final class Progress {

    private Progress() {}

    static void say(String name, String what, Round round) {
        System.out.printf(
                Locale.ROOT,
                "%s, %s: %,d events of %,d people, %,d instructions in %.2f s, all read in %.2f s (published in %.2f s),"
                        + " %,.0f events/s, %,.0f µs/event, compilers %.1f %% of a core, %d people differ%n",
                name,
                what,
                round.events(),
                round.people(),
                round.instructions(),
                Round.seconds(round.lastInstruction()),
                Round.seconds(round.allRead()),
                Round.seconds(round.publishing()),
                round.eventsPerSecond(),
                round.coreMicros(),
                100 * round.compilerShare(),
                round.differing());
    }

    static void say(String name, Latency latency) {
        System.out.printf(
                Locale.ROOT,
                "%s, %,.0f events/s: p50 %.1f ms, p99 %.1f ms%n",
                name,
                latency.perSecond(),
                latency.millis(50),
                latency.millis(99));
    }
}
