package org.yingbao.system.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yingbao.testkit.departments.Departments;
import org.yingbao.testkit.departments.Load;
import org.yingbao.testkit.departments.Publishing;

/**
 * Broker, store and services are killed, frozen and restarted while departments publish. Afterwards tax has each
 * version of each person's year once and in order, and everybody has what the second model says.
 * {@code -Dyingbao.kills=300 -Dyingbao.seed=4 -Dyingbao.ground=rocksdb} says how many, which ones, and where.
 */
class KillsTest {

    private static final int KILLS = Integer.getInteger("yingbao.kills", 3);
    private static final long SEED = Long.getLong("yingbao.seed", System.nanoTime() % 1_000_000);
    private static final String GROUND = System.getProperty("yingbao.ground", "");
    private static final int PEOPLE_AT_LEAST = 200;
    private static final int PEOPLE_PER_KILL = 10;

    @ParameterizedTest
    @EnumSource
    void nothing_is_lost_and_nothing_comes_twice_whoever_is_killed(Ground ground) throws InterruptedException {
        assumeTrue(GROUND.isEmpty() || ground.name().equalsIgnoreCase(GROUND), "not asked for");
        assumeTrue(ground == Ground.ROCKSDB || MongoEngine.isThere(), MongoEngine.NOT_THERE);
        System.out.printf(
                "Again: -Dtest=KillsTest -Dyingbao.ground=%s -Dyingbao.kills=%d -Dyingbao.seed=%d%n",
                ground.lowercase(), KILLS, SEED);
        Path folder = Folders.fresh("kills-" + ground.lowercase());
        Load load = new Load(SEED, PEOPLE_AT_LEAST + PEOPLE_PER_KILL * KILLS);
        try (Site site = Site.start(ground, folder);
                Departments departments = new Departments(site.bootstrapServers());
                Tax tax = new Tax(site.bootstrapServers())) {
            List<ScheduledFault> blows =
                    Schedule.of(SEED, KILLS, site.programs().size());
            Publishing publishing = new Publishing(load, departments, FaultInjector.lengthOf(blows));
            FaultInjector executioner = new FaultInjector(site, tax);
            executioner.run(blows);
            site.heal();
            publishing.hurry();
            site.awaitReady();
            site.awaitQuiet();

            Outcome outcome = Outcome.of(site, departments.published());
            System.out.println(new KillsTable(executioner.dealt(), new Silences(tax.seen())).with(outcome));
            assertThat(outcome.faults()).isEmpty();
            assertThat(tax.seen()).extracting(Tax.Seen::instruction).hasSize(outcome.instructions());
            assertThat(executioner.endedByThemselves()).isEmpty();
        }
        Folders.delete(folder.resolve("broker"));
        Folders.delete(folder.resolve("data"));
    }
}
