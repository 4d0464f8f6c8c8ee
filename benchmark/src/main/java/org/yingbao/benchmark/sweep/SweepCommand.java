package org.yingbao.benchmark.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yingbao.benchmark.process.Ground;
import org.yingbao.benchmark.process.ProcessOptions;
import org.yingbao.benchmark.report.Headlines;
import org.yingbao.benchmark.report.Results;
import org.yingbao.benchmark.report.Spread;
import org.yingbao.benchmark.report.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How fast everybody is decided anew, and whether that stays so as people become more. */
@Command(
        name = "sweep",
        description = "A policy revision and a passing day that concern everybody.",
        mixinStandardHelpOptions = true)
public final class SweepCommand implements Callable<Integer> {

    @Mixin
    private ProcessOptions processes = new ProcessOptions();

    @Option(
            names = "--people",
            split = ",",
            description = "how many, several times (default: ${DEFAULT-VALUE})",
            defaultValue = "10000,100000,1000000")
    private List<Integer> people = new ArrayList<>();

    @Option(
            names = "--warm-up",
            description = "decisions before that are not measured, if so few people give them (default:"
                    + " ${DEFAULT-VALUE})",
            defaultValue = "200000")
    private int warmUp;

    @Option(names = "--revisions", description = "of the policy (default: ${DEFAULT-VALUE})", defaultValue = "3")
    private int revisions;

    @Override
    public Integer call() {
        var heading = Results.heading(processes.described(Map.of(
                "sweeps",
                revisions + " revisions and a day, over " + people + " people, after " + warmUp + " decisions")));
        List<Swept> all = new ArrayList<>();
        for (int number : people) {
            try (Ground ground = Ground.start(processes.settings())) {
                all.addAll(SweepRun.over(number, warmUp, revisions, ground));
            }
        }
        table(all).print();
        processes
                .results()
                .write(
                        "sweep-" + processes.settings().store(),
                        heading,
                        all.stream().map(SweepCommand::figures).toList(),
                        headlines(all));
        return all.stream().anyMatch(swept -> swept.wrong() > 0) ? 1 : 0;
    }

    private Headlines headlines(List<Swept> all) {
        Headlines headlines = new Headlines();
        for (String what : List.of("policy", "day")) {
            for (int number : people) {
                String name = "sweep, " + what + ", " + number + " people";
                List<Swept> swept = of(all, what, number);
                headlines.put(
                        name + ": people/s",
                        swept.stream().map(Swept::peoplePerSecond).toList());
                headlines.put(
                        name + ": core µs/person",
                        swept.stream().map(Swept::coreMicrosPerPerson).toList());
            }
        }
        return headlines;
    }

    private Table table(List<Swept> all) {
        Table table = Table.of(
                "Sweeps, median (lowest … highest): from the event published",
                "what",
                "people",
                "people/s to the last instruction",
                "people/s until all groups are at lag zero",
                "core µs/person",
                "against the fewest people",
                "wrong");
        for (String what : List.of("policy", "day")) {
            double fewest = core(all, what, people.getFirst()).median();
            for (int number : people) {
                table.row(
                        what,
                        "%,d".formatted(number),
                        Spread.of(of(all, what, number).stream()
                                        .map(Swept::peoplePerSecond)
                                        .toList())
                                .text(0),
                        Spread.of(of(all, what, number).stream()
                                        .map(Swept::peoplePerSecondAllRead)
                                        .toList())
                                .text(0),
                        core(all, what, number).text(1),
                        String.format(
                                Locale.ROOT, "%.2f ×", core(all, what, number).median() / fewest),
                        Long.toString(of(all, what, number).stream()
                                .mapToLong(Swept::wrong)
                                .sum()));
            }
        }
        return table;
    }

    private static Spread core(List<Swept> all, String what, int people) {
        return Spread.of(
                of(all, what, people).stream().map(Swept::coreMicrosPerPerson).toList());
    }

    private static List<Swept> of(List<Swept> all, String what, int people) {
        return all.stream()
                .filter(swept -> swept.what().equals(what) && swept.people() == people)
                .toList();
    }

    private static Map<String, Object> figures(Swept swept) {
        Map<String, Object> cores = new LinkedHashMap<>();
        swept.cpu()
                .byProcess()
                .forEach((process, spent) -> cores.put(process, spent.toNanos() / 1000.0 / swept.people()));
        return Map.of(
                "what", swept.what(),
                "people", swept.people(),
                "seconds", swept.whole().toNanos() / 1e9,
                "secondsToLagZero", swept.allRead().toNanos() / 1e9,
                "peoplePerSecond", swept.peoplePerSecond(),
                "coreMicrosPerPerson", cores,
                "wrong", swept.wrong());
    }
}
