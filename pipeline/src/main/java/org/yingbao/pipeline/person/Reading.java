package org.yingbao.pipeline.person;

import java.util.List;

/** What a record on one of a stage's topics asks for. */
public sealed interface Reading<N> {

    /** News of one person. */
    record One<N>(String id, N content) implements Reading<N> {}

    /** The same news for several people of this partition. */
    record Many<N>(List<String> ids, N content) implements Reading<N> {}

    /** Work on everybody of this partition who stands in a range of an index, page by page. */
    record Everybody<N>(Sweep sweep) implements Reading<N> {}
}
