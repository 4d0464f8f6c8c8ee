package org.yingbao.subsidy.door;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.Commands;
import org.yingbao.pipeline.stage.Sweep;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.GlobalFact;
import org.yingbao.subsidy.book.Indexes;

/** Tells everybody whom a global fact concerns, with a command to each partition. */
record Sweeps(Events events, int partitions) {
    private static final String FIRST_DAY = "0000-01-01";

    /** The commands for everybody for whom something begins or ends on the day or before. */
    List<ProducerRecord<byte[], byte[]>> until(String day, GlobalFact fact, Cause cause) {
        return over(Indexes.NEXT_DAY, FIRST_DAY, day, fact, fact.name(), cause.at() + "/sweep/", cause);
    }

    /** The commands for everybody whose decision asks for the region. */
    List<ProducerRecord<byte[], byte[]>> of(String region, GlobalFact fact, Cause cause) {
        return over(Indexes.REGIONS, region, region, fact, fact.name(), cause.at() + "/sweep/", cause);
    }

    /** The same for a region that another one's record names. */
    List<ProducerRecord<byte[], byte[]>> alsoOf(String region, GlobalFact fact, Cause cause) {
        String name = fact.name() + "/" + region;
        return over(Indexes.REGIONS, region, region, fact, name, cause.at() + "/sweep/" + region + "/", cause);
    }

    private List<ProducerRecord<byte[], byte[]>> over(
            String index, String first, String last, GlobalFact fact, String name, String ids, Cause cause) {
        Sweep sweep = new Sweep(name, index, first, behind(last), Json.MAPPER.valueToTree(fact), null, 0);
        return Commands.toEach(partitions, BookTopics.COMMANDS, sweep, ids, cause, events);
    }

    /** Codes and days have one length each, so nothing lies between. */
    private static String behind(String last) {
        return last + "~";
    }
}
