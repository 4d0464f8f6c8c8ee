package org.yingbao.contribution.funds;

import java.util.Set;

/**
 * A closing and how far it has come.
 *
 * @param at the offset of its step
 * @param swept the partitions that it has swept
 * @param finishedAt the offset of the step that said so of the last of them; {@link #NOT_YET} before
 */
record KnownClosing(AdmittedClosing closing, long at, Set<Integer> swept, long finishedAt) {
    static final long NOT_YET = Long.MAX_VALUE;

    boolean finished() {
        return finishedAt != NOT_YET;
    }
}
