package org.yingbao.benchmark.peer.team.store;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/** A collection of documents, read and written a batch at a time. */
public interface DocumentStore<D extends Stored<D>> {

    /** Those that there are, by id. */
    Map<String, D> findAllById(Collection<String> ids);

    /**
     * Saves documents as they were read and changed.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if another writer was faster; some of the
     *     others may be saved then, so the caller starts again from what there is
     */
    void saveAll(Collection<D> documents);

    /** Looks at every document. */
    void forEach(Consumer<D> visitor);

    /** Looks at the documents whose field, or one of whose elements where it is a list, has one of the values. */
    void forEachWith(String field, Collection<String> values, Consumer<D> visitor);

    /** Looks at the documents whose field is not after the value. */
    void forEachUpTo(String field, String value, Consumer<D> visitor);
}
