package org.yingbao.benchmark.sweep;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.yingbao.benchmark.contender.Yingbao;
import org.yingbao.benchmark.lag.GroupLag;
import org.yingbao.benchmark.lag.Settling;
import org.yingbao.benchmark.load.Crowd;
import org.yingbao.benchmark.load.DepartmentEvent;
import org.yingbao.benchmark.load.Publisher;
import org.yingbao.benchmark.process.CpuTimes;
import org.yingbao.benchmark.process.Ground;
import org.yingbao.benchmark.process.RunningProcess;
import org.yingbao.benchmark.process.Waiting;
import org.yingbao.benchmark.tax.Tax;

/** A number of people, whose policy is revised some times, and who are all recognised until one day. */
final class SweepRun {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final int AT_ONCE = 50_000;

    private final Ground ground;
    private final List<RunningProcess> processes;
    private final Tax tax;
    private final Settling settling;
    private final int people;

    private SweepRun(Ground ground, List<RunningProcess> processes, Tax tax, GroupLag lag, int people) {
        this.ground = ground;
        this.processes = processes;
        this.tax = tax;
        this.settling = new Settling(processes, lag);
        this.people = people;
    }

    /**
     * Sweeps over so many people; before that revisions that do not count, until so many people were decided, for the
     * compilers.
     */
    static List<Swept> over(int people, int warmUp, int revisions, Ground ground) {
        List<RunningProcess> services = Yingbao.ofThisBuild().start(ground);
        List<RunningProcess> all =
                Stream.concat(services.stream(), ground.processes().stream()).toList();
        try (Tax tax = Tax.counting(ground.kafka());
                GroupLag lag = new GroupLag(ground.kafka())) {
            SweepRun run = new SweepRun(ground, all, tax, lag, people);
            run.settling.ready();
            run.populate();
            int revision = 1;
            for (int decided = 0; decided + people <= warmUp; decided += people) {
                run.revise(++revision, "warm-up");
            }
            List<Swept> swept = new ArrayList<>();
            for (int i = 0; i < revisions; i++) {
                swept.add(run.revise(++revision, "policy"));
            }
            swept.add(run.sweep("day", Crowd.lastDay(), "\"action\":\"WITHDRAWN\""));
            return swept;
        } finally {
            services.forEach(RunningProcess::close);
        }
    }

    private void populate() {
        publish(List.of(Crowd.policy(1)));
        Waiting.seconds(2);
        for (int from = 0; from < people; from += AT_ONCE) {
            publish(Crowd.recognitions(from, Math.min(from + AT_ONCE, people)));
        }
        long wrong = told(0, people, System.nanoTime());
        if (wrong != 0) {
            throw new IllegalStateException(wrong + " people have no first instruction, or two");
        }
    }

    private Swept revise(int revision, String what) {
        return sweep(what, Crowd.policy(revision), "\"standardFen\":" + Crowd.standardFen(revision) + ",");
    }

    private Swept sweep(String what, DepartmentEvent event, String says) {
        byte[] expected = says.getBytes(StandardCharsets.UTF_8);
        AtomicLong otherwise = new AtomicLong();
        tax.tell((instruction, now) -> {
            if (!contains(instruction.value(), expected)) {
                otherwise.incrementAndGet();
            }
        });
        long before = tax.instructions();
        CpuTimes cpu = CpuTimes.of(processes);
        long start = System.nanoTime();
        publish(List.of(event));
        awaitTold(before, start);
        Settling.AllRead allRead = settling.allRead();
        long wrong = told(before, people, start) + otherwise.get();
        Swept swept = new Swept(
                what,
                people,
                Duration.ofNanos(tax.lastArrival() - start),
                Duration.ofNanos(allRead.nanoTime() - start),
                allRead.cpu().since(cpu),
                wrong);
        System.out.printf(
                java.util.Locale.ROOT,
                "%s: %,d people in %.2f s, all read in %.2f s, %,.0f people/s, %d wrong%n",
                what,
                people,
                swept.whole().toNanos() / 1e9,
                swept.allRead().toNanos() / 1e9,
                swept.peoplePerSecond(),
                wrong);
        return swept;
    }

    /** Between a policy and the first person whom it concerns nobody has anything to read for a moment. */
    private void awaitTold(long before, long start) {
        while (tax.instructions() - before < people && !silent(start, PATIENCE)) {
            processes.forEach(RunningProcess::alive);
            Waiting.pause();
        }
    }

    /** How many instructions too few or too many there are once nothing comes any more. */
    private long told(long before, long expected, long start) {
        while (!silent(start, tax.instructions() - before < expected ? PATIENCE : QUIET)) {
            processes.forEach(RunningProcess::alive);
            Waiting.pause();
        }
        return Math.abs(tax.instructions() - before - expected);
    }

    private boolean silent(long start, Duration patience) {
        return System.nanoTime() - Math.max(start, tax.lastArrival()) > patience.toNanos();
    }

    private void publish(List<DepartmentEvent> events) {
        try (Publisher publisher = new Publisher(ground.kafka())) {
            publisher.atFullSpeed(events);
        }
    }

    private static boolean contains(byte[] text, byte[] part) {
        for (int at = 0; at <= text.length - part.length; at++) {
            int same = 0;
            while (same < part.length && text[at + same] == part[same]) {
                same++;
            }
            if (same == part.length) {
                return true;
            }
        }
        return false;
    }
}
