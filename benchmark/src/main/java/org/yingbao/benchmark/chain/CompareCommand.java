package org.yingbao.benchmark.chain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yingbao.benchmark.contender.Contender;
import org.yingbao.benchmark.contender.Peer;
import org.yingbao.benchmark.contender.Yingbao;
import org.yingbao.benchmark.process.ProcessOptions;
import org.yingbao.benchmark.report.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Yingbao against each of the others in turn, both on a broker and store of their own, with the same events. */
@Command(
        name = "compare",
        description =
                "Yingbao against each other way, in rounds that alternate: throughput, core time, latency, ratios.",
        mixinStandardHelpOptions = true)
public final class CompareCommand implements Callable<Integer> {

    @Mixin
    private ProcessOptions processes = new ProcessOptions();

    @Mixin
    private ChainOptions chain = new ChainOptions();

    @Option(names = "--only", split = ",", description = "against some of ${COMPLETION-CANDIDATES}")
    private List<Peer> only = new ArrayList<>();

    @Option(
            names = "--former",
            paramLabel = "FOLDER",
            description = "against Yingbao as it was built in this other checkout, and against nobody else")
    private Optional<Path> former = Optional.empty();

    @Override
    public Integer call() {
        var heading = Results.heading(processes.described(chain.described()));
        LoadRehearsal.on(processes.settings(), chain.plan());
        List<Duel.Outcome> outcomes = new ArrayList<>();
        for (Contender opponent : opponents()) {
            outcomes.add(Duel.with(opponent, processes.settings(), chain.plan()));
            write(heading, outcomes);
        }
        List<Result> results = outcomes.stream()
                .flatMap(outcome -> Stream.of(outcome.yingbao(), outcome.other()))
                .toList();
        ChainTables.print(results);
        ChainTables.ratios(outcomes).print();
        return results.stream().anyMatch(result -> result.differing() > 0) ? 1 : 0;
    }

    private List<? extends Contender> opponents() {
        if (former.isPresent()) {
            return List.of(Yingbao.builtIn(former.get()));
        }
        return only.isEmpty() ? List.of(Peer.values()) : only;
    }

    /** After each duel, so that what was measured is not lost with what fails later. */
    private void write(Map<String, Object> heading, List<Duel.Outcome> outcomes) {
        processes
                .results()
                .write(
                        "compare-" + processes.settings().store(),
                        heading,
                        ChainFigures.of(outcomes),
                        ChainFigures.headlines(outcomes));
    }
}
