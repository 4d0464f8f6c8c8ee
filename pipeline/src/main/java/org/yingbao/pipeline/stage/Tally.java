package org.yingbao.pipeline.stage;

import java.util.Map;

/**
 * A compacted topic of sums by another key than that of the documents, such as people by region. What each document
 * adds is summed for each partition of the stage, and published as {@link TallySum}; a reader adds the partitions. A
 * published sum is absolute, and one for each tally key and partition stays on the topic. Sums are held back while a
 * stage whose store was emptied or restored works again through what they stood for. Records without a value only say
 * who publishes now.
 */
public non-sealed interface Tally<D> extends Output<D> {

    /** The {@code ce_type} of its events. */
    String type();

    /**
     * What the document of a key adds to the sums, by tally key: a function of its arguments. A document that is
     * changed by {@link Documents#update} is counted anew with the next event of its key.
     */
    Map<String, Figures> contribution(String key, D document);
}
