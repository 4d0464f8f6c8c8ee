package org.yingbao.identity.door;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.contracts.ContractFiles;
import org.yingbao.testkit.mutants.DoorTrial;
import org.yingbao.testkit.mutants.Specimen;

/**
 * Coverage-guided: what reaches new branches of the door is mutated further. {@code JAZZER_FUZZ=1} in the environment
 * lets it begin, from the approved examples, and it goes on for an hour.
 */
@EnabledIfEnvironmentVariable(named = "JAZZER_FUZZ", matches = "1")
class GuidedDoorTest {

    private static final DoorTrial TRIAL = new DoorTrial(AtTheDoor.DOOR, List.of());
    private static final List<String> TOPICS =
            InboundRecord.TYPES.keySet().stream().sorted().toList();

    static Stream<byte[]> examples() {
        return TOPICS.stream().map(topic -> InboundRecord.at(topic).bytes());
    }

    @MethodSource("examples")
    @FuzzTest(maxDuration = "1h")
    void every_value_is_accepted_or_coded_on_every_topic_and_in_both_modes(byte[] value) {
        for (String topic : TOPICS) {
            String type = Objects.requireNonNull(InboundRecord.TYPES.get(topic));
            Specimen sound = Specimen.of(topic, type, ContractFiles.exampleOf(type));
            TRIAL.knock(sound.value(value));
            TRIAL.knock(sound.value(value).structured());
        }
    }
}
