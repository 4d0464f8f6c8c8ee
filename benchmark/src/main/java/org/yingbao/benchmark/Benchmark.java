package org.yingbao.benchmark;

import org.yingbao.benchmark.chain.ChainCommand;
import org.yingbao.benchmark.chain.CompareCommand;
import org.yingbao.benchmark.decide.DecideCommand;
import org.yingbao.benchmark.picture.PictureCommand;
import org.yingbao.benchmark.run.AllCommand;
import org.yingbao.benchmark.run.SpreadCommand;
import org.yingbao.benchmark.sweep.SweepCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code benchmark/run --help} says what there is. */
@Command(
        name = "benchmark/run",
        description = "Measures Yingbao. Build first: mvn -DskipTests package",
        mixinStandardHelpOptions = true,
        subcommands = {
            ChainCommand.class,
            CompareCommand.class,
            DecideCommand.class,
            SweepCommand.class,
            PictureCommand.class,
            AllCommand.class,
            SpreadCommand.class
        })
final class Benchmark {

    private Benchmark() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmark()).execute(arguments));
    }
}
