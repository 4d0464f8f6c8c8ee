package org.yingbao.benchmark.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.yingbao.benchmark.process.ProcessOptions;
import org.yingbao.benchmark.report.Spread;
import org.yingbao.benchmark.report.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The same figures on several days. */
@Command(
        name = "spread",
        description = "Puts the figures of several runs side by side, with what lies between them.",
        mixinStandardHelpOptions = true)
public final class SpreadCommand implements Callable<Integer> {

    @Mixin
    private ProcessOptions processes = new ProcessOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "what all, compare, sweep or decide wrote")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() {
        List<Map<String, List<Double>>> runs =
                files.stream().map(Runs::headlines).toList();
        Set<String> names = new LinkedHashSet<>();
        runs.forEach(run -> names.addAll(run.keySet()));
        List<String> columns = new ArrayList<>(List.of("figure"));
        files.forEach(file -> columns.add(file.getFileName().toString().replace(".json", "")));
        columns.add("median of the runs (lowest … highest)");
        columns.add("spread, %");
        Table table = Table.of("The median of each run, and of the runs", columns.toArray(String[]::new));
        Map<String, Object> medians = new LinkedHashMap<>();
        for (String name : names) {
            row(table, medians, name, runs);
        }
        table.print();
        processes.results().write("spread", Map.of("files", columns.subList(1, 1 + files.size()), "medians", medians));
        return 0;
    }

    private static void row(
            Table table, Map<String, Object> medians, String name, List<Map<String, List<Double>>> runs) {
        List<String> cells = new ArrayList<>(List.of(name));
        List<Double> known = new ArrayList<>();
        for (Map<String, List<Double>> run : runs) {
            List<Double> values = run.get(name);
            if (values == null) {
                cells.add("");
            } else {
                double median = Spread.of(values).median();
                known.add(median);
                cells.add(text(median));
            }
        }
        Spread spread = Spread.of(known);
        cells.add(spread.text(decimals(spread.median())));
        cells.add(String.format(Locale.ROOT, "%.0f", 100 * (spread.highest() - spread.lowest()) / spread.median()));
        table.row(cells.toArray(String[]::new));
        medians.put(name, known);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%,." + decimals(value) + "f", value);
    }

    private static int decimals(double value) {
        return value < 10 ? 2 : value < 100 ? 1 : 0;
    }
}
