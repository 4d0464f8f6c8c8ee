package org.yingbao.benchmark.chain;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yingbao.benchmark.contender.Contender;
import org.yingbao.benchmark.lag.GroupLag;
import org.yingbao.benchmark.lag.Settling;
import org.yingbao.benchmark.load.Policies;
import org.yingbao.benchmark.load.Publisher;
import org.yingbao.benchmark.load.Workload;
import org.yingbao.benchmark.process.CpuTimes;
import org.yingbao.benchmark.process.Ground;
import org.yingbao.benchmark.process.RunningProcess;
import org.yingbao.benchmark.process.Waiting;
import org.yingbao.benchmark.tax.Tax;
import org.yingbao.benchmark.traffic.TopicReader;

/** A contender that runs on a ground of its own, and can be paused. People are new to it in each load. */
final class Competitor implements AutoCloseable {

    private final Contender contender;
    private final Ground ground;
    private final Plan plan;
    private final List<RunningProcess> services;
    private final List<RunningProcess> all;
    private final GroupLag lag;
    private final Settling settling;
    private Tax tax;
    private int people;
    private CpuTimes atPause;
    private Duration whilePaused = Duration.ZERO;
    private long pausedAt;
    private long pausedNanos;

    private Competitor(Contender contender, Ground ground, Plan plan, List<RunningProcess> services) {
        this.contender = contender;
        this.ground = ground;
        this.plan = plan;
        this.services = services;
        all = Stream.concat(services.stream(), ground.processes().stream()).toList();
        lag = new GroupLag(ground.kafka());
        settling = new Settling(all, lag);
        tax = Tax.keepingTheLast(ground.kafka());
        atPause = CpuTimes.of(all);
    }

    /** Returns when it consumes and knows the policies. */
    static Competitor start(Contender contender, Ground ground, Plan plan) {
        Competitor started = new Competitor(contender, ground, plan.of(contender), contender.start(ground));
        try (Publisher publisher = new Publisher(ground.kafka())) {
            publisher.atFullSpeed(Policies.all());
        }
        Waiting.seconds(2);
        started.settling.ready();
        return started;
    }

    String named() {
        return contender.named();
    }

    Plan plan() {
        return plan;
    }

    Round round(String what, int events) {
        Workload workload = Workload.of(events, people, plan.seed());
        people += workload.people();
        Round round = new FullSpeed(ground.kafka(), contender, all, tax, settling).run(workload);
        Progress.say(named(), what, round);
        return round;
    }

    /** Small batches are code that full speed has not warmed up, so the same goes before, unmeasured. */
    Latency latency(double perSecond) {
        FixedRate fixed = new FixedRate(ground.kafka(), tax, settling);
        Latency latency = new Latency(perSecond, new org.HdrHistogram.Histogram(1));
        for (int i = 0; i < 2; i++) {
            Workload workload = Workload.of((int) (plan.latencySeconds() * perSecond), people, plan.seed());
            people += workload.people();
            latency = fixed.run(workload, perSecond);
        }
        Progress.say(named(), latency);
        return latency;
    }

    /** How much of a core it takes with nothing to do. */
    double idle() {
        Duration before = total();
        Waiting.seconds(plan.idleSeconds());
        return plan.idleSeconds() == 0 ? 0 : Round.seconds(total().minus(before)) / plan.idleSeconds();
    }

    /** Writes what its topics carry for some events. */
    void sampleTraffic(Path file, int events) {
        try (TopicReader reader = new TopicReader(ground.kafka())) {
            round("sample of the topics", events);
            reader.of(events).write(file);
        }
    }

    void pause() {
        tax.close();
        all.forEach(RunningProcess::pause);
        pausedAt = System.nanoTime();
        atPause = CpuTimes.of(all);
    }

    /** Returns when it consumes again, has nothing left to do and has woken up. */
    void resume() {
        CpuTimes now = CpuTimes.of(all);
        whilePaused = whilePaused.plus(system(now).minus(system(atPause)));
        pausedNanos += System.nanoTime() - pausedAt;
        all.forEach(RunningProcess::resume);
        settling.ready();
        tax = Tax.keepingTheLast(ground.kafka());
        round("wakes up", plan.lead());
    }

    /** How much of a core it took while it was paused. */
    double paused() {
        return pausedNanos == 0 ? 0 : (double) whilePaused.toNanos() / pausedNanos;
    }

    Map<String, Long> peakMemory() {
        Map<String, Long> memory = new LinkedHashMap<>();
        all.forEach(process -> process.peakMemory().ifPresent(mebibytes -> memory.put(process.name(), mebibytes)));
        return memory;
    }

    private Duration total() {
        return system(CpuTimes.of(all));
    }

    private static Duration system(CpuTimes times) {
        return times.total().minus(times.load());
    }

    @Override
    public void close() {
        tax.close();
        all.forEach(RunningProcess::resume);
        lag.close();
        services.forEach(RunningProcess::close);
        ground.close();
    }
}
