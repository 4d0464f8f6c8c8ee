package org.yingbao.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Compares what is public with what was approved; {@code -Dapprove} approves what is there now. */
public final class Approval {
    private static final String COMMAND = "mvn -pl contracts test -Dapprove";

    private Approval() {}

    public static void approved(String file, String now, String what) {
        var place = Contract.HOME.resolve(file);
        try {
            if (System.getProperty("approve") != null) {
                Files.writeString(place, now);
            }
            var before = Files.exists(place) ? Files.readString(place) : "";
            assertThat(now)
                    .as(
                            "%s. Readers outside rely on it. If that is meant, approve it with `%s` and commit %s.",
                            what, COMMAND, file)
                    .isEqualTo(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
