package org.yingbao.pipeline.door;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.TransientFailure;

/**
 * Checks records from outside, each on its own: a sound one passes, any other becomes a dead letter in the same
 * transaction.
 */
public final class Door implements Processor {

    private final Map<String, Entrance> entrances;
    private final DeadLetters deadLetters;

    /** @param entrances by topic */
    public Door(Map<String, Entrance> entrances, DeadLetters deadLetters) {
        this.entrances = entrances;
        this.deadLetters = deadLetters;
    }

    @Override
    public List<String> topics() {
        return List.copyOf(entrances.keySet());
    }

    @Override
    public Map<TopicPartition, Long> start(Map<TopicPartition, Long> committed) {
        return Map.of();
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> process(List<ConsumerRecord<byte[], byte[]>> batch) {
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>(batch.size());
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            leaving.addAll(pass(record));
        }
        return leaving;
    }

    private List<ProducerRecord<byte[], byte[]>> pass(ConsumerRecord<byte[], byte[]> record) {
        try {
            Entrance entrance = entrances.get(record.topic());
            if (entrance == null) {
                throw new IllegalStateException("no entrance for " + record.topic());
            }
            return entrance.admit(Envelopes.open(record, entrance));
        } catch (Refused refused) {
            return List.of(deadLetters.of(record, refused.reason(), refused.detail()));
        } catch (TransientFailure trouble) {
            throw trouble;
        } catch (RuntimeException defect) {
            return List.of(
                    deadLetters.of(record, Reason.DEFECT, defect.getClass().getSimpleName()));
        }
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> besides(List<ProducerRecord<byte[], byte[]>> leaving) {
        return deadLetters.told(leaving);
    }

    @Override
    public void committed(Map<TopicPartition, Long> next, Map<TopicPartition, Long> ends) {}

    @Override
    public void revoked(Collection<TopicPartition> partitions) {}
}
