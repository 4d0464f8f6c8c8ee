package org.yingbao.pipeline.stage;

import java.util.Optional;

/** The ability of a stage to treat events differently that it has applied, written and published before. */
public interface ReplayAware<D, E> {

    /**
     * Applies an event that is known to be written and published. Whoever reads it again may have lost the partition
     * without knowing, and nobody would publish what it makes of it: it must not make anything new of it.
     */
    Change<D> reapply(String key, Optional<D> current, Event<E> event);
}
