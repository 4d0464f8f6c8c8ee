package org.yingbao.system.mistakes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.yingbao.system.kills.Folders;
import org.yingbao.system.kills.Service;

/** The folders of RocksDB. */
record DataFolders(Path data) implements Databases {

    @Override
    public void empty(Service service) {
        Folders.delete(of(service));
    }

    @Override
    public Runnable copy(Service service) {
        Path copy = data.resolveSibling("copy-of-" + service.folder());
        Folders.delete(copy);
        Folders.copy(of(service), copy);
        return () -> {
            empty(service);
            Folders.copy(copy, of(service));
        };
    }

    /** Halves the longest file with this in its name. */
    void cutShort(Service service, String kind) throws IOException {
        try (FileChannel file = FileChannel.open(longest(service, kind), StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }
    }

    /** Deletes the longest file with this in its name. */
    void lose(Service service, String kind) throws IOException {
        Files.delete(longest(service, kind));
    }

    private Path longest(Service service, String kind) {
        try (Stream<Path> files = Files.list(of(service))) {
            return files.filter(file -> file.getFileName().toString().contains(kind))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path of(Service service) {
        return data.resolve(service.folder());
    }
}
