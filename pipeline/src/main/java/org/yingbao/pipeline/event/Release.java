package org.yingbao.pipeline.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * The release that runs, and the commit it was built from.
 *
 * @param commit abbreviated; {@code unknown} where the sources were built without their history
 */
public record Release(String release, String commit) {

    /** This one. */
    public static final Release CURRENT = read();

    private static final String UNKNOWN = "unknown";

    /** Both as one text, in the form of a semantic version with build metadata. */
    @Override
    public String toString() {
        return release + "+" + commit;
    }

    private static Release read() {
        Properties built = new Properties();
        try (InputStream file =
                Objects.requireNonNull(Release.class.getResourceAsStream("release.properties"), "release.properties")) {
            built.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String commit = built.getProperty("commit", UNKNOWN);
        return new Release(built.getProperty("release", UNKNOWN), commit.startsWith("@") ? UNKNOWN : commit);
    }
}
