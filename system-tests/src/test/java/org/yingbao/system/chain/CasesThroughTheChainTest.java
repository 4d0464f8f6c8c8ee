package org.yingbao.system.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.testkit.model.Case;
import org.yingbao.testkit.model.Universes;

/**
 * Every worked example through the running chain: as it is, reversed and doubled, many at once on one platform;
 * {@code -Dyingbao.orders=5} shuffles them too.
 */
class CasesThroughTheChainTest {

    private static final int ORDERS = Integer.getInteger("yingbao.orders", 3);

    @TempDir
    Path data;

    static Stream<Universes.Group> groups() {
        return Universes.copies(Case.all(), ORDERS).stream();
    }

    @ParameterizedTest(name = "group {index}")
    @MethodSource("groups")
    void tax_ends_up_with_what_each_example_expects(Universes.Group group) {
        try (RunningPlatform platform = RunningPlatform.start(data)) {
            platform.publish(group.inTurn());
            platform.awaitQuiet();
            Instructions instructions = platform.instructions();
            assertThat(instructions.faults()).isEmpty();
            assertThat(instructions.differences(group)).isEmpty();
            assertThat(Breaches.on(platform.bootstrapServers())).isEmpty();
        }
    }
}
