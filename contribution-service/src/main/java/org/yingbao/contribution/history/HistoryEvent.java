package org.yingbao.contribution.history;

import org.yingbao.contracts.contribution.History;
import org.yingbao.contribution.account.Offsets;

/**
 * An event of the history as it waits to leave.
 *
 * @param basis what was known when it was decided
 */
public record HistoryEvent(History history, Offsets basis) {}
