package org.yingbao.pipeline.stage;

import java.util.Map;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What a document adds to sums, by sum, and what it added before the write that changed this last. The sums are written
 * after the documents: whoever finds a write that they do not contain counts what was added before it.
 *
 * @param current what it adds
 * @param before what it added before
 * @param epoch who changed it, by the number of the checkpoint with which the partition was taken over
 * @param write with which of the writes since then, from 1
 * @param read for each input, the offset after the last event that led to what it adds and may not be committed
 */
public record Tallied(
        @JsonSerialize(using = EqualFigures.Writer.class) @JsonDeserialize(using = EqualFigures.Reader.class)
        Map<String, Figures> current,

        @JsonSerialize(using = EqualFigures.Writer.class) @JsonDeserialize(using = EqualFigures.Reader.class)
        Map<String, Figures> before,

        long epoch,
        long write,
        Map<String, Long> read) {

    /** Of a document that never added anything. */
    public static final Tallied NOTHING = new Tallied(Map.of(), Map.of(), 0, 0, Map.of());

    public Tallied {
        current = Map.copyOf(current);
        before = Map.copyOf(before);
        read = Map.copyOf(read);
    }
}
