package org.yingbao.identity.list;

import org.yingbao.rules.facts.Version;
import org.yingbao.rules.list.Release;

/** What was decided about a list, as it passed the door. */
public record CheckedRelease(ListKey list, Version version, Release verdict) {

    public static final String TYPE = "org.yingbao.checked-list-release.v1";
}
