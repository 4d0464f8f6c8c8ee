package org.yingbao.pipeline.store.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.DBOptions;
import org.rocksdb.RocksDB;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Write;

class DamagedFolderTest {

    private static final Kept PEOPLE = new Kept("people", Set.of());

    @TempDir
    private Path folder;

    @Test
    void a_folder_whose_files_are_cut_short_is_refused_with_advice() throws IOException {
        write(1, 100);
        write(101, 200);
        cut(".sst");

        assertThatIllegalStateException()
                .isThrownBy(this::open)
                .withMessageContaining("cannot be read")
                .withMessageContaining("restore it from a backup");
    }

    @Test
    void a_folder_without_its_manifest_is_refused_with_advice() throws IOException {
        write(1, 100);
        Files.delete(oneOf("MANIFEST"));

        assertThatIllegalStateException().isThrownBy(this::open).withMessageContaining("cannot be read");
    }

    @Test
    void a_log_cut_short_loses_its_tail_only() throws IOException {
        write(1, 100);
        cut(".log");

        try (var store = open()) {
            assertThat(store.load("people", ids(1, 90))).hasSize(90);
            assertThat(store.load("people", ids(1, 100))).hasSizeLessThan(100);
        }
    }

    @Test
    void a_folder_that_another_release_wrote_in_another_layout_is_emptied_but_for_what_stays() throws Exception {
        write(1, 1);
        try (var store = open()) {
            store.mark("secret", null, new byte[] {1});
            store.mark("log", null, new byte[] {2});
            store.mark("people/0", null, new byte[] {3});
        }
        List<ColumnFamilyHandle> families = new ArrayList<>();
        try (var options = new DBOptions();
                var database = RocksDB.open(
                        options,
                        folder.toString(),
                        Stream.of("default", "people.documents", "people.index")
                                .map(name -> new ColumnFamilyDescriptor(name.getBytes(UTF_8)))
                                .toList(),
                        families)) {
            byte[] document = database.get(families.get(1), "p1".getBytes(UTF_8));
            document[0]--;
            database.put(families.get(1), "p1".getBytes(UTF_8), document);
        }

        try (var store = open()) {
            assertThat(store.load("people", ids(1, 1))).isEmpty();
            assertThat(store.marks(List.of("secret", "log", "people/0"))).containsOnlyKeys("secret", "log");
            assertThat(store.write("people", List.of(new Write("p1", 0, new byte[] {4}, Map.of()))))
                    .isEmpty();
        }
    }

    private RocksStore open() {
        return RocksStore.open(folder, List.of(PEOPLE), false);
    }

    private void write(int first, int last) {
        try (var store = open()) {
            for (String id : ids(first, last)) {
                store.write("people", List.of(new Write(id, 0, id.getBytes(UTF_8), Map.of())));
            }
        }
    }

    private static List<String> ids(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(n -> "p" + n).toList();
    }

    private void cut(String kind) throws IOException {
        try (var file = FileChannel.open(oneOf(kind), StandardOpenOption.WRITE)) {
            file.truncate(file.size() - 10);
        }
    }

    private Path oneOf(String kind) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(kind))
                    .max(java.util.Comparator.comparingLong(
                            file -> file.toFile().length()))
                    .orElseThrow();
        }
    }
}
