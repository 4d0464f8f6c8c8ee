package org.yingbao.system.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.Event;
import org.yingbao.testkit.model.Smallest;
import tools.jackson.databind.node.ArrayNode;

/**
 * Whole worlds through the four services: lists, people, entitlements, instructions, ledger, suspected and requests are
 * those of the second model. The same seeds each time; {@code -Dyingbao.seed=… -Dyingbao.histories=150} plays others.
 */
@ExtendWith(Silence.class)
class ComparedWorldsTest {

    private static final int PEOPLE = 4;
    private static final long FIRST = 1;
    private static final int HISTORIES = Integer.getInteger("yingbao.histories", 40);

    @Test
    void lists_people_and_money_end_as_in_the_second_model() {
        long first = Long.getLong("yingbao.seed", FIRST);
        long started = System.nanoTime();
        for (long seed = first; seed < first + HISTORIES; seed++) {
            ComparedWorld world = ComparedWorld.of(seed, PEOPLE);
            assertThat(world.differences()).as(() -> explained(world)).isEmpty();
        }
        System.out.printf(
                "Compared worlds: seeds %d to %d, %d s%n",
                first, first + HISTORIES - 1, (System.nanoTime() - started) / 1_000_000_000);
    }

    /** What to play again, and the few events that are enough. */
    private static String explained(ComparedWorld world) {
        ArrayNode few = Json.MAPPER.createArrayNode();
        List<Event> enough = Smallest.of(
                world.arrived(),
                some -> !ComparedWorld.differences(world.seed(), some).isEmpty());
        enough.forEach(event -> few.add(event.toJson()));
        return "-Dyingbao.seed=%d -Dyingbao.histories=1%n%s%n%s"
                .formatted(
                        world.seed(),
                        few.toPrettyString(),
                        String.join(System.lineSeparator(), ComparedWorld.differences(world.seed(), enough)));
    }
}
