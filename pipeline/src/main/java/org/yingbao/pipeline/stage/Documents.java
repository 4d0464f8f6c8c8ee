package org.yingbao.pipeline.stage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;

/** The documents of a stage in its store. */
public final class Documents<D> {

    private final StageDefinition<D> definition;
    private final Store store;
    private final DocumentFormat<D> format;

    public Documents(StageDefinition<D> definition, Store store) {
        this.definition = definition;
        this.store = store;
        this.format = new DocumentFormat<>(definition);
    }

    /** A document with the version that guards its next write. */
    public record Loaded<D>(long version, VersionedState<D> current) {}

    /**
     * A document that is to be written.
     *
     * @param expected the version that it was loaded with; 0 if there was none
     * @param bytes the document as it is stored; null if it is not written out yet
     */
    public record Pending<D>(
            int partition, String key, long expected, VersionedState<D> current, byte @Nullable [] bytes) {}

    /** The documents of these keys; keys without one are absent. */
    public Map<String, Loaded<D>> load(Collection<String> keys) {
        Map<String, Loaded<D>> loaded = new HashMap<>();
        store.load(definition.name(), keys).forEach((key, stored) -> loaded.put(key, read(stored)));
        return loaded;
    }

    public Loaded<D> read(Stored stored) {
        return new Loaded<>(stored.version(), format.read(stored.body()));
    }

    /** A document as it is stored. */
    public byte[] bytes(VersionedState<D> current) {
        return format.bytes(current);
    }

    /**
     * Writes documents, all of them in one request, because each may wait for a disk.
     *
     * @return the keys whose documents another writer has changed since they were loaded
     */
    public Set<String> write(Collection<Pending<D>> pending) {
        List<Write> writes = pending.stream().map(this::write).toList();
        return writes.isEmpty() ? Set.of() : store.write(definition.name(), writes);
    }

    private Write write(Pending<D> pending) {
        byte[] bytes = pending.bytes();
        return new Write(
                pending.key(),
                pending.expected(),
                bytes == null ? bytes(pending.current()) : bytes,
                definition.entries(pending.partition(), pending.current().state()));
    }

    /**
     * Changes a document outside of the fold; nothing is published of it. Applies the change again if another writer
     * comes between. It is not for stages with events that the document {@link OutboxEvent#told tells}.
     *
     * @param cause the event of the key that the change follows from
     * @param change what the document becomes; empty if it stays as it is
     * @return the document as it stands then
     */
    public Optional<D> update(String key, Cause cause, Function<Optional<D>, Optional<D>> change) {
        while (true) {
            Loaded<D> loaded = load(List.of(key)).get(key);
            Optional<D> standing =
                    Optional.ofNullable(loaded).map(Loaded::current).map(VersionedState::state);
            Optional<D> changed = change.apply(standing);
            if (changed.isEmpty()) {
                return standing;
            }
            VersionedState<D> current = loaded == null
                    ? new VersionedState<>(1, changed.get(), cause, List.of())
                    : loaded.current().keeping(changed.get());
            long expected = loaded == null ? 0 : loaded.version();
            Pending<D> pending = new Pending<>(cause.at().partition(), key, expected, current, null);
            if (write(List.of(pending)).isEmpty()) {
                return changed;
            }
        }
    }
}
