package org.yingbao.identity.list;

import java.util.List;
import org.yingbao.rules.facts.Version;

/** A part of a list that passed the door; its rows are checked each on its own. */
public record CheckedPart(ListKey list, Version version, int part, int parts, List<CheckedRow> rows) {

    public static final String TYPE = "org.yingbao.checked-list-part.v1";

    public CheckedPart {
        rows = List.copyOf(rows);
    }
}
