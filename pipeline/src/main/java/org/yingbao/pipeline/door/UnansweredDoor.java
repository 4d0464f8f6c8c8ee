package org.yingbao.pipeline.door;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.pipeline.Processor;

/**
 * A door beside the one that answers: what it cannot take is a dead letter of another service already, and is passed over
 * here.
 */
public final class UnansweredDoor implements Processor {

    private final Door door;

    /** As {@link Door}: each topic has its entrance. */
    public UnansweredDoor(Map<String, Entrance> entrances, DeadLetters deadLetters) {
        this.door = new Door(entrances, deadLetters);
    }

    @Override
    public List<String> topics() {
        return door.topics();
    }

    @Override
    public Map<TopicPartition, Long> start(Map<TopicPartition, Long> committed) {
        return door.start(committed);
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> process(List<ConsumerRecord<byte[], byte[]>> batch) {
        return door.process(batch).stream()
                .filter(record -> !DeadLetters.areOn(record.topic()))
                .toList();
    }

    @Override
    public void committed(Map<TopicPartition, Long> next, Map<TopicPartition, Long> ends) {
        door.committed(next, ends);
    }

    @Override
    public void revoked(Collection<TopicPartition> partitions) {
        door.revoked(partitions);
    }
}
