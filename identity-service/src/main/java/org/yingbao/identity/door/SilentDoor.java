package org.yingbao.identity.door;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.ForwardingProcessor;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;

/**
 * The door of days and of what is said of region codes. It answers nobody: what cannot be taken is a dead letter of
 * subsidy-service already.
 */
public final class SilentDoor extends ForwardingProcessor {

    /** @param partitions of the topics keyed by person */
    public SilentDoor(Events events, int partitions, DeadLetters deadLetters) {
        super(new Door(
                Map.of(
                        Topics.DAYS, new ListDays(events, partitions),
                        Topics.REGIONS, new ListRegions(events, partitions)),
                deadLetters));
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> process(List<ConsumerRecord<byte[], byte[]>> batch) {
        return super.process(batch).stream()
                .filter(record -> !DeadLetters.areOn(record.topic()))
                .toList();
    }
}
