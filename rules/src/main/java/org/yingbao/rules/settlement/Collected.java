package org.yingbao.rules.settlement;

import java.time.Instant;

/** A payment that counts: how many fen are left of it, and when it was paid. */
public record Collected(long amountFen, Instant paidAt) {}
