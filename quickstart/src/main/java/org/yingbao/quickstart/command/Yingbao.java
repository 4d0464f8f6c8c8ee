package org.yingbao.quickstart.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of departments; starts without Spring. */
@Command(
        name = "yingbao",
        description = "应保尽保：部门命令行。Tools for departments that work with Yingbao.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "yingbao 1.0",
        subcommands = {RecordsCommand.class, ListCommand.class, SumsCommand.class})
public final class Yingbao {

    static final int BAD = 1;
    static final int WRONG_USAGE = 2;

    Yingbao() {}

    public static void main(String[] args) {
        System.setProperty("logback.configurationFile", "org/yingbao/quickstart/command/logback.xml");
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs a command and returns its exit code: 0 all good, 1 something is bad, 2 wrong usage. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Yingbao())
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(110)
                .setUsageHelpAutoWidth(false)
                .setAdjustLineBreaksForWideCJKCharacters(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongUsage())
                .setExecutionExceptionHandler(new FailureWords())
                .execute(args.length == 0 ? new String[] {"--help"} : args);
    }

    private static PrintWriter utf8(FileDescriptor to) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), true);
    }
}
