package org.yingbao.subsidy.door;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.department.DayPassed;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.NotInFuture;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.pipeline.event.Events;
import org.yingbao.rules.facts.Shanghai;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.GlobalFact;

/** A day goes into the book, and everybody is decided anew for whom something begins or ends on it or before. */
final class DayEntrance implements Entrance {
    private final Events events;
    private final Sweeps sweeps;

    DayEntrance(Events events, Sweeps sweeps) {
        this.events = events;
        this.sweeps = sweeps;
    }

    @Override
    public String type() {
        return EventTypes.DAY;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> admit(Received event) throws Refused {
        LocalDate day = JsonFields.of(event.data()).day("day");
        NotInFuture.check(event);
        NotInFuture.check(Shanghai.dayOf(event.time()), "/day", day);
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>();
        leaving.add(events.event(
                BookTopics.DAYS,
                "day",
                EventTypes.DAY,
                event.cause().at().toString(),
                Json.MAPPER.writeValueAsBytes(new DayPassed(day)),
                event.cause()));
        leaving.addAll(sweeps.until(day.toString(), GlobalFact.of(day), event.cause()));
        return leaving;
    }
}
