package org.yingbao.pipeline.store.rocksdb;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The heads of the documents that were loaded last, until they are written: who loads a document writes it next, and
 * need not read it again to check its version. One stays true because only who has claimed an id learns or forgets it.
 */
final class Heads {

    private static final int MOST = 10_000;

    private final Map<String, Head> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Head> eldest) {
            return size() > MOST;
        }
    };

    synchronized void learn(String id, Head head) {
        known.put(id, head);
    }

    /** Null if it is not known; of an id without a document that is {@link Head#NONE}. */
    synchronized @Nullable Head of(String id) {
        return known.get(id);
    }

    synchronized void forget(Collection<String> ids) {
        ids.forEach(known::remove);
    }
}
