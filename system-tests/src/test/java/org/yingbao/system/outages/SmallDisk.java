package org.yingbao.system.outages;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A disk of its own under a folder: one in memory, so small that it can be filled. */
final class SmallDisk implements AutoCloseable {

    private static final int SIZE_MB = 4_096;

    private final Path folder;
    private final Path ballast;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.ballast = folder.resolve("ballast");
    }

    /** Leaves only this much free at first. Empty if this user may not mount one. */
    static Optional<SmallDisk> at(Path folder, int freeMb) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (!run("mount", "-t", "tmpfs", "-o", "size=" + SIZE_MB + "m", "tmpfs", folder.toString())) {
            return Optional.empty();
        }
        SmallDisk disk = new SmallDisk(folder);
        disk.write(folder.toFile().getUsableSpace() - ((long) freeMb << 20));
        return Optional.of(disk);
    }

    void fill() {
        write(Long.MAX_VALUE);
    }

    private void write(long size) {
        byte[] some = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(ballast, CREATE, APPEND)) {
            for (long written = 0; written < size; written += some.length) {
                out.write(some);
            }
        } catch (IOException full) {
            // As it should be.
        }
    }

    void empty() {
        try {
            Files.deleteIfExists(ballast);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        if (!run("umount", "-l", folder.toString())) {
            throw new IllegalStateException("still mounted: " + folder);
        }
    }

    /** Whether it did what it was asked. */
    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
