package org.yingbao.quickstart.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Everything about full lists. */
@Command(
        name = "list",
        description = "月度全量名单。Full lists of everybody whom a department recognises.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {CheckCommand.class, PublishCommand.class, ReleaseCommand.class})
final class ListCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "请给出子命令 / a command is missing: check, publish or release");
    }
}
