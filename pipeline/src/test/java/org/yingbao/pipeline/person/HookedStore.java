package org.yingbao.pipeline.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;

/** A store in which something else happens just before a call, once: another thread at its worst moment. */
public final class HookedStore implements Store {

    private final Store store;
    private final Map<String, Runnable> hooks = new HashMap<>();

    public HookedStore(Store store) {
        this.store = store;
    }

    /**
     * Something to happen just before the next such call.
     *
     * @param call {@code load}, {@code write} or {@code find}
     */
    public void before(String call, Runnable hook) {
        hooks.put(call, hook);
    }

    private void happens(String call) {
        Runnable hook = hooks.remove(call);
        if (hook != null) {
            hook.run();
        }
    }

    @Override
    public Map<String, Stored> load(String collection, Collection<String> ids) {
        happens("load");
        return store.load(collection, ids);
    }

    @Override
    public Set<String> write(String collection, Collection<Write> writes) {
        happens("write");
        return store.write(collection, writes);
    }

    @Override
    public List<IndexEntry> find(String collection, String index, Collection<String> values) {
        happens("find");
        return store.find(collection, index, values);
    }

    @Override
    public List<IndexEntry> page(
            String collection, String index, String from, String to, @Nullable IndexEntry after, int limit) {
        return store.page(collection, index, from, to, after, limit);
    }

    @Override
    public void mark(String name, byte[] value) {
        store.mark(name, value);
    }

    @Override
    public Optional<byte[]> mark(String name) {
        return store.mark(name);
    }

    @Override
    public void ping() {
        store.ping();
    }

    @Override
    public void close() {
        store.close();
    }
}
