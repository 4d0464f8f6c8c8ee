package org.yingbao.pipeline.door;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.pipeline.ForwardingProcessor;

/**
 * A door beside the one that answers: what it cannot take is a dead letter of another service already, and is passed
 * over here.
 */
public final class UnansweredDoor extends ForwardingProcessor {

    /** As {@link Door}: each topic has its entrance. */
    public UnansweredDoor(Map<String, Entrance> entrances, DeadLetters deadLetters) {
        super(new Door(entrances, deadLetters));
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> process(List<ConsumerRecord<byte[], byte[]>> batch) {
        return super.process(batch).stream()
                .filter(record -> !DeadLetters.areOn(record.topic()))
                .toList();
    }
}
