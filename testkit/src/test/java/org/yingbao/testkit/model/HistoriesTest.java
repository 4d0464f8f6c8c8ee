package org.yingbao.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HistoriesTest {
    private static List<World> worlds(int howMany) {
        return LongStream.rangeClosed(1, howMany)
                .mapToObj(seed -> Histories.world(seed, 4))
                .toList();
    }

    @Test
    void a_seed_gives_the_same_world_again() {
        assertThat(Histories.world(7, 5)).isEqualTo(Histories.world(7, 5)).isNotEqualTo(Histories.world(8, 5));
    }

    @Test
    void everything_passes_the_door() {
        List<String> faults = new ArrayList<>();
        for (World world : worlds(150)) {
            for (Event event : world.events()) {
                PlainDoor.faults(event)
                        .forEach(fault -> faults.add("seed " + world.seed() + ", " + fault + ": " + event));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_plain_model_is_a_function_of_the_facts() {
        for (World world : worlds(30)) {
            Map<PlainModel.PersonYear, Target> expected = world.model().targets();
            for (List<Event> order : List.of(world.reversed(), world.shuffled(1), world.doubledAndShuffled(2))) {
                assertThat(new PlainModel(order).targets())
                        .as("seed %s", world.seed())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void worlds_in_cities_of_their_own_do_not_touch_each_other() {
        List<Event> together = new ArrayList<>();
        Map<PlainModel.PersonYear, Target> expected =
                new TreeMap<>(Comparator.comparing(PlainModel.PersonYear::toString));
        for (int i = 0; i < 20; i++) {
            World world = Histories.world(i, 3, List.of("14" + (11 + i), "61" + (11 + i), "50" + (11 + i)));
            together.addAll(world.events());
            world.model().targets().forEach((who, target) -> {
                if (!target.equals(Target.NONE)) {
                    expected.put(who, target);
                }
            });
        }
        Map<PlainModel.PersonYear, Target> targets = new PlainModel(Orders.shuffled(together, 1)).targets();
        targets.values().removeIf(Target.NONE::equals);
        assertThat(targets).isEqualTo(expected).hasSizeGreaterThan(20);
    }

    @Test
    void interesting_outcomes_are_frequent() {
        Map<String, Integer> counts = new TreeMap<>();
        List<World> worlds = worlds(100);
        long started = System.nanoTime();
        worlds.forEach(world -> world.model().targets());
        long millis = (System.nanoTime() - started) / 1_000_000;
        for (World world : worlds) {
            PlainModel model = world.model();
            PlainModel withoutGains = Outcomes.withoutGains(world);
            counts.merge("events", world.events().size(), Integer::sum);
            model.targets()
                    .forEach((who, target) -> Outcomes.of(model, withoutGains, who, target)
                            .forEach(outcome -> counts.merge(outcome, 1, Integer::sum)));
            for (Document document : model.documents()) {
                counts.merge("people", 1, Integer::sum);
                if (model.years().stream().anyMatch(year -> Outcomes.everEntitled(model, document, year))) {
                    counts.merge("people supported at some time", 1, Integer::sum);
                }
            }
        }
        System.out.printf("%d worlds, the model takes %d ms for all: %s%n", worlds.size(), millis, counts);
        Set<String> outcomes = new HashSet<>(counts.keySet());
        assertThat(outcomes).containsAll(Outcomes.ALL);
        assertThat(counts.getOrDefault("people supported at some time", 0) * 100 / counts.getOrDefault("people", 1))
                .isGreaterThan(70);
    }
}
