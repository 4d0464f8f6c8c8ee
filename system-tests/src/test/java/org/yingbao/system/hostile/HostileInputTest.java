package org.yingbao.system.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yingbao.system.kills.Folders;
import org.yingbao.system.kills.Ground;
import org.yingbao.system.kills.Instance;
import org.yingbao.system.kills.Outcome;
import org.yingbao.system.kills.Site;
import org.yingbao.testkit.departments.Departments;
import org.yingbao.testkit.departments.Load;
import org.yingbao.testkit.departments.Publishing;

/**
 * Bad records between good ones, giants among them: each bad one has one dead letter, each good one its effect, no
 * later for it, and no service ends or grows. {@code -Dyingbao.hostile=10000 -Dyingbao.seed=4} says how many and which.
 */
class HostileInputTest {

    private static final int BAD = Integer.getInteger("yingbao.hostile", 1_000);
    private static final long SEED = Long.getLong("yingbao.seed", System.nanoTime() % 1_000_000);
    private static final int PEOPLE = 200;
    private static final int SLICES = 6;
    private static final int BAD_A_SECOND = 250;
    private static final int LARGEST_HEAP_MB = 200;

    private final Set<String> undisturbed = new HashSet<>();
    private final Set<String> between = new HashSet<>();

    @Test
    void bad_records_become_dead_letters_once_and_nobody_else_notices() {
        System.out.printf("Again: -Dtest=HostileInputTest -Dyingbao.hostile=%d -Dyingbao.seed=%d%n", BAD, SEED);
        Path folder = Folders.fresh("hostile");
        try (Site site = Site.start(Ground.ROCKSDB, folder);
                Departments departments = new Departments(site.bootstrapServers())) {
            Map<String, Long> pids = pids(site);
            publish(site, departments);

            Outcome outcome = Outcome.of(site, departments.published());
            System.out.printf("%,d records, %,d instructions%n", outcome.events(), outcome.instructions());
            assertThat(outcome.faults()).isEmpty();
            assertThat(pids(site)).isEqualTo(pids);
            site.instances().forEach(HostileInputTest::checkHeap);
            checkLatencies(new Latencies(site.bootstrapServers()));
        }
        Folders.delete(folder.resolve("broker"));
        Folders.delete(folder.resolve("data"));
    }

    /** By turns good records alone and with bad ones between. */
    private void publish(Site site, Departments departments) {
        Load load = new Load(SEED, PEOPLE);
        Spoiled spoiled = new Spoiled(SEED);
        int slice = load.size() / SLICES + 1;
        Duration length = Duration.ofMillis(1_000L * BAD * 2 / SLICES / BAD_A_SECOND + 1_000);
        for (int number = 0; number < SLICES; number++) {
            List<Load.Item> good = load.next(slice);
            List<Load.Item> sent = number % 2 == 0 ? onlyGood(good) : mixed(good, spoiled);
            Set<String> first = ids(good);
            first.removeAll(undisturbed);
            first.removeAll(between);
            (number % 2 == 0 ? undisturbed : between).addAll(first);
            new Publishing(new Load(sent), departments, length).await();
            site.awaitQuiet();
        }
    }

    private static List<Load.Item> mixed(List<Load.Item> good, Spoiled spoiled) {
        int bad = BAD * 2 / SLICES;
        List<Load.Item> mixed = new ArrayList<>();
        int added = 0;
        for (int i = 0; i < good.size(); i++) {
            mixed.add(good.get(i));
            for (; added < (long) bad * (i + 1) / good.size(); added++) {
                mixed.add(spoiled.one());
            }
        }
        return mixed;
    }

    private static List<Load.Item> onlyGood(List<Load.Item> items) {
        return items.stream().filter(Load.Item.Good.class::isInstance).toList();
    }

    private static Set<String> ids(List<Load.Item> items) {
        return onlyGood(items).stream()
                .map(item -> ((Load.Item.Good) item).event().id())
                .collect(Collectors.toSet());
    }

    private static Map<String, Long> pids(Site site) {
        Map<String, Long> pids = new TreeMap<>();
        site.programs().forEach(program -> pids.put(program.name(), program.pid()));
        return pids;
    }

    private static void checkHeap(Instance instance) {
        double heap = Heap.megabytesOf(instance);
        System.out.printf(
                "heap of %s after a collection: %.0f MB%n", instance.program().name(), heap);
        assertThat(heap).isBetween(1.0, (double) LARGEST_HEAP_MB);
        assertThat(instance.program().log()).content().doesNotContain("OutOfMemoryError");
    }

    private void checkLatencies(Latencies latencies) {
        List<Long> alone = latencies.of(undisturbed);
        List<Long> mixed = latencies.of(between);
        for (int percent : List.of(50, 90, 99)) {
            long without = Latencies.percentile(alone, percent);
            long with = Latencies.percentile(mixed, percent);
            System.out.printf(
                    "event to instruction, %d of 100 within: %d ms without bad records, %d ms with, ratio %.2f%n",
                    percent, without, with, (double) with / Math.max(1, without));
        }
        assertThat(Latencies.percentile(mixed, 90)).isLessThan(5_000 + 5 * Latencies.percentile(alone, 90));
    }
}
