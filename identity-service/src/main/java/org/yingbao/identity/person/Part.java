package org.yingbao.identity.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Position;

/**
 * One published part of a person: how often it changed, and what changed it last.
 *
 * @param awaited the record after which it was published last, if the store has forgotten that one; until it comes
 *     again there is nothing new to say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Part(
        long version, @Nullable Cause changedBy, @Nullable Position awaited) {

    static final Part NONE = new Part(0, null, null);

    Part changed(Cause cause) {
        Position forgotten = awaited != null && cause.at().offset() < awaited.offset() ? awaited : null;
        return new Part(version + 1, cause, forgotten);
    }

    /** Learns that it was published after this record: what led up to it comes again, and counts as it did. */
    Part published(Position after) {
        Position known = awaited == null && changedBy != null ? changedBy.at() : awaited;
        return known != null && after.offset() <= known.offset() ? this : new Part(version, changedBy, after);
    }

    /** Learns that it was published in this version, after a record of another log. */
    Part publishedElsewhere(long told) {
        return told <= version ? this : new Part(told, changedBy, awaited);
    }

    /** Learns that this record of the person comes; of what was published it may have been the cause. */
    Part awaiting(Position later) {
        boolean told = version > 0 || awaited != null;
        Position last = awaited == null && changedBy != null ? changedBy.at() : awaited;
        boolean known = last != null && later.offset() <= last.offset();
        return !told || known ? this : new Part(version, changedBy, later);
    }

    /** Learns that a record has come, whether or not it changed anything. */
    Part come(Cause cause) {
        return awaited == null || cause.at().offset() < awaited.offset() ? this : changed(cause);
    }

    /** Whether something later is published than what is known. */
    boolean behind() {
        return awaited != null;
    }
}
