package org.yingbao.system.kills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Folders of runs, beside the classes, so that the logs of a run that failed can be read. */
public final class Folders {

    private Folders() {}

    /** A new, empty folder. */
    public static Path fresh(String name) {
        Path folder = Path.of("target", "runs", name).toAbsolutePath();
        delete(folder);
        try {
            return Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static void copy(Path from, Path to) {
        try {
            FileSystemUtils.copyRecursively(from, to);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
