package org.yingbao.pipeline.event;

import java.util.Collection;
import org.apache.kafka.common.header.Headers;

/**
 * Tells the positions of this log from those of another one. A position means something within one topic of one cluster
 * only; a record that was mirrored from elsewhere still names positions of the log on which it was first published.
 */
public interface LogName {

    /** The header that names the log whose positions a record speaks of. */
    String HEADER = "yb_log";

    /** Nothing is named, and everything is of this log. */
    LogName ONLY = new LogName() {
        @Override
        public String of(Collection<String> topics) {
            return "";
        }

        @Override
        public boolean isOfThisLog(Headers headers, Collection<String> topics) {
            return true;
        }
    };

    /** Throws if the log is not any more the one that was met. */
    default void check() {}

    /** What a record says that speaks of positions on these topics; empty: it says nothing. */
    String of(Collection<String> topics);

    /** Whether the positions on these topics of which a record with these headers speaks are positions of this log. */
    boolean isOfThisLog(Headers headers, Collection<String> topics);
}
