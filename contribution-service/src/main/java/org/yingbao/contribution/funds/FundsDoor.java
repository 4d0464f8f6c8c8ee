package org.yingbao.contribution.funds;

import java.util.Map;
import org.yingbao.contracts.Topics;
import org.yingbao.contribution.reconciliation.PublishedDays;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;

/** Brings receipts among the steps of closings, and says what each step, and each published day, leads to. */
public final class FundsDoor {
    private FundsDoor() {}

    public static Door open(Events events, FundsReading reading, DeadLetters deadLetters) {
        return new Door(
                Map.of(
                        Topics.TRANSFERS, new ReceiptSteps(events),
                        Topics.FUNDS, new ClosingSteps(events, reading),
                        Topics.ACCEPTED_DAYS, new PublishedDays(events)),
                deadLetters);
    }
}
