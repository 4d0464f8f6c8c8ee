package org.yingbao.system.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yingbao.contracts.Topics;
import org.yingbao.system.kills.Folders;
import org.yingbao.system.kills.Ground;
import org.yingbao.system.kills.MongoEngine;
import org.yingbao.system.kills.Outcome;
import org.yingbao.system.kills.Service;
import org.yingbao.system.kills.Tax;
import org.yingbao.testkit.departments.Departments;
import org.yingbao.testkit.departments.Load;
import org.yingbao.testkit.departments.Publishing;

/**
 * Broker, store, both or the disk are away, or the store is slow, while departments publish: it is waited out, seen,
 * and over by itself. {@code -Dyingbao.trouble=60} plays every scene for that many seconds and kills each of the four
 * services; a build plays two short ones and kills one service.
 */
class TroubleTest {

    private static final Integer ASKED = Integer.getInteger("yingbao.trouble");
    private static final boolean WHOLE = ASKED != null;
    private static final Duration LENGTH = Duration.ofSeconds(WHOLE ? ASKED : 8);
    private static final long SEED = Long.getLong("yingbao.seed", System.nanoTime() % 1_000_000);
    private static final String GROUND = System.getProperty("yingbao.ground", "");
    private static final int SCENES_OF_A_BUILD = 2;
    private static final int EVENTS_A_SECOND = 200;

    @ParameterizedTest
    @EnumSource
    void trouble_is_waited_out_and_nobody_loses_anything(Ground ground) throws InterruptedException {
        assumeTrue(ground.isDue(GROUND, WHOLE, SEED), "not its turn");
        assumeTrue(ground == Ground.ROCKSDB || MongoEngine.isThere(), MongoEngine.NOT_THERE);
        System.out.printf(
                "Again: -Dtest=TroubleTest -Dyingbao.ground=%s -Dyingbao.seed=%d%s%n",
                ground.lowercase(), SEED, WHOLE ? " -Dyingbao.trouble=" + ASKED : "");
        Path folder = Folders.fresh("trouble-" + ground.lowercase());
        Load load = new Load(SEED, WHOLE ? 6_000 : 2_500);
        List<Played> played = new ArrayList<>();
        List<OutageRunner.Killed> killed = new ArrayList<>();
        try (OutageEnvironment theatre = OutageEnvironment.on(ground, folder);
                Departments departments = new Departments(theatre.site().bootstrapServers());
                Tax tax = new Tax(theatre.site().bootstrapServers());
                Tax people = new Tax(theatre.site().bootstrapServers(), Topics.NOTICES)) {
            Publishing publishing =
                    new Publishing(load, departments, Duration.ofSeconds(load.size() / EVENTS_A_SECOND));
            OutageRunner director = new OutageRunner(theatre.site(), tax, people, LENGTH);
            for (Scene scene : theatre.scenes().subList(0, scenesOf(theatre))) {
                played.add(director.play(scene));
            }
            for (Service service : victims()) {
                killed.add(director.kill(service));
            }
            publishing.hurry();
            theatre.site().awaitReady();
            theatre.site().awaitQuiet();

            Outcome outcome = Outcome.of(theatre.site(), departments.published());
            System.out.println(ground + System.lineSeparator() + TroubleTable.of(played, killed, outcome));
            assertThat(played).flatExtracting(Played::faults).isEmpty();
            assertThat(outcome.faults()).isEmpty();
        }
        Folders.delete(folder.resolve("broker"));
        Folders.delete(folder.resolve("data"));
    }

    private static int scenesOf(OutageEnvironment theatre) {
        return WHOLE
                ? theatre.scenes().size()
                : Math.min(SCENES_OF_A_BUILD, theatre.scenes().size());
    }

    private static List<Service> victims() {
        List<Service> services = List.of(Service.values());
        return WHOLE ? services : List.of(services.get(new SplittableRandom(SEED).nextInt(services.size())));
    }
}
