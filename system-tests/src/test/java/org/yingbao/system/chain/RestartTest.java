package org.yingbao.system.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Started again on the same folder, the platform has all it had. */
class RestartTest {

    @TempDir
    Path data;

    @Test
    void the_versions_of_an_instruction_go_on_where_they_were() {
        assertThat(versionsAfter(Says.POLICY, Says.RECOGNITION)).containsExactly("1 DIFFERENCE");
        assertThat(versionsAfter()).containsExactly("1 DIFFERENCE");
        assertThat(versionsAfter(Says.RECOGNITION, Says.DEATH)).containsExactly("1 DIFFERENCE", "2 WITHDRAWN");
    }

    private List<String> versionsAfter(Says... events) {
        try (RunningPlatform platform = RunningPlatform.start(data)) {
            for (Says event : events) {
                List<ProducerRecord<byte[], byte[]>> record = List.of(event.record());
                platform.send(record);
                platform.awaitQuiet();
            }
            platform.awaitQuiet();
            return platform.instructions().all().stream()
                    .map(instruction -> instruction.path("version").asString()
                            + " "
                            + instruction.path("action").asString())
                    .toList();
        }
    }
}
