package org.yingbao.pipeline.stage;

import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.store.IndexEntry;
import tools.jackson.databind.JsonNode;

/**
 * A command to find everybody of one partition with {@code from <= value < to} in an index, and to give them the same
 * event. A page of people becomes a command of its own that names them, so that it comes again unchanged after a crash;
 * the rest of the range becomes the next command.
 *
 * @param why what the people are told, as the stage reads it
 * @param after where the page before ended
 * @param done how many people were named before this page
 */
public record Sweep(
        String name,
        String index,
        String from,
        String to,
        JsonNode why,
        @Nullable IndexEntry after,
        long done) {

    public static final String TYPE = "org.yingbao.sweep.v1";

    public Sweep next(IndexEntry last, int page) {
        return new Sweep(name, index, from, to, why, last, done + page);
    }
}
