package org.yingbao.benchmark.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.yingbao.benchmark.contender.Contender;
import org.yingbao.benchmark.contender.Peer;
import org.yingbao.benchmark.contender.Yingbao;
import org.yingbao.benchmark.process.Ground;
import org.yingbao.benchmark.process.ProcessOptions;
import org.yingbao.benchmark.report.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Yingbao and the others, one after the other, each on an empty broker and store, with the same events. */
@Command(
        name = "compare",
        description = "Yingbao and four other ways: throughput, core time, latency, and the ratios.",
        mixinStandardHelpOptions = true)
public final class CompareCommand implements Callable<Integer> {

    @Mixin
    private ProcessOptions processes = new ProcessOptions();

    @Mixin
    private ChainOptions chain = new ChainOptions();

    @Option(
            names = "--only",
            split = ",",
            description = "some of YINGBAO, RECORD_AT_A_TIME, BATCH_AT_A_TIME, STREAMS, RAW")
    private List<String> only = new ArrayList<>();

    @Override
    public Integer call() {
        var heading = Results.heading(processes.described(chain.described()));
        List<ChainRun.Result> results = new ArrayList<>();
        for (Contender contender : contenders()) {
            try (Ground ground = Ground.start(processes.settings())) {
                results.add(chain.run().of(contender, ground));
            }
        }
        ChainTables.print(results);
        Ratios.table(results).print();
        processes.results().write("compare-" + processes.settings().store(), heading, ChainTables.figures(results));
        return results.stream().flatMap(result -> result.rounds().stream()).anyMatch(round -> round.differing() > 0)
                ? 1
                : 0;
    }

    private List<Contender> contenders() {
        List<Contender> contenders = new ArrayList<>();
        if (wanted("YINGBAO")) {
            contenders.add(new Yingbao());
        }
        for (Peer peer : Peer.values()) {
            if (wanted(peer.name())) {
                contenders.add(peer);
            }
        }
        return contenders;
    }

    private boolean wanted(String name) {
        return only.isEmpty() || only.contains(name);
    }
}
