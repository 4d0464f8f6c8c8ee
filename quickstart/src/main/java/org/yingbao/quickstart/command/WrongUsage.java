package org.yingbao.quickstart.command;

import java.io.PrintWriter;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One line that says what is wrong and one that says where help is; the whole help would hide both. */
final class WrongUsage implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.printf(
                "用法见 / for help: %s --help%n",
                wrong.getCommandLine().getCommandSpec().qualifiedName());
        return Yingbao.WRONG_USAGE;
    }
}
