package org.yingbao.pipeline.event;

/**
 * The record of a department at the start of the chain.
 *
 * @param at where it was read
 * @param source its {@code ce_source}
 */
public record Root(Position at, String source) {

    /** Reads what {@link #toString} wrote. */
    static Root parse(String text) {
        int space = text.indexOf(' ');
        return new Root(Position.parse(text.substring(0, space)), text.substring(space + 1));
    }

    @Override
    public String toString() {
        return at + " " + source;
    }
}
