package org.yingbao.identity.person;

import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.event.Cause;

/** One published part of a person: how often it changed, and what changed it last. */
record Part(long version, @Nullable Cause changedBy) {

    static final Part NONE = new Part(0, null);

    Part changed(Cause cause) {
        return new Part(version + 1, cause);
    }
}
