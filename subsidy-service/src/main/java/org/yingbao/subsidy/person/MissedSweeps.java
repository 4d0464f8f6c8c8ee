package org.yingbao.subsidy.person;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.event.Traces;
import org.yingbao.pipeline.stage.Commands;
import org.yingbao.pipeline.stage.Sweep;
import org.yingbao.subsidy.book.GlobalFact;
import org.yingbao.subsidy.book.Indexes;

/** Makes good for sweeps that are no longer kept: everybody of the partition is decided by the book as it is. */
record MissedSweeps(Events events) {
    private static final Logger LOG = LoggerFactory.getLogger(MissedSweeps.class);
    private static final String FIRST = "";
    private static final String BEHIND_ALL_CODES = "~";

    /** Nobody knows any more when the first of them came. */
    private static final String TIME = "1970-01-01T00:00:00Z";

    ProducerRecord<byte[], byte[]> overEverybody(TopicPartition commands, long from) {
        LOG.warn(
                "{}: the store stands before offset {}, where what is kept begins: everybody of the partition is decided"
                        + " again",
                commands,
                from);
        String id = "missed/" + commands.partition() + "/" + from;
        Cause cause = new Cause(
                new Position(commands.topic(), commands.partition(), from),
                id,
                TIME,
                id,
                Traces.begun(events.source(), id));
        Sweep sweep = new Sweep(
                GlobalFact.MISSED.name(),
                Indexes.REGIONS,
                FIRST,
                BEHIND_ALL_CODES,
                Json.MAPPER.valueToTree(GlobalFact.MISSED),
                null,
                0);
        return Commands.to(commands.partition(), commands.topic(), sweep, id, cause, events);
    }
}
