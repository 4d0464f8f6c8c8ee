package org.yingbao.contribution;

import java.util.Map;
import org.yingbao.contracts.Topics;
import org.yingbao.contribution.funds.ClosingEntrance;
import org.yingbao.contribution.reconciliation.TaxDayEntrance;
import org.yingbao.contribution.transfer.TransferReceipts;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.door.Doors;
import org.yingbao.pipeline.event.Events;

/** The door of closings, transfer receipts and days of tax. */
public final class ContributionDoor implements Doors {

    static Door open(Events events, DeadLetters deadLetters) {
        return new Door(
                Map.of(
                        Topics.TRANSFER_RECEIPTS, new TransferReceipts(events),
                        Topics.CLOSINGS, new ClosingEntrance(events),
                        Topics.TAX_DAYS, new TaxDayEntrance(events)),
                deadLetters);
    }

    /** The same without a platform. */
    @Override
    public Door open(DeadLetters deadLetters) {
        return open(new Events("urn:yingbao:check"), deadLetters);
    }
}
