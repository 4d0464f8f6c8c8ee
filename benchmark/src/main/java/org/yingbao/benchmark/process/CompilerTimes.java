package org.yingbao.benchmark.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The core time of the JIT compilers of some JVMs up to a moment, by thread, as the kernel counts it. A compiler thread
 * that ends in between is not counted; on two cores there is one of each kind, and it stays.
 */
public record CompilerTimes(Map<String, Duration> byThread) {

    /** The kernel keeps fifteen characters of a name. */
    private static final List<String> NAMES = List.of("C1 CompilerThre", "C2 CompilerThre");

    private static final Duration TICK = Duration.ofMillis(10);
    private static final int USER_TIME = 11;

    public static CompilerTimes of(List<RunningProcess> processes) {
        Map<String, Duration> times = new HashMap<>();
        processes.forEach(process -> read(process.process().pid(), times));
        return new CompilerTimes(times);
    }

    private static void read(long pid, Map<String, Duration> times) {
        Path tasks = Path.of("/proc", Long.toString(pid), "task");
        if (!Files.isDirectory(tasks)) {
            throw new IllegalStateException("no " + tasks + ": only Linux tells the time of a compiler thread");
        }
        try (Stream<Path> threads = Files.list(tasks)) {
            threads.forEach(thread -> add(thread, times));
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    private static void add(Path thread, Map<String, Duration> times) {
        try {
            String stat = Files.readString(thread.resolve("stat"));
            int end = stat.lastIndexOf(')');
            if (NAMES.contains(stat.substring(stat.indexOf('(') + 1, end))) {
                String[] fields = stat.substring(end + 2).split(" ", USER_TIME + 3);
                long ticks = Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1]);
                times.put(thread.toString(), TICK.multipliedBy(ticks));
            }
        } catch (NoSuchFileException endedMeanwhile) {
            // It is no compiler of today any more.
        } catch (IOException endedMeanwhile) {
            if (Files.exists(thread)) {
                throw new UncheckedIOException(endedMeanwhile);
            }
        }
    }

    /** Of all threads together. */
    public Duration since(CompilerTimes before) {
        return byThread.entrySet().stream()
                .map(now -> now.getValue().minus(before.byThread().getOrDefault(now.getKey(), Duration.ZERO)))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
