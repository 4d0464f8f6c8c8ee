package org.yingbao.system.kills;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;

/** Outlives this JVM, however it ends, by the moment that it takes to kill the processes that it was told of. */
final class OrphanReaper {

    private static final String WATCH = """
            trap '' INT TERM HUP
            while read -r what pid; do
              case $what in
                begun) pids="$pids $pid " ;;
                ended) pids=$(printf '%s' "$pids" | sed "s/ $pid / /") ;;
              esac
            done
            [ -z "$pids" ] || kill -9 $pids 2>/dev/null
            """;

    private static final PrintWriter NEWS = watch();

    private OrphanReaper() {}

    private static PrintWriter watch() {
        try {
            Process shell = new ProcessBuilder("sh", "-c", WATCH)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new PrintWriter(shell.outputWriter(UTF_8), true);
        } catch (IOException noShell) {
            throw new IllegalStateException("Processes that cannot be cleared away are not started", noShell);
        }
    }

    static synchronized void begun(Process process) {
        NEWS.println("begun " + process.pid());
        var _ = process.onExit().thenRun(() -> ended(process));
    }

    private static synchronized void ended(Process process) {
        NEWS.println("ended " + process.pid());
    }
}
