package org.yingbao.quickstart.story;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.pipeline.Json;

/** Reads the instructions from the first one on, as tax would: committed ones only. */
final class Reading implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaConsumer<byte[], byte[]> consumer;

    Reading(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        5_000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.INSTRUCTIONS).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Returns when everybody has what is expected, or when nothing comes any more. */
    void read(Answers answers, Progress progress, BooleanSupplier goOn) {
        long heard = System.nanoTime();
        while (!answers.complete() && goOn.getAsBoolean() && System.nanoTime() - heard < PATIENCE.toNanos()) {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            for (ConsumerRecord<byte[], byte[]> record : records) {
                answers.on(Json.MAPPER.readValue(record.value(), Instruction.class));
            }
            if (!records.isEmpty()) {
                heard = System.nanoTime();
            }
            progress.at(answers.asExpected());
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
