package org.yingbao.benchmark.run;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yingbao.benchmark.chain.CompareCommand;
import org.yingbao.benchmark.decide.DecideCommand;
import org.yingbao.benchmark.picture.PictureCommand;
import org.yingbao.benchmark.process.ProcessOptions;
import org.yingbao.benchmark.sweep.SweepCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** All tables and the picture. */
@Command(
        name = "all",
        description = "compare, picture, sweep and decide, and one file that holds all of their figures.",
        mixinStandardHelpOptions = true)
public final class AllCommand implements Callable<Integer> {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmm", Locale.ROOT);

    @Mixin
    private ProcessOptions processes = new ProcessOptions();

    @Option(
            names = "--size",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            defaultValue = "FULL")
    private Size size = Size.FULL;

    @Option(names = "--compare", description = "one more argument of compare, such as --compare=--rounds=9")
    private List<String> compare = new ArrayList<>();

    @Option(names = "--sweep", description = "one more argument of sweep")
    private List<String> sweep = new ArrayList<>();

    @Option(names = "--decide", description = "one more argument of decide")
    private List<String> decide = new ArrayList<>();

    @Option(
            names = "--picture-to",
            description = "the folder of the picture (default: ${DEFAULT-VALUE})",
            defaultValue = "docs")
    private String pictureTo = "docs";

    @Override
    public Integer call() {
        String store = processes.settings().store();
        Map<String, Object> parts = new LinkedHashMap<>();
        boolean well = part(parts, "compare-" + store, new CompareCommand(), size.compare, compare);
        well &= run(new PictureCommand(), List.of("--to=" + pictureTo), List.of());
        well &= part(parts, "sweep-" + store, new SweepCommand(), size.sweep, sweep);
        well &= part(parts, "decide", new DecideCommand(), size.decide, decide);
        processes.results().write("run-" + LocalDateTime.now(ZoneOffset.UTC).format(AT), Map.of(Runs.PARTS, parts));
        return well ? 0 : 1;
    }

    private boolean part(
            Map<String, Object> parts, String name, Callable<Integer> command, List<String> usual, List<String> more) {
        processes.results().forget(name);
        boolean well = run(command, usual, more);
        JsonNode written = processes.results().read(name);
        parts.put(name, written);
        return well;
    }

    /** What comes last outweighs what comes before it. */
    private boolean run(Callable<Integer> command, List<String> usual, List<String> more) {
        List<String> arguments = new ArrayList<>(processes.arguments());
        arguments.addAll(usual);
        arguments.addAll(more);
        System.out.println("\n" + command.getClass().getSimpleName() + " " + String.join(" ", arguments));
        return new CommandLine(command).setOverwrittenOptionsAllowed(true).execute(arguments.toArray(String[]::new))
                == 0;
    }
}
