package org.yingbao.testkit.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.pipeline.store.Store;

final class Entries {

    private static final Comparator<String> UTF_8_BYTES =
            (one, other) -> Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));

    static final Comparator<IndexEntry> BY_BYTES =
            Comparator.comparing(IndexEntry::value, UTF_8_BYTES).thenComparing(IndexEntry::id, UTF_8_BYTES);

    private Entries() {}

    /** Page after page; a page is full unless it is the last. */
    static List<IndexEntry> allPages(Store store, String collection, String index, String from, String to, int limit) {
        List<IndexEntry> all = new ArrayList<>(store.page(collection, index, from, to, null, limit));
        for (int before = 0; all.size() - before == limit; ) {
            before = all.size();
            all.addAll(store.page(collection, index, from, to, all.getLast(), limit));
        }
        return all;
    }
}
