package org.yingbao.contribution.funds;

import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.department.TransferReceipt;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Digest;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.pipeline.event.Events;

/** Puts receipts that passed the door in one order with closings: what is refused before one counts anew in it. */
record ReceiptSteps(Events events) implements Entrance {
    private static final String REFUSED = TransferReceipt.Status.REFUSED.name();

    @Override
    public String type() {
        return EventTypes.TRANSFER_RECEIPT;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> admit(Received event) throws Refused {
        TransferReceipt receipt = Json.MAPPER.treeToValue(event.data(), TransferReceipt.class);
        AdmittedReceipt admitted = new AdmittedReceipt(
                receipt.transferId(),
                Objects.requireNonNullElse(receipt.revision(), 1L),
                event.time(),
                event.cause().correlation(),
                Digest.of(event.data()),
                receipt.status().equals(REFUSED),
                receipt.amountFen());
        return FundsStep.of(admitted).written(events, receipt.transferId(), event.cause());
    }
}
