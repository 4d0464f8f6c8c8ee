package org.yingbao.benchmark.peer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
import org.yingbao.subsidy.book.BookTopics;
import org.yingbao.subsidy.book.PolicyBook;
import org.yingbao.subsidy.door.SubsidyDoor;

/** Keeps the book of a subsidy service current, in a thread of its own. A policy decides nobody again. */
public final class PolicyReading {

    private PolicyReading() {}

    public static void start(String kafka, PolicyBook book) {
        Thread.ofPlatform().name("policies").daemon().start(() -> read(kafka, book));
    }

    private static void read(String kafka, PolicyBook book) {
        Door door = SubsidyDoor.open(new Events("urn:yingbao:subsidy"), new DeadLetters("subsidy-service"), 1);
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.POLICIES).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (true) {
                for (ConsumerRecord<byte[], byte[]> policy : consumer.poll(Duration.ofMillis(500))) {
                    for (ProducerRecord<byte[], byte[]> admitted : door.process(List.of(policy))) {
                        if (admitted.topic().equals(BookTopics.POLICIES)) {
                            book.on(new ConsumerRecord<>(admitted.topic(), 0, 0, admitted.key(), admitted.value()));
                        }
                    }
                }
            }
        }
    }
}
