package org.yingbao.system.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yingbao.system.kills.Folders;
import org.yingbao.system.kills.Ground;
import org.yingbao.system.kills.MongoEngine;
import org.yingbao.testkit.departments.Departments;
import org.yingbao.testkit.departments.Load;

/**
 * Operators make mistakes between and while departments publish; after each of them tax has what the second model says,
 * each version once. {@code -Dyingbao.mistakes=all -Dyingbao.seed=4 -Dyingbao.ground=rocksdb} makes them all in an
 * order that the seed says; a number takes that many, any other word those with it in their name. A build makes two on
 * one ground, each time others.
 */
class MistakesTest {

    private static final String A_FEW = "2";
    private static final String ASKED = System.getProperty("yingbao.mistakes", A_FEW);
    private static final long SEED = Long.getLong("yingbao.seed", System.nanoTime() % 1_000_000);
    private static final String GROUND = System.getProperty("yingbao.ground", "");
    private static final int PEOPLE_AT_LEAST = 150;
    private static final int PEOPLE_PER_MISTAKE = 20;

    @ParameterizedTest
    @EnumSource
    void a_mistake_of_an_operator_costs_nobody_anything(Ground ground) throws Exception {
        assumeTrue(ground.isDue(GROUND, !ASKED.equals(A_FEW), SEED), "not its turn");
        assumeTrue(ground == Ground.ROCKSDB || MongoEngine.isThere(), MongoEngine.NOT_THERE);
        String name = ground.name().toLowerCase(Locale.ROOT);
        System.out.printf(
                "Again: -Dtest=MistakesTest -Dyingbao.ground=%s -Dyingbao.mistakes=%s -Dyingbao.seed=%d%n",
                name, ASKED, SEED);
        Path folder = Folders.fresh("mistakes-" + name);
        List<Made> made = new ArrayList<>();
        try (Platform platform = Platform.on(ground, folder);
                Departments departments = new Departments(platform.site().bootstrapServers())) {
            Settled settled = new Settled(platform.site(), departments);
            Load load = new Load(SEED, PEOPLE_AT_LEAST + PEOPLE_PER_MISTAKE * 60);
            Traffic traffic = new Traffic(load, departments);
            traffic.transfers();
            traffic.much();
            platform.site().awaitQuiet();
            Operator operator = new Operator(platform, traffic, settled);
            for (Mistake mistake : chosen(platform, traffic, settled)) {
                Made each = operator.make(mistake);
                made.add(each);
                System.out.printf("%s: %d s %s%n", mistake, each.until().toSeconds(), each.complaints());
            }
            assertThat(made).flatExtracting(Made::complaints).isEmpty();
            assertThat(settled.await()).isEmpty();
        } finally {
            System.out.println(MistakesTable.of(ground, made));
        }
        Folders.delete(folder.resolve("broker"));
        Folders.delete(folder.resolve("data"));
    }

    private static List<Mistake> chosen(Platform platform, Traffic traffic, Settled settled) {
        List<Mistake> all =
                new ArrayList<>(new GroupMistakes(platform, traffic, settled, new SplittableRandom(SEED)).all());
        all.addAll(new StoreMistakes(platform, traffic).all());
        if (platform.databases() instanceof DataFolders folders) {
            all.addAll(new FolderMistakes(platform, traffic, folders).all());
        }
        Collections.shuffle(all, new Random(SEED));
        if (ASKED.chars().allMatch(Character::isDigit)) {
            return all.subList(0, Math.min(all.size(), Integer.parseInt(ASKED)));
        }
        return ASKED.equals("all")
                ? all
                : all.stream().filter(each -> each.toString().contains(ASKED)).toList();
    }
}
