package org.yingbao.benchmark.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.yingbao.benchmark.contender.Contender;
import org.yingbao.benchmark.contender.Yingbao;
import org.yingbao.benchmark.contender.YingbaoInOneJvm;
import org.yingbao.benchmark.process.Ground;
import org.yingbao.benchmark.process.ProcessOptions;
import org.yingbao.benchmark.report.Headlines;
import org.yingbao.benchmark.report.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Yingbao alone. */
@Command(
        name = "chain",
        description = "Yingbao from department records to instructions: throughput, core time, latency.",
        mixinStandardHelpOptions = true)
public final class ChainCommand implements Callable<Integer> {

    @Mixin
    private ProcessOptions processes = new ProcessOptions();

    @Mixin
    private ChainOptions chain = new ChainOptions();

    @Option(names = "--quickstart", description = "broker and services in one JVM, as the quickstart has them")
    private boolean quickstart;

    @Override
    public Integer call() {
        var heading = Results.heading(processes.described(chain.described()));
        Contender contender = quickstart ? new YingbaoInOneJvm() : Yingbao.ofThisBuild();
        Ground ground = quickstart ? Ground.quickstart(processes.settings()) : Ground.start(processes.settings());
        Result result;
        try (Competitor competitor = Competitor.start(contender, ground, chain.plan())) {
            result = alone(competitor);
        }
        ChainTables.print(List.of(result));
        Headlines headlines = new Headlines();
        ChainFigures.headlines(headlines, result, result.contender());
        processes.results().write("chain", heading, List.of(ChainFigures.of(result)), headlines);
        return result.differing() > 0 ? 1 : 0;
    }

    private static Result alone(Competitor competitor) {
        Plan plan = competitor.plan();
        Warmth warmth = WarmUp.of(competitor);
        double idle = competitor.idle();
        List<Round> rounds = new ArrayList<>();
        for (int i = 1; i <= plan.rounds(); i++) {
            rounds.add(competitor.round("round " + i, plan.events()));
        }
        List<Latency> latencies = new ArrayList<>();
        for (int rate : plan.rates()) {
            if (Result.canKeepUp(rounds, rate)) {
                latencies.add(competitor.latency(rate));
            }
        }
        return new Result(competitor.named(), warmth, rounds, latencies, idle, 0, competitor.peakMemory());
    }
}
