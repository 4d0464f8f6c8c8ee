package org.yingbao.subsidy.door;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Digest;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.NotInFuture;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.pipeline.event.Events;
import org.yingbao.rules.territory.RegionEntry;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.GlobalFact;
import org.yingbao.subsidy.book.RegionAdmitted;
import org.yingbao.subsidy.book.RegionVersion;
import org.yingbao.subsidy.region.RegionReader;

/**
 * What is said of a region code goes into the book, and everybody is decided anew who asks for the code, or for its
 * successor: policies written for the code are the successor's then. Who asks for what it was succeeded by before asks
 * for the code itself.
 */
final class RegionEntrance implements Entrance {
    private final Events events;
    private final Sweeps sweeps;

    RegionEntrance(Events events, Sweeps sweeps) {
        this.events = events;
        this.sweeps = sweeps;
    }

    @Override
    public String type() {
        return EventTypes.REGION;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> admit(Received event) throws Refused {
        String digest = Digest.of(event.data());
        RegionEntry entry = RegionReader.read(event.data());
        NotInFuture.check(event);
        String code = entry.region().code();
        RegionVersion version =
                new RegionVersion(code, event.data().path("revision").longValue(), event.time(), event.id(), digest);
        GlobalFact fact = GlobalFact.of(version);
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>();
        leaving.add(events.event(
                BookTopics.REGIONS,
                code,
                RegionAdmitted.TYPE,
                event.cause().at().toString(),
                Json.MAPPER.writeValueAsBytes(new RegionAdmitted(version, event.source(), event.data())),
                event.cause()));
        leaving.addAll(sweeps.of(code, fact, event.cause()));
        entry.succeededBy()
                .filter(successor -> !successor.equals(entry.region()))
                .ifPresent(successor -> leaving.addAll(sweeps.alsoOf(successor.code(), fact, event.cause())));
        return leaving;
    }
}
