package org.yingbao.contribution.funds;

import org.yingbao.pipeline.stage.Figures;

/**
 * What the people of one partition add to a request.
 *
 * @param at the offset of the record that says so
 */
public record RequestPart(long at, Figures figures) {
    RequestPart latest(RequestPart other) {
        return other.at > at ? other : this;
    }
}
