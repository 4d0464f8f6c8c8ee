package org.yingbao.identity.list;

import java.util.List;
import org.yingbao.contracts.identity.ListDifference;

/**
 * Some differences of a list that was compared, as they are to leave: a value of {@code identity.list-verdicts.v1}.
 *
 * @param content names what the list says
 * @param page tells them from the others of the list
 */
record DueDifferences(String source, long revision, String content, String page, List<ListDifference> differences) {

    static final String TYPE = "org.yingbao.list-differences.v1";

    /** As many as leave together. */
    static final int TOGETHER = 500;

    DueDifferences {
        differences = List.copyOf(differences);
    }
}
