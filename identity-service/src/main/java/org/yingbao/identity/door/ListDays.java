package org.yingbao.identity.door;

import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.identity.list.DayHasCome;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.NotInFuture;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.Commands;
import org.yingbao.pipeline.stage.Sweep;
import org.yingbao.rules.facts.Shanghai;

/** A day that has come, for the sources whose lists should be complete by then. */
record ListDays(Events events, int partitions) implements Entrance {

    private static final String FIRST_DAY = "0000-01-01";

    @Override
    public String type() {
        return EventTypes.DAY;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> admit(Received event) throws Refused {
        LocalDate day = JsonFields.of(event.data()).day("day");
        NotInFuture.check(event);
        NotInFuture.check(Shanghai.dayOf(event.time()), "/day", day);
        Sweep sweep = new Sweep(
                "day/" + day,
                DayHasCome.WAITING,
                FIRST_DAY,
                day.toString(),
                Json.MAPPER.valueToTree(new DayHasCome(day)),
                null,
                0);
        return Commands.toEach(
                partitions, Topics.LIST_COMMANDS, sweep, event.cause().at() + "/sweep/", event.cause(), events);
    }
}
