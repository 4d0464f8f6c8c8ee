package org.yingbao.pipeline.store.rocksdb;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Write;

/** Writes documents until it is killed, and prints each number once the write has returned. */
final class WritingProcess {

    static final Kept PEOPLE = new Kept("people", Set.of("region"));

    private WritingProcess() {}

    public static void main(String[] arguments) {
        try (var store = RocksStore.open(Path.of(arguments[0]), List.of(PEOPLE), false)) {
            for (int n = 1; n < 1_000_000; n++) {
                store.write("people", List.of(new Write("p" + n, 0, new byte[700], Map.of("region", Set.of("r")))));
                System.out.println(n);
            }
        }
    }
}
