package org.yingbao.pipeline.stage;

import java.util.List;

/** What a record of a stage's inputs asks for. */
public sealed interface Input<E> {

    /** An event of one key. */
    record One<E>(String key, E content) implements Input<E> {}

    /** The same event for several keys of this partition. */
    record Many<E>(List<String> keys, E content) implements Input<E> {}

    /** Work on everybody of this partition who stands in a range of an index, page by page. */
    record Everybody<E>(Sweep sweep) implements Input<E> {}
}
