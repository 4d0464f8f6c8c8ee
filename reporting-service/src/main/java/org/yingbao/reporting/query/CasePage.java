package org.yingbao.reporting.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingbao.reporting.person.Case;

/**
 * A page of a list.
 *
 * @param next the cursor of the next page; null after the last
 */
public record CasePage(List<Row> rows, @Nullable String next) {

    /** One person, without the history. */
    public record Row(String personId, Case known) {}
}
