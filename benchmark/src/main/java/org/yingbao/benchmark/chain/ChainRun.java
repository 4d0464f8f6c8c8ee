package org.yingbao.benchmark.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yingbao.benchmark.contender.Contender;
import org.yingbao.benchmark.load.Policies;
import org.yingbao.benchmark.load.Publisher;
import org.yingbao.benchmark.load.Workload;
import org.yingbao.benchmark.process.Ground;
import org.yingbao.benchmark.process.RunningProcess;
import org.yingbao.benchmark.process.Waiting;
import org.yingbao.benchmark.tax.Tax;

/**
 * One contender on a ground of its own: warmed up, then loaded some times at full speed with other people each time,
 * then at half of that, or at the rate asked for, for the latency: once without measuring, for small batches are code
 * that full speed has not warmed up, and once measured.
 */
public record ChainRun(int events, int warmUp, int rounds, int latencySeconds, double latencyRate, long seed) {

    /** What came out; memory in MiB by process. */
    public record Result(
            String contender, List<Round> rounds, Optional<Latency> latency, Map<String, Long> peakMemory) {

        public double medianEventsPerSecond() {
            List<Double> sorted = rounds.stream()
                    .map(Round::eventsPerSecond)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            return sorted.get(sorted.size() / 2);
        }
    }

    ChainRun fewer(int times) {
        return new ChainRun(events / times, warmUp / times, rounds, latencySeconds, latencyRate, seed);
    }

    public Result of(Contender contender, Ground ground) {
        List<RunningProcess> started = contender.start(ground);
        List<RunningProcess> all =
                Stream.concat(started.stream(), ground.processes().stream()).toList();
        try (Tax tax = Tax.keepingTheLast(ground.kafka())) {
            publishPolicies(ground.kafka());
            return measure(contender, ground.kafka(), all, tax);
        } finally {
            started.forEach(RunningProcess::close);
        }
    }

    private Result measure(Contender contender, String kafka, List<RunningProcess> processes, Tax tax) {
        String name = contender.named();
        FullSpeed fullSpeed = new FullSpeed(kafka, processes, tax, contender.decides());
        Workload first = Workload.of(warmUp, 0, seed);
        say(name, "warm-up", fullSpeed.run(first));
        int next = first.people();
        List<Round> measured = new ArrayList<>();
        for (int i = 1; i <= rounds; i++) {
            Workload workload = Workload.of(events, next, seed);
            next += workload.people();
            Round round = fullSpeed.run(workload);
            say(name, "round " + i, round);
            measured.add(round);
        }
        Result result = new Result(name, measured, Optional.empty(), Map.of());
        Optional<Latency> latency = latencySeconds == 0
                ? Optional.empty()
                : Optional.of(
                        latency(kafka, tax, next, latencyRate > 0 ? latencyRate : result.medianEventsPerSecond() / 2));
        Map<String, Long> memory = new LinkedHashMap<>();
        processes.forEach(
                process -> process.peakMemory().ifPresent(mebibytes -> memory.put(process.name(), mebibytes)));
        return new Result(name, measured, latency, memory);
    }

    private Latency latency(String kafka, Tax tax, int firstPerson, double perSecond) {
        int published = (int) (latencySeconds * perSecond);
        Workload lead = Workload.of(published, firstPerson, seed);
        Workload measured = Workload.of(published, firstPerson + lead.people(), seed);
        HalfSpeed halfSpeed = new HalfSpeed(kafka, tax);
        halfSpeed.run(lead, perSecond);
        return halfSpeed.run(measured, perSecond);
    }

    private static void publishPolicies(String kafka) {
        try (Publisher publisher = new Publisher(kafka)) {
            publisher.atFullSpeed(Policies.all());
        }
        Waiting.seconds(2);
    }

    private static void say(String name, String what, Round round) {
        System.out.printf(
                java.util.Locale.ROOT,
                "%s, %s: %,d events of %,d people, %,d instructions in %.2f s (published in %.2f s), %,.0f events/s, %d people differ%n",
                name,
                what,
                round.events(),
                round.people(),
                round.instructions(),
                Round.seconds(round.whole()),
                Round.seconds(round.publishing()),
                round.eventsPerSecond(),
                round.differing());
    }
}
