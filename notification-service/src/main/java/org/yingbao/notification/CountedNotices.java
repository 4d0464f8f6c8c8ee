package org.yingbao.notification;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.pipeline.ForwardingProcessor;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.Processor;

/** Counts the notices that are published, by status, once it is known that they are. */
final class CountedNotices extends ForwardingProcessor {

    private final MeterRegistry registry;
    private final List<String> leaving = new ArrayList<>();

    CountedNotices(Processor processor, MeterRegistry registry) {
        super(processor);
        this.registry = registry;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> process(List<ConsumerRecord<byte[], byte[]>> batch) {
        leaving.clear();
        List<ProducerRecord<byte[], byte[]>> records = super.process(batch);
        for (ProducerRecord<byte[], byte[]> each : records) {
            if (each.topic().equals(Topics.NOTICES)) {
                leaving.add(Json.MAPPER.readValue(each.value(), Notice.class).status());
            }
        }
        return records;
    }

    @Override
    public void committed(Map<TopicPartition, Long> next, Map<TopicPartition, Long> ends) {
        leaving.forEach(status -> notices(status).increment());
        leaving.clear();
        super.committed(next, ends);
    }

    private Counter notices(String status) {
        return Counter.builder("yingbao.notices")
                .description("Notices to people that were published, by status")
                .tag("status", status)
                .register(registry);
    }
}
