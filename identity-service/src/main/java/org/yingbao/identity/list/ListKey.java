package org.yingbao.identity.list;

import org.yingbao.rules.list.ListName;

/** One revision of a list of a source. */
public record ListKey(String source, String listId, long revision) {

    ListName name() {
        return new ListName(listId, revision);
    }
}
