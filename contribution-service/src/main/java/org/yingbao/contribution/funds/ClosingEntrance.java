package org.yingbao.contribution.funds;

import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.NotInFuture;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.pipeline.event.Events;
import org.yingbao.rules.facts.Shanghai;

/** The door for closings: a sound one takes its place behind those before it. */
public record ClosingEntrance(Events events) implements Entrance {
    @Override
    public String type() {
        return EventTypes.CLOSING;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> admit(Received event) throws Refused {
        AdmittedClosing closing = ClosingReader.read(event.data());
        NotInFuture.check(event);
        LocalDate today = Shanghai.dayOf(event.time());
        NotInFuture.check(today, "/asOf", closing.asOf());
        return FundsStep.of(closing).written(events, closing.closingId(), event.cause());
    }
}
