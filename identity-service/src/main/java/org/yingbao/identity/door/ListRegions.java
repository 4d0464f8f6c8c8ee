package org.yingbao.identity.door;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.identity.list.CheckedRegion;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Digest;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.NotInFuture;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.pipeline.event.Events;
import org.yingbao.rules.facts.Version;

/** What is said of a region code, for the lists of all sources; what it takes is what subsidy-service takes. */
record ListRegions(Events events, int partitions) implements Entrance {

    private static final int LAST_YEAR = 2100;

    @Override
    public String type() {
        return EventTypes.REGION;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> admit(Received event) throws Refused {
        JsonFields fields = JsonFields.of(event.data());
        String region = fields.anyText("region");
        long revision = fields.number("revision", 1, Long.MAX_VALUE);
        fields.name("name");
        long fromYear = fields.optionalNumber("fromYear", 0, LAST_YEAR).orElse(0L);
        String succeededBy = fields.optionalText("succeededBy").orElse(null);
        String parent = fields.optionalText("parent").orElse(null);
        String pool = fields.optionalText("pool").orElse(null);
        fields.refuseUnknown();
        checkRegions(region, succeededBy, parent, pool);
        NotInFuture.check(event);
        Version version = new Version(revision, event.time(), event.id(), Digest.of(event.data()));
        CheckedRegion checked = new CheckedRegion(version, region, (int) fromYear, succeededBy, parent, pool);
        return IntStream.range(0, partitions)
                .mapToObj(partition -> events.in(
                        partition,
                        Topics.CHECKED_LISTS,
                        region,
                        CheckedRegion.TYPE,
                        event.cause().at() + "/" + partition,
                        Json.MAPPER.writeValueAsBytes(checked),
                        event.cause()))
                .toList();
    }

    private static void checkRegions(@Nullable String... codes) throws Refused {
        for (String code : codes) {
            if (code != null) {
                Rest.checkRegion(code);
            }
        }
    }
}
