package org.yingbao.pipeline.store.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnotherProcessTest {

    private static final int ENOUGH = 500;

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Process other;

    @BeforeEach
    void start() throws IOException {
        other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @AfterEach
    void kill() throws InterruptedException {
        other.destroyForcibly().waitFor();
    }

    @Test
    void every_write_that_returned_survives_a_kill() throws Exception {
        int last = 0;
        try (BufferedReader written = other.inputReader()) {
            while (last < ENOUGH) {
                last = Integer.parseInt(Objects.requireNonNull(written.readLine(), "the other process ended"));
            }
            other.toHandle().destroyForcibly();
            for (String line = written.readLine(); line != null && !line.isEmpty(); line = written.readLine()) {
                last = Math.max(last, Integer.parseInt(line));
            }
        }

        try (var store = RocksStore.open(folder, List.of(WritingProcess.PEOPLE), false)) {
            int survived =
                    store.page("people", "region", "r", "s", null, 1_000_000).size();
            assertThat(survived).isGreaterThanOrEqualTo(last);
            assertThat(store.load("people", List.of("p" + last))).hasSize(1);
        }
    }

    @Test
    void a_folder_serves_one_process() throws Exception {
        try (BufferedReader written = other.inputReader()) {
            assertThat(written.readLine()).isEqualTo("1");

            assertThatIllegalStateException()
                    .isThrownBy(() -> RocksStore.open(folder, List.of(WritingProcess.PEOPLE), false))
                    .withMessageContaining("MONGODB_URI");
        }
    }
}
