package org.yingbao.system.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.yingbao.system.kills.Instance;

/** What is left in the heap of a service after a collection. */
final class Heap {

    private static final double MEGABYTE = 1024 * 1024;

    private Heap() {}

    static double megabytesOf(Instance instance) {
        collect(instance.program().pid());
        return instance.actuator().metric("jvm_memory_used_bytes", "area=\"heap\"") / MEGABYTE;
    }

    private static void collect(long pid) {
        try {
            String jcmd =
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            new ProcessBuilder(jcmd, Long.toString(pid), "GC.run")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(30, TimeUnit.SECONDS);
        } catch (IOException noCommand) {
            throw new UncheckedIOException(noCommand);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
