package org.yingbao.identity.door;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;

/**
 * The door of days and of what is said of region codes. It answers nobody: what cannot be taken is a dead letter of
 * subsidy-service already.
 */
public final class SilentDoor implements Processor {

    private final Door door;

    /** @param partitions of the topics keyed by person */
    public SilentDoor(Events events, int partitions, DeadLetters deadLetters) {
        this.door = new Door(
                Map.of(
                        Topics.DAYS, new ListDays(events, partitions),
                        Topics.REGIONS, new ListRegions(events, partitions)),
                deadLetters);
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
