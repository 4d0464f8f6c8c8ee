package org.yingbao.testkit.store;

import static org.yingbao.testkit.store.StoredDocuments.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.Stored;

/** Several writers of one document, each beside a document of its own in the same batch. */
final class Race {

    private Race() {}

    /** The versions that some writer believes to have written, in order. */
    static List<Long> versionsWon(Store store, String collection, int writers, long versions) throws Exception {
        Queue<Long> won = new ConcurrentLinkedQueue<>();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<Long>> all = java.util.stream.IntStream.range(0, writers)
                    .<Callable<Long>>mapToObj(writer -> () -> run(store, collection, writer, versions, won))
                    .toList();
            for (Future<Long> each : threads.invokeAll(all)) {
                each.get();
            }
        }
        return won.stream().sorted().toList();
    }

    private static long run(Store store, String collection, int writer, long versions, Queue<Long> won) {
        String own = "own" + writer;
        long rounds = 0;
        while (true) {
            var now = store.load(collection, Set.of("raced", own));
            long raced = version(now, "raced");
            if (raced >= versions) {
                return rounds;
            }
            var missed = store.write(
                    collection,
                    List.of(
                            write("raced", raced, "{\"by\":" + writer + "}", Map.of("region", Set.of("r" + writer))),
                            write(own, version(now, own), "{}")));
            if (missed.contains(own)) {
                throw new AssertionError("Nobody else writes " + own);
            }
            if (missed.isEmpty()) {
                won.add(raced + 1);
            }
            rounds++;
        }
    }

    private static long version(Map<String, Stored> now, String id) {
        return Optional.ofNullable(now.get(id)).map(Stored::version).orElse(0L);
    }
}
