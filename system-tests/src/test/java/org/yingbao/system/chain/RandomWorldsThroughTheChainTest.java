package org.yingbao.system.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The running chain on RocksDB, compared with the second model on random people. */
class RandomWorldsThroughTheChainTest {

    @TempDir
    Path data;

    @Test
    void everybody_ends_up_as_in_the_plain_model_in_whatever_order_the_events_came() {
        RandomWorld world = new RandomWorld(Integer.getInteger("yingbao.people", 400));
        try (RunningPlatform platform = RunningPlatform.start(data)) {
            platform.publish(world.events());
            platform.awaitQuiet();
            Instructions instructions = platform.instructions();
            assertThat(instructions.faults()).isEmpty();
            assertThat(world.differences(instructions)).isEmpty();
        }
    }
}
