package org.yingbao.benchmark.peer.streams;

import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.yingbao.pipeline.door.Door;

/** The checks. */
final class DoorStep extends ContextualProcessor<byte[], byte[], byte[], byte[]> {

    private final Door door;

    DoorStep(Door door) {
        this.door = door;
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        door.process(List.of(Records.read(record, context())))
                .forEach(leaving -> Records.forward(leaving, record.timestamp(), context()));
    }
}
