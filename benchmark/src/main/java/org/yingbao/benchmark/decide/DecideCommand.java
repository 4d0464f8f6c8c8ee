package org.yingbao.benchmark.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.yingbao.benchmark.process.ProcessOptions;
import org.yingbao.benchmark.report.Headlines;
import org.yingbao.benchmark.report.Results;
import org.yingbao.benchmark.report.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The microbenchmarks. */
@Command(
        name = "decide",
        description = "JMH: a decision by the rules, by Drools and by plain Java; and each step of a record.",
        mixinStandardHelpOptions = true)
public final class DecideCommand implements Callable<Integer> {

    @Mixin
    private ProcessOptions processes = new ProcessOptions();

    @Option(names = "--forks", description = "JVMs for each benchmark (default: ${DEFAULT-VALUE})", defaultValue = "3")
    private int forks;

    @Option(
            names = "--millis",
            description = "of each of the five warm-ups and measurements (default: ${DEFAULT-VALUE})",
            defaultValue = "1000")
    private int millis;

    @Option(
            names = "--only",
            description = "a regular expression over DecideBenchmark.rules, StepBenchmark.doorWhole …",
            defaultValue = "org.yingbao.benchmark")
    private String only = "";

    @Option(names = "--profiler", description = "one of JMH's, such as gc, stack, jfr")
    private List<String> profilers = new ArrayList<>();

    @Override
    public Integer call() throws RunnerException {
        var heading = Results.heading(Map.of("JMH", "%d forks of 5 × %d ms after as many".formatted(forks, millis)));
        List<Case> people = Variants.all();
        Ways.agreeOn(people);
        System.out.println(
                "The rules, Drools and plain Java decide " + people.size() + " people alike, these two among them.");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(only)
                .forks(forks)
                .warmupTime(TimeValue.milliseconds(millis))
                .measurementTime(TimeValue.milliseconds(millis))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .jvmArgsAppend("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
        profilers.forEach(options::addProfiler);
        List<Map<String, Object>> figures = new ArrayList<>();
        Headlines headlines = new Headlines();
        Table table = Table.of("Average time, with the error at 99.9 %", "what", "µs", "±");
        for (RunResult result : new Runner(options.build()).run()) {
            figures.add(figure(result));
            headlines.put(name(result) + ", µs", micros(result));
            table.row(
                    name(result),
                    micros(result.getPrimaryResult().getScore()),
                    micros(result.getPrimaryResult().getScoreError()));
        }
        table.print();
        processes.results().write("decide", heading, figures, headlines);
        return 0;
    }

    /** Of each fork's iterations. */
    private static List<Double> micros(RunResult result) {
        List<Double> micros = new ArrayList<>();
        result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .forEach(iteration -> micros.add(iteration.getPrimaryResult().getScore() / 1000));
        return micros;
    }

    private static Map<String, Object> figure(RunResult result) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("what", name(result));
        figure.put("nanos", result.getPrimaryResult().getScore());
        figure.put("error", result.getPrimaryResult().getScoreError());
        return figure;
    }

    private static String name(RunResult result) {
        String method = result.getParams().getBenchmark();
        String person = result.getParams().getParam("person");
        String plain = method.substring(method.lastIndexOf('.') + 1);
        return person == null ? plain : plain + ", " + person;
    }

    private static String micros(double nanos) {
        return String.format(Locale.ROOT, "%,.3f", nanos / 1000);
    }
}
