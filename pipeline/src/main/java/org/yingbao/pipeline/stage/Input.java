package org.yingbao.pipeline.stage;

import java.util.List;

/** What a record on one of a stage's topics asks for. */
public sealed interface Input<N> {

    /** Event of one person. */
    record One<N>(String id, N content) implements Input<N> {}

    /** The same news for several people of this partition. */
    record Many<N>(List<String> ids, N content) implements Input<N> {}

    /** Work on everybody of this partition who stands in a range of an index, page by page. */
    record Everybody<N>(Sweep sweep) implements Input<N> {}
}
