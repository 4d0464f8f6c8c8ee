package org.yingbao.contribution.reconciliation;

import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.Commands;
import org.yingbao.pipeline.stage.Sweep;

/** With each published day it is said how tax's days compare with ours. */
public record PublishedDays(Events events) implements Entrance {
    @Override
    public String type() {
        return EventTypes.DAY;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> admit(Received event) throws Refused {
        LocalDate day = JsonFields.of(event.data()).day("day");
        Sweep sweep = new Sweep(
                "reconciliation/" + day,
                TaxDayState.DUE,
                TaxDayState.from(),
                TaxDayState.until(day),
                Json.MAPPER.valueToTree(day),
                null,
                0);
        return List.of(Commands.to(
                0, Topics.RECONCILIATION_COMMANDS, sweep, event.cause().at() + "/sweep", event.cause(), events));
    }
}
