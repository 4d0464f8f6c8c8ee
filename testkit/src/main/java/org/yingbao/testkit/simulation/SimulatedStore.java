package org.yingbao.testkit.simulation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.StoreUnavailable;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;

/**
 * A process's connection to a {@link Database}. Only single documents are written as a whole: between two documents of
 * one write others write too, or this process ends.
 */
public final class SimulatedStore implements Store {

    private final Database database;
    private final Steps steps;

    /** A client of the database; between any two of its steps something else may happen. */
    public SimulatedStore(Database database, Steps steps) {
        this.database = database;
        this.steps = steps;
    }

    @Override
    public Map<String, Stored> load(String collection, Collection<String> ids) {
        return asked("load", ids, () -> database.load(collection, ids));
    }

    @Override
    public Set<String> write(String collection, Collection<Write> writes) {
        database.check(collection, writes);
        int losses = database.losses();
        Set<String> missed = new HashSet<>();
        for (Write write : writes) {
            boolean written = asked("write", write.id(), losses, () -> database.write(collection, write, true));
            if (!written) {
                missed.add(write.id());
            }
        }
        return missed;
    }

    @Override
    public List<IndexEntry> find(String collection, String index, Collection<String> values) {
        return asked("find", index, () -> database.find(collection, index, values));
    }

    @Override
    public List<IndexEntry> page(
            String collection, String index, String from, String to, @Nullable IndexEntry after, int limit) {
        return asked("page", index, () -> database.page(collection, index, from, to, after, limit));
    }

    @Override
    public boolean mark(String name, byte @Nullable [] expected, byte[] value) {
        return asked("mark", name, () -> database.mark(name, expected, value));
    }

    @Override
    public Optional<byte[]> mark(String name) {
        return asked("read mark", name, () -> database.mark(name));
    }

    @Override
    public void empty(Set<String> marksThatStay) {
        throw new UnsupportedOperationException("a simulated store is of one log");
    }

    @Override
    public void ping() {}

    @Override
    public void close() {}

    private <T> T asked(String what, Object detail, Supplier<T> call) {
        return asked(what, detail, database.losses(), call);
    }

    private <T> T asked(String what, Object detail, int losses, Supplier<T> call) {
        steps.step(what, detail);
        answers(what, losses);
        T answer = call.get();
        answers(what, losses);
        return answer;
    }

    /** Who is asking while the store loses something hears of it; who asks afterwards does not. */
    private void answers(String what, int losses) {
        if (database.losses() != losses || steps.fails("the store")) {
            throw new StoreUnavailable(what, new IllegalStateException("simulated"));
        }
    }
}
