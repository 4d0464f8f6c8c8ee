package org.yingbao.benchmark.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/**
 * Yingbao and the others, one after the other, each on an empty broker and store, with the same events. The first pays
 * for the compiler of the load's own JVM: that is (a), which needs so much time that it does not matter.
 */
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

    @Option(
            names = "--fewer",
            description = "how many times fewer events (a) gets, which would take hours (default: ${DEFAULT-VALUE})",
            defaultValue = "20")
    private int fewer;

    @Override
    public Integer call() {
        Map<String, String> load = new HashMap<>(chain.described());
        load.put("(a)", fewer + " times fewer events");
        var heading = Results.heading(processes.described(load));
        List<ChainRun.Result> results = new ArrayList<>();
        for (Contender contender : contenders()) {
            try (Ground ground = Ground.start(processes.settings())) {
                ChainRun run = contender == Peer.RECORD_AT_A_TIME ? chain.run().fewer(fewer) : chain.run();
                results.add(run.of(contender, ground));
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
        for (Peer peer : Peer.values()) {
            if (wanted(peer.name())) {
                contenders.add(peer);
            }
        }
        if (wanted("YINGBAO")) {
            contenders.add(new Yingbao());
        }
        return contenders;
    }

    private boolean wanted(String name) {
        return only.isEmpty() || only.contains(name);
    }
}
