package org.yingbao.benchmark.peer.team.store;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Where the collections of a service lie. */
public interface DocumentStores {

    /** A field by which documents are looked for. */
    record Lookup<D>(String field, Function<D, Collection<String>> values) {}

    <D extends Stored<D>> DocumentStore<D> collection(String name, Class<D> type, List<Lookup<D>> indexes);

    default <D extends Stored<D>> DocumentStore<D> collection(String name, Class<D> type) {
        return collection(name, type, List.of());
    }
}
