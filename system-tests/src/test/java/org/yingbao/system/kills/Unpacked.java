package org.yingbao.system.kills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/** A service as its image starts it: unpacked, with the classes of an earlier start loaded and linked. */
final class Unpacked {

    private final Path jar;
    private final Path folder;

    Unpacked(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    List<String> command() {
        synchronized (Unpacked.class) {
            aloneOfAllProcesses(() -> {
                if (!isNewerThanTheJar()) {
                    unpack();
                    learn();
                }
            });
        }
        return JavaCommands.java("-XX:AOTCache=" + cache(), "-jar", unpacked().toString());
    }

    /** Tests run two at a time, each in a process. */
    private void aloneOfAllProcesses(Runnable work) {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                work.run();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
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
                "unpacking",
                JavaCommands.java(
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
        run(
                "learning",
                JavaCommands.java(
                        "-XX:AOTCacheOutput=" + cache(),
                        "-Dspring.context.exit=onRefresh",
                        "-jar",
                        unpacked().toString()),
                Map.of(
                        "PORT",
                        "0",
                        "YINGBAO_DATA",
                        folder.resolve("learning").toString(),
                        "YINGBAO_SECRET_FILE",
                        Site.secret(folder).toString()));
    }

    private void run(String what, List<String> command, Map<String, String> environment) {
        try (Program program = new Program(what, command, environment, folder)) {
            program.start();
            int end = program.exitValue();
            if (end != 0) {
                throw new IllegalStateException(what + " ended with " + end + "; see " + program.log());
            }
        }
    }
}
