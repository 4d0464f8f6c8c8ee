package org.yingbao.benchmark.peer.spring;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaOperations;
import org.yingbao.pipeline.door.Door;

/** The checks, a record at a time. */
public final class RecordDoor extends Listening {

    private final Door door;

    RecordDoor(String group, Door door, KafkaOperations<byte[], byte[]> kafka) {
        super(group, door.topics(), kafka);
        this.door = door;
    }

    @KafkaListener(topics = "#{__listener.topics}", groupId = "#{__listener.group}")
    public void on(ConsumerRecord<byte[], byte[]> record) {
        send(door.process(List.of(record)));
    }
}
