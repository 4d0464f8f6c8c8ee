package org.yingbao.quickstart.broker;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerFolderTest {

    @TempDir
    Path parent;

    @Test
    void a_folder_that_cannot_be_made_is_named() throws Exception {
        Path file = Files.createFile(parent.resolve("file"));

        assertThatThrownBy(() -> BrokerFolder.hold(file.resolve("data")))
                .isInstanceOf(EmbeddedBroker.NotStarted.class)
                .hasMessageContaining("cannot write to its folder " + file.resolve("data"));
    }
}
