package org.yingbao.pipeline.processing;

import java.util.Collection;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.StoreUnavailable;
import org.yingbao.pipeline.store.Write;
import org.yingbao.testkit.store.ForwardingStore;

/** A store that does not answer at some call. */
final class FailingStore extends ForwardingStore {

    private final BooleanSupplier up;

    FailingStore(Store store, BooleanSupplier up) {
        super(store);
        this.up = up;
    }

    @Override
    public Set<String> write(String collection, Collection<Write> writes) {
        check();
        return super.write(collection, writes);
    }

    @Override
    public boolean mark(String name, byte @Nullable [] expected, byte[] value) {
        check();
        return super.mark(name, expected, value);
    }

    private void check() {
        if (!up.getAsBoolean()) {
            throw new StoreUnavailable("switched off", new IllegalStateException());
        }
    }
}
