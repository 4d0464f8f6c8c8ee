package org.yingbao.pipeline.store;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A store behind a circuit breaker, with its times measured. */
public final class GuardedStore implements Store {

    private final Store store;
    private final CircuitBreaker breaker;
    private final MeterRegistry registry;

    public GuardedStore(Store store, CircuitBreaker breaker, MeterRegistry registry) {
        this.store = store;
        this.breaker = breaker;
        this.registry = registry;
    }

    @Override
    public Map<String, Stored> load(String collection, Collection<String> ids) {
        return asked("load", collection, () -> store.load(collection, ids));
    }

    @Override
    public Set<String> write(String collection, Collection<Write> writes) {
        return asked("write", collection, () -> store.write(collection, writes));
    }

    @Override
    public List<IndexEntry> find(String collection, String index, Collection<String> values) {
        return asked("find", collection, () -> store.find(collection, index, values));
    }

    @Override
    public List<IndexEntry> page(
            String collection, String index, String from, String to, @Nullable IndexEntry after, int limit) {
        return asked("page", collection, () -> store.page(collection, index, from, to, after, limit));
    }

    @Override
    public boolean mark(String name, byte @Nullable [] expected, byte[] value) {
        return asked("mark", "marks", () -> store.mark(name, expected, value));
    }

    @Override
    public Optional<byte[]> mark(String name) {
        return asked("mark", "marks", () -> store.mark(name));
    }

    @Override
    public Map<String, byte[]> marks(Collection<String> names) {
        return asked("mark", "marks", () -> store.marks(names));
    }

    @Override
    public boolean mark(Collection<CheckpointUpdate> moves) {
        return asked("mark", "marks", () -> store.mark(moves));
    }

    /** Goes past the breaker: it takes as long as it takes. */
    @Override
    public void empty(Set<String> marksThatStay) {
        store.empty(marksThatStay);
    }

    /** Goes past the breaker: whoever pings wants to know about the store itself. */
    @Override
    public void ping() {
        store.ping();
    }

    /** Whether calls are let through. */
    public CircuitBreaker.State state() {
        return breaker.getState();
    }

    @Override
    public void close() {
        store.close();
    }

    private <T> T asked(String operation, String collection, Supplier<T> call) {
        Timer timer = Timer.builder("yingbao.store")
                .description("Calls of the store")
                .tag("operation", operation)
                .tag("collection", collection)
                .register(registry);
        try {
            return Objects.requireNonNull(timer.record(() -> breaker.executeSupplier(call)));
        } catch (CallNotPermittedException open) {
            throw new StoreUnavailable("the store is given a rest after repeated failures", open);
        }
    }
}
