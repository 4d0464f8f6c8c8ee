package org.yingbao.quickstart.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.plain.Case;
import org.yingbao.plain.Target;
import org.yingbao.plain.Universes;
import tools.jackson.databind.JsonNode;

/**
 * Every worked example through the running chain: as it is, reversed, doubled and shuffled, many at once on one
 * platform.
 */
class CasesThroughTheChainTest {

    private static final int ORDERS = Integer.getInteger("yingbao.orders", 5);

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
            assertThat(differences(group, instructions.last())).isEmpty();
            assertThat(Breaches.on(platform.bootstrapServers())).isEmpty();
        }
    }

    private static List<String> differences(Universes.Group group, Map<Instructions.Of, JsonNode> last) {
        List<String> differences = new ArrayList<>();
        for (Universes.Copy copy : group.copies()) {
            copy.expectations().forEach(expected -> {
                Optional<JsonNode> instruction = last.entrySet().stream()
                        .filter(entry -> entry.getKey().number().equalsIgnoreCase(expected.document())
                                && entry.getKey().coverageYear() == expected.coverageYear())
                        .map(Map.Entry::getValue)
                        .findFirst();
                Target target = Targets.of(instruction);
                if (!target.equals(expected.target())) {
                    differences.add(copy + ": expected " + expected.target() + " but was " + target);
                }
            });
        }
        return differences;
    }
}
