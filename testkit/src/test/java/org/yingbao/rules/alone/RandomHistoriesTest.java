package org.yingbao.rules.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.model.Histories;
import org.yingbao.testkit.model.PlainModel;
import org.yingbao.testkit.model.Smallest;
import org.yingbao.testkit.model.World;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random people under random policies, told to the rules in several orders: every last instruction is that of the
 * second model. Other seeds each time; {@code -Dyingbao.seed=… -Dyingbao.histories=4} tells one world again.
 */
class RandomHistoriesTest {
    private static final int PEOPLE = 4;

    /** An order of arrival and a way to take it in. */
    private record Telling(String order, List<Event> events, Told told) {}

    @Test
    void the_rules_end_as_the_plain_model_does() {
        long seed = Long.getLong("yingbao.seed", ThreadLocalRandom.current().nextLong(1L << 40));
        int worlds = Math.ceilDiv(Integer.getInteger("yingbao.histories", 3000), PEOPLE);
        System.out.printf("-Dyingbao.seed=%d -Dyingbao.histories=%d%n", seed, worlds * PEOPLE);
        for (long one = seed; one < seed + worlds; one++) {
            compare(Histories.world(one, PEOPLE));
        }
    }

    /** Withdrawals of the dead whose year is no longer decided, and of people who have no record left. */
    @ParameterizedTest
    @ValueSource(longs = {1110, 1000079, 1000321, 1000386, 14000327})
    void worlds_that_once_ended_differently_end_alike(long seed) {
        compare(Histories.world(seed, PEOPLE));
    }

    private static void compare(World world) {
        PlainModel model = world.model();
        Comparison comparison = Comparison.with(model);
        for (Telling telling : tellings(world)) {
            List<Difference> differences = comparison.of(telling.told().to(telling.events()));
            assertThat(differences).as(() -> explained(world.seed(), telling)).isEmpty();
        }
        if (world.seed() % 4 == 0) {
            assertThat(DayByDay.of(Told.IN_ONE_BATCH.to(world.events()), model))
                    .as("day by day, -Dyingbao.seed=%d -Dyingbao.histories=%d", world.seed(), PEOPLE)
                    .isEmpty();
        }
    }

    private static List<Telling> tellings(World world) {
        List<Telling> tellings = new ArrayList<>(List.of(
                new Telling("as it is", world.events(), Told.IN_ONE_BATCH),
                new Telling("as it is", world.events(), Told.EVENT_BY_EVENT),
                new Telling("reversed", world.reversed(), Told.EVENT_BY_EVENT),
                new Telling("doubled and shuffled", world.doubledAndShuffled(world.seed()), Told.EVENT_BY_EVENT)));
        if (world.seed() % 20 == 0) {
            tellings.add(new Telling(
                    "shuffled", world.shuffled(world.seed()), Told.EVENT_BY_EVENT_DECIDING_ABOUT_EVERYBODY));
        }
        return tellings;
    }

    /** What to tell again, and the few events that are enough, as a case file. */
    private static String explained(long seed, Telling telling) {
        ObjectNode example = JsonMapper.shared().createObjectNode().put("name", "seed-" + seed);
        Smallest.of(telling.events(), events -> differs(events, telling.told()))
                .forEach(event -> example.withArray("events").add(event.toJson()));
        return "%s, told %s, -Dyingbao.seed=%d -Dyingbao.histories=%d%n%s"
                .formatted(telling.order(), telling.told(), seed, PEOPLE, example.toPrettyString());
    }

    private static boolean differs(List<Event> events, Told told) {
        return !Comparison.with(new PlainModel(events)).of(told.to(events)).isEmpty();
    }
}
