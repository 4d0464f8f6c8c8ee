package org.yingbao.contribution.reconciliation;

import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Collected;
import org.yingbao.contracts.department.CountAndSum;
import org.yingbao.contribution.region.RegionAndYear;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.Digest;
import org.yingbao.pipeline.door.Entrance;
import org.yingbao.pipeline.door.JsonFields;
import org.yingbao.pipeline.door.NotInFuture;
import org.yingbao.pipeline.door.Received;
import org.yingbao.pipeline.door.Refused;
import org.yingbao.pipeline.event.Events;
import org.yingbao.rules.facts.Shanghai;

/** The door for days of tax. */
public record TaxDayEntrance(Events events) implements Entrance {
    @Override
    public String type() {
        return EventTypes.TAX_DAY;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> admit(Received event) throws Refused {
        AdmittedTaxDay admitted = read(event);
        NotInFuture.check(event);
        NotInFuture.check(Shanghai.dayOf(event.time()), "/day", admitted.day());
        return List.of(events.in(
                0,
                Topics.CHECKED_TAX_DAYS,
                admitted.name().toString(),
                AdmittedTaxDay.TYPE,
                event.cause().at().toString(),
                Json.MAPPER.writeValueAsBytes(admitted),
                event.cause()));
    }

    private static AdmittedTaxDay read(Received event) throws Refused {
        JsonFields fields = JsonFields.of(event.data());
        LocalDate day = fields.day("day");
        String region = fields.anyText("region");
        int coverageYear = RegionAndYear.coverageYear(fields);
        long revision = fields.number("revision", 1, Long.MAX_VALUE);
        Collected sums =
                new Collected(sum(fields.object("paid")), sum(fields.object("exempt")), sum(fields.object("refunded")));
        RegionAndYear.checkRegion(fields, region);
        return new AdmittedTaxDay(
                region, coverageYear, day, revision, event.time(), event.id(), Digest.of(event.data()), sums);
    }

    private static CountAndSum sum(JsonFields fields) throws Refused {
        return new CountAndSum(fields.amount("count"), fields.amount("sumFen"));
    }
}
