package org.yingbao.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** A processor that does what another one does, all of it; to do one thing differently, or something more. */
public abstract class ForwardingProcessor implements Processor {

    protected final Processor processor;

    protected ForwardingProcessor(Processor processor) {
        this.processor = processor;
    }

    @Override
    public List<String> topics() {
        return processor.topics();
    }

    @Override
    public List<String> innerTopics() {
        return processor.innerTopics();
    }

    @Override
    public List<String> origins() {
        return processor.origins();
    }

    @Override
    public Map<TopicPartition, Long> start(Map<TopicPartition, Long> committed) {
        return processor.start(committed);
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> owed() {
        return processor.owed();
    }

    @Override
    public long weight(ConsumerRecord<byte[], byte[]> record) {
        return processor.weight(record);
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> process(List<ConsumerRecord<byte[], byte[]>> batch) {
        return processor.process(batch);
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> besides(List<ProducerRecord<byte[], byte[]>> leaving) {
        return processor.besides(leaving);
    }

    @Override
    public void committed(Map<TopicPartition, Long> next, Map<TopicPartition, Long> ends) {
        processor.committed(next, ends);
    }

    @Override
    public void revoked(Collection<TopicPartition> partitions) {
        processor.revoked(partitions);
    }
}
