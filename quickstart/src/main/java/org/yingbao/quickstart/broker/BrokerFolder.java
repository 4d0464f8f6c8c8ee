package org.yingbao.quickstart.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.store.PrivateFolder;
import org.yingbao.quickstart.broker.EmbeddedBroker.NotStarted;

/**
 * Held by one process at a time. Kafka has a lock of its own, but takes it only after its controller has begun to
 * write.
 */
record BrokerFolder(Path path, FileChannel held) implements AutoCloseable {

    static BrokerFolder hold(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            PrivateFolder.make(path);
            return new BrokerFolder(path, lock(path));
        } catch (IOException notWritable) {
            throw new NotStarted("The broker cannot write to its folder " + path + ": " + notWritable, notWritable);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel file =
                FileChannel.open(path.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(file) == null) {
            file.close();
            throw new NotStarted("The folder " + path
                    + " is in use by another process; stop it or choose another with --yingbao.data=...");
        }
        return file;
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
