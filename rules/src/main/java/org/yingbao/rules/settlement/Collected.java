package org.yingbao.rules.settlement;

import java.time.Instant;

/** A collection result that is PAID: how many fen were paid when. */
public record Collected(long amountFen, Instant paidAt) {}
