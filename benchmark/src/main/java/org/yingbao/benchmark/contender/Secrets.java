package org.yingbao.benchmark.contender;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yingbao.benchmark.process.Ground;

/** The platform secret of a run. */
final class Secrets {

    private static final String SECRET = "the secret of a benchmark";

    private Secrets() {}

    static Path file(Ground ground) {
        try {
            return Files.writeString(ground.settings().folder().resolve("secret"), SECRET);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
