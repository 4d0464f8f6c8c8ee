package org.yingbao.system.simulation.planted;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.StoreUnavailable;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;
import org.yingbao.testkit.simulation.Fault;
import org.yingbao.testkit.store.ForwardingStore;

/** Faults in how documents are written. */
final class StoreFaults {

    private StoreFaults() {}

    /** Whoever writes last wins. */
    static Fault noVersionGuard() {
        return in(Unguarded::new);
    }

    /** A store that does not answer is taken for one that has written. */
    static Fault troubleOverlooked() {
        return in(store -> new ForwardingStore(store) {
            @Override
            public Set<String> write(String collection, Collection<Write> writes) {
                try {
                    return super.write(collection, writes);
                } catch (StoreUnavailable away) {
                    return Set.of();
                }
            }
        });
    }

    /** Documents are written when the offsets are committed, just before the mark of the next batch. */
    static Fault offsetsCommittedBeforeTheWrite() {
        return in(store -> new Late(store, id -> true));
    }

    /** A list is judged and reported before the rows of its parts are written; the rest is on time. */
    static Fault listReportedBeforeItsRowsAreWritten() {
        return in(store -> new Late(store, id -> id.startsWith("rows/")));
    }

    /** A mark that was once moved is taken for one's own, and moved on whatever stands there. */
    static Fault markNotGuarded() {
        return in(store -> new ForwardingStore(store) {
            private final Map<String, byte[]> own = new HashMap<>();

            @Override
            public Optional<byte[]> mark(String name) {
                return Optional.ofNullable(own.get(name)).or(() -> super.mark(name));
            }

            @Override
            public boolean mark(String name, byte @Nullable [] expected, byte[] value) {
                own.put(name, value);
                return super.mark(name, super.mark(name).orElse(null), value);
            }
        });
    }

    private static Fault in(java.util.function.UnaryOperator<Store> wrapper) {
        return new Fault() {
            @Override
            public Store store(Store store) {
                return wrapper.apply(store);
            }
        };
    }

    private static final class Unguarded extends ForwardingStore {

        Unguarded(Store store) {
            super(store);
        }

        @Override
        public Set<String> write(String collection, Collection<Write> writes) {
            for (Write write : writes) {
                Set<String> missed;
                do {
                    missed = super.write(collection, List.of(expectingWhatIsThere(collection, write)));
                } while (!missed.isEmpty());
            }
            return Set.of();
        }

        private Write expectingWhatIsThere(String collection, Write write) {
            Stored there = load(collection, List.of(write.id())).get(write.id());
            return new Write(write.id(), there == null ? 0 : there.version(), write.body(), write.entries());
        }
    }

    private static final class Late extends ForwardingStore {

        private final Predicate<String> which;
        private Map<String, Map<String, Write>> due = new HashMap<>();
        private Map<String, Map<String, Write>> waiting = new HashMap<>();

        /** @param which documents are written late */
        Late(Store store, Predicate<String> which) {
            super(store);
            this.which = which;
        }

        @Override
        public Map<String, Stored> load(String collection, Collection<String> ids) {
            Map<String, Stored> loaded = new HashMap<>(super.load(collection, ids));
            for (Map<String, Map<String, Write>> later : List.of(due, waiting)) {
                later.getOrDefault(collection, Map.of()).forEach((id, write) -> {
                    if (ids.contains(id)) {
                        loaded.put(id, new Stored(id, write.expected() + 1, write.body()));
                    }
                });
            }
            return loaded;
        }

        @Override
        public Set<String> write(String collection, Collection<Write> writes) {
            List<Write> late =
                    writes.stream().filter(write -> which.test(write.id())).toList();
            List<Write> onTime =
                    writes.stream().filter(write -> !which.test(write.id())).toList();
            for (Write write : late) {
                waiting.computeIfAbsent(collection, key -> new HashMap<>())
                        .merge(
                                write.id(),
                                write,
                                (before, after) ->
                                        new Write(after.id(), before.expected(), after.body(), after.entries()));
            }
            return onTime.isEmpty() ? Set.of() : super.write(collection, onTime);
        }

        @Override
        public boolean mark(String name, byte @Nullable [] expected, byte[] value) {
            due.forEach((collection, writes) -> super.write(collection, new ArrayList<>(writes.values())));
            due = waiting;
            waiting = new HashMap<>();
            return super.mark(name, expected, value);
        }

        @Override
        public Optional<byte[]> mark(String name) {
            due.clear();
            waiting.clear();
            return super.mark(name);
        }
    }
}
