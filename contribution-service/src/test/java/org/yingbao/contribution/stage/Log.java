package org.yingbao.contribution.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.pipeline.person.Published;

/** One partition of each topic that was published to. */
final class Log implements Published {

    private final Map<String, List<ConsumerRecord<byte[], byte[]>>> topics = new HashMap<>();
    private final Map<String, Integer> kept = new HashMap<>();

    /** Publishes in one transaction; returns the ends. */
    Map<TopicPartition, Long> commit(List<ProducerRecord<byte[], byte[]>> records) {
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (ProducerRecord<byte[], byte[]> record : records) {
            List<ConsumerRecord<byte[], byte[]>> topic = of(record.topic());
            topic.add(Inputs.at(record, topic.size()));
            ends.put(new TopicPartition(record.topic(), 0), (long) topic.size());
        }
        return ends;
    }

    List<ConsumerRecord<byte[], byte[]>> of(String topic) {
        return topics.computeIfAbsent(topic, name -> new ArrayList<>());
    }

    /** Retention has done its work: nothing of the topic is kept, and the offsets go on. */
    void expire(String topic) {
        kept.put(topic, of(topic).size());
    }

    @Override
    public Map<TopicPartition, Long> read(
            Map<TopicPartition, Long> from, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        Map<TopicPartition, Long> ends = new HashMap<>();
        from.forEach((partition, offset) -> {
            List<ConsumerRecord<byte[], byte[]>> records = of(partition.topic());
            int first = (int) Math.max(offset, kept.getOrDefault(partition.topic(), 0));
            records.subList(Math.min(first, records.size()), records.size()).forEach(each);
            ends.put(partition, (long) records.size());
        });
        return ends;
    }
}
