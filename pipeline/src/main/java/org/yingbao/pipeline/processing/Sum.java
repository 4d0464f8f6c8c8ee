package org.yingbao.pipeline.processing;

import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.stage.Figures;

/**
 * A sum over the documents of a partition.
 *
 * @param cause the last event that changed it
 */
record Sum(Figures figures, Cause cause) {

    /** A sum of which nothing is left. */
    static Sum nothing(Cause cause) {
        return new Sum(Figures.NONE, cause);
    }
}
