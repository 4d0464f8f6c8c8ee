package org.yingbao.system.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.kafka.QuietLogs;
import org.yingbao.testkit.model.Event;

/**
 * What lists take on the whole platform in one JVM: the first, the same again, one with two of a hundred people
 * changed, and one to compare. {@code -Dyingbao.list-rows=20000,200000} says how large;
 * {@code -Dyingbao.list-restarts=20} starts the platform anew that many times, a second after it began to work on the
 * first.
 */
class ListFiguresTest {

    private static final String ROWS = System.getProperty("yingbao.list-rows", "1000");
    private static final int RESTARTS = Integer.getInteger("yingbao.list-restarts", 0);
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void what_lists_take() throws InterruptedException {
        QuietLogs.on();
        System.out.printf("%10s  %-12s %9s %9s %9s %9s%n", "rows", "list", "s", "rows/s", "heap MB", "persons");
        for (int rows : Stream.of(ROWS.split(",")).mapToInt(Integer::parseInt).toArray()) {
            figures(rows, folder.resolve(String.valueOf(rows)));
        }
    }

    private static void figures(int rows, Path data) throws InterruptedException {
        restart(rows, data);
        int changed = rows / 100;
        try (RunningPlatform platform = RunningPlatform.start(data)) {
            measure(platform, "first", ofMonth(9, 0, rows));
            measure(platform, "same again", ofMonth(10, 0, rows));
            measure(platform, "2 % changed", ofMonth(11, changed, rows));
            measure(platform, "compared", ofMonth(12, changed, rows).toCompare());
            List<ListReport> reports = reports(platform);
            assertThat(reports).extracting(ListReport::status).containsOnly("ACCEPTED", "COMPARED");
            assertThat(reports.getLast().compared()).isEqualTo(new ListReport.Compared(0, 0, 0));
            assertThat(last(reports, "list-11").counts())
                    .isEqualTo(new ListReport.Counts(rows, rows, 0, 0, changed, 0, rows - changed, changed, 0));
        }
    }

    /** The first list, with a new start in the middle of it again and again. */
    private static void restart(int rows, Path data) throws InterruptedException {
        for (int i = 0; i < RESTARTS; i++) {
            try (RunningPlatform platform = RunningPlatform.start(data)) {
                if (i == 0) {
                    platform.publish(ofMonth(9, 0, rows).events());
                }
                Thread.sleep(1_000);
            }
        }
    }

    private static void measure(RunningPlatform platform, String what, SentTownList list) {
        List<Event> events = list.events();
        int persons = persons(platform);
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long began = System.nanoTime();
        platform.publish(events);
        platform.awaitQuiet();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.printf(
                Locale.ROOT,
                "%10d  %-12s %9.1f %9.0f %9d %9d%n",
                list.people().size(),
                what,
                took.toMillis() / 1_000.0,
                list.people().size() * 1_000.0 / Math.max(1, took.toMillis()),
                heap() / MEGABYTE,
                persons(platform) - persons);
    }

    /** At most, since the last reset. */
    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static int persons(RunningPlatform platform) {
        return Instructions.values(platform.bootstrapServers(), Topics.PERSONS).size();
    }

    private static List<ListReport> reports(RunningPlatform platform) {
        return Instructions.values(platform.bootstrapServers(), Topics.LIST_REPORTS).stream()
                .map(record -> Json.MAPPER.readValue(record.value(), ListReport.class))
                .sorted(java.util.Comparator.comparing(ListReport::asOf))
                .toList();
    }

    private static ListReport last(List<ListReport> reports, String listId) {
        return reports.stream()
                .filter(report -> report.listId().equals(listId))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /** The list of a month of a town whose people are numbered. */
    private static SentTownList ofMonth(int month, int from, int rows) {
        return SentTownList.ofMonth(
                month, IntStream.range(from, from + rows).mapToObj(i -> "P" + i).toList(), 500);
    }
}
