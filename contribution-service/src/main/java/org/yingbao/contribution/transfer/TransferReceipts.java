package org.yingbao.contribution.transfer;

import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.department.TransferReceipt;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.NotInFuture;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.pipeline.event.Events;
import org.yingbao.rules.facts.Shanghai;

/** The door for transfer receipts: a sound one is passed on under the name of its transfer. */
public final class TransferReceipts implements Entrance {

    /** Where receipts are kept for ever. */
    public static final String PASSED_ON = "contribution.transfers.v1";

    private static final Set<String> STATUSES = Set.of("MOVED", "REFUSED");

    private final Events events;

    public TransferReceipts(Events events) {
        this.events = events;
    }

    @Override
    public String type() {
        return EventTypes.TRANSFER_RECEIPT;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> admit(Received event) throws Refused {
        TransferReceipt receipt = receipt(JsonFields.of(event.data()));
        NotInFuture.check(event);
        NotInFuture.check(
                Shanghai.dayOf(event.time()),
                "/movedAt",
                Shanghai.dayOf(receipt.movedAt().toInstant()));
        return List.of(events.event(
                PASSED_ON,
                receipt.transferId(),
                type(),
                event.cause().at().toString(),
                Json.MAPPER.writeValueAsBytes(receipt),
                event.cause()));
    }

    private static TransferReceipt receipt(JsonFields fields) throws Refused {
        return new TransferReceipt(
                fields.name("transferId"),
                fields.optionalNumber("revision", 1, Long.MAX_VALUE).orElse(1L),
                fields.word("status", STATUSES),
                // What is asked back is moved back.
                fields.number("amountFen", -JsonFields.GREATEST_AMOUNT, JsonFields.GREATEST_AMOUNT),
                fields.instant("movedAt"),
                fields.optionalText("reason").orElse(null));
    }
}
