package org.yingbao.testkit.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;

/** A store in which something else happens just before a call, once: another thread at its worst moment. */
public final class HookedStore extends ForwardingStore {

    private final Map<String, Runnable> hooks = new HashMap<>();

    /** This store, without hooks at first. */
    public HookedStore(Store store) {
        super(store);
    }

    /**
     * Something to happen just before the next such call.
     *
     * @param call {@code load}, {@code write}, {@code find} or {@code mark}
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
        return super.load(collection, ids);
    }

    @Override
    public Set<String> write(String collection, Collection<Write> writes) {
        happens("write");
        return super.write(collection, writes);
    }

    @Override
    public boolean mark(String name, byte @Nullable [] expected, byte[] value) {
        happens("mark");
        return super.mark(name, expected, value);
    }

    @Override
    public List<IndexEntry> find(String collection, String index, Collection<String> values) {
        happens("find");
        return super.find(collection, index, values);
    }
}
