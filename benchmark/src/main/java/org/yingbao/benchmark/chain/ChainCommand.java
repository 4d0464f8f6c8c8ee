package org.yingbao.benchmark.chain;

import java.util.List;
import java.util.concurrent.Callable;
import org.yingbao.benchmark.contender.Contender;
import org.yingbao.benchmark.contender.Yingbao;
import org.yingbao.benchmark.contender.YingbaoInOneJvm;
import org.yingbao.benchmark.process.Ground;
import org.yingbao.benchmark.process.ProcessOptions;
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
        Contender contender = quickstart ? new YingbaoInOneJvm() : new Yingbao();
        var heading = Results.heading(processes.described(chain.described()));
        ChainRun.Result result;
        try (Ground ground =
                quickstart ? Ground.quickstart(processes.settings()) : Ground.start(processes.settings())) {
            result = chain.run().of(contender, ground);
        }
        ChainTables.print(List.of(result));
        processes.results().write("chain", heading, ChainTables.figures(List.of(result)));
        return result.rounds().stream().anyMatch(round -> round.differing() > 0) ? 1 : 0;
    }
}
