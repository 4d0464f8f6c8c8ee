package org.yingbao.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what is public with what was approved; {@code -Dapprove} approves what is there now. */
public final class Approval {

    private Approval() {}

    /**
     * Fails unless the file holds this text; with {@code -Dapprove} writes it there first.
     *
     * @param what what is wrong if it does not, without a full stop
     * @param command the command that approves it
     */
    public static void approved(Path file, String now, String what, String command) throws IOException {
        if (System.getProperty("approve") != null) {
            Files.writeString(file, now);
        }
        assertThat(now)
                .as("%s. If that is meant, approve it with `%s` and commit %s.", what, command, file.getFileName())
                .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    }
}
