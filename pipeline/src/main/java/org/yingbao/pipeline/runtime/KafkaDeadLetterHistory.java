package org.yingbao.pipeline.runtime;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Dead letters of committed transactions. Which partition a letter lies in follows from its key, not from its record.
 * They are read one partition after the other and few at a time: each may be as large as a broker takes.
 */
record KafkaDeadLetterHistory(KafkaAccess access) implements DeadLetterHistory {

    @Override
    public void read(Collection<String> topics, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        KafkaCommittedLog letters = new KafkaCommittedLog(
                () -> new KafkaConsumer<>(access.readerOfFew()), () -> new KafkaConsumer<>(access.readerOfAll()));
        beginnings(topics).forEach((partition, first) -> letters.read(Map.of(partition, first), each));
    }

    private Map<TopicPartition, Long> beginnings(Collection<String> topics) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(access.reader())) {
            return consumer.beginningOffsets(topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .collect(Collectors.toSet()));
        }
    }
}
