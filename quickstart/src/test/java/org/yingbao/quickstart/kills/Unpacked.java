package org.yingbao.quickstart.kills;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A service as its image starts it: unpacked, with the classes of an earlier start loaded and linked. */
final class Unpacked {

    private final Path jar;
    private final Path folder;
    private final List<String> java;

    /** @param java the command that runs what follows it */
    Unpacked(Path jar, Path folder, List<String> java) {
        this.jar = jar;
        this.folder = folder;
        this.java = java;
    }

    List<String> command() {
        synchronized (Unpacked.class) {
            if (!isNewerThanTheJar()) {
                unpack();
                learn();
            }
        }
        return java("-XX:AOTCache=" + cache(), "-jar", unpacked().toString());
    }

    private Path unpacked() {
        return folder.resolve(jar.getFileName());
    }

    private Path cache() {
        return folder.resolve("service.aot");
    }

    private boolean isNewerThanTheJar() {
        try {
            return Files.exists(cache())
                    && Files.getLastModifiedTime(cache()).compareTo(Files.getLastModifiedTime(jar)) >= 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void unpack() {
        run(
                java(
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toString()),
                Map.of());
    }

    private void learn() {
        Path data = folder.resolve("learning");
        Path secret = folder.resolve("secret.txt");
        try {
            Files.writeString(secret, "a secret of these tests, 32 characters");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        run(
                java(
                        "-XX:AOTCacheOutput=" + cache(),
                        "-Dspring.context.exit=onRefresh",
                        "-jar",
                        unpacked().toString()),
                Map.of("PORT", "0", "YINGBAO_DATA", data.toString(), "YINGBAO_SECRET_FILE", secret.toString()));
    }

    private List<String> java(String... arguments) {
        return Stream.concat(java.stream(), Stream.of(arguments)).toList();
    }

    private void run(List<String> command, Map<String, String> environment) {
        File log = folder.resolveSibling(folder.getFileName() + ".log").toFile();
        try {
            Files.createDirectories(folder);
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
            builder.environment().putAll(environment);
            int end = builder.start().waitFor();
            if (end != 0) {
                throw new IllegalStateException("ended with " + end + "; see " + log);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
