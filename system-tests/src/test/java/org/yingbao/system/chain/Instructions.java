package org.yingbao.system.chain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.model.PlainModel;
import org.yingbao.testkit.model.Target;
import org.yingbao.testkit.model.Universes;
import tools.jackson.databind.JsonNode;

/** All instructions as tax reads them: committed ones, partition by partition, in order. */
public record Instructions(List<JsonNode> all) {

    /** Who and which year. */
    record Of(String documentType, String number, int coverageYear) {}

    public static Instructions read(String bootstrapServers) {
        return new Instructions(values(bootstrapServers, Topics.INSTRUCTIONS).stream()
                .map(record -> Json.MAPPER.readTree(record.value()))
                .toList());
    }

    public static List<ConsumerRecord<byte[], byte[]>> values(String bootstrapServers, String topic) {
        List<ConsumerRecord<byte[], byte[]>> values = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(
                            0, consumer.partitionsFor(topic).size())
                    .mapToObj(partition -> new TopicPartition(topic, partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(values::add);
            }
        }
        return values;
    }

    /** The last instruction of each person and year. */
    Map<Of, JsonNode> last() {
        Map<Of, JsonNode> last = new HashMap<>();
        all.forEach(instruction -> last.put(of(instruction), instruction));
        return last;
    }

    Optional<JsonNode> last(Of of) {
        return Optional.ofNullable(last().get(of));
    }

    /** Who ended up otherwise than in the second model. */
    public List<String> differences(PlainModel model) {
        Map<Of, JsonNode> last = last();
        List<String> differences = new ArrayList<>();
        model.targets().forEach((who, expected) -> {
            Of of = new Of(who.document().type(), who.document().number(), who.year());
            Target target = Targets.of(Optional.ofNullable(last.get(of)));
            if (!target.equals(expected)) {
                differences.add(who + ": expected " + expected + " but was " + target);
            }
        });
        return differences;
    }

    /** What of these examples ended otherwise than they expect. */
    public List<String> differences(Universes.Group group) {
        Map<Of, JsonNode> last = last();
        List<String> differences = new ArrayList<>();
        for (Universes.Copy copy : group.copies()) {
            copy.expectations().forEach(expected -> {
                Optional<JsonNode> instruction = last.entrySet().stream()
                        .filter(entry -> entry.getKey().number().equalsIgnoreCase(expected.document())
                                && entry.getKey().coverageYear() == expected.coverageYear())
                        .map(Map.Entry::getValue)
                        .findFirst();
                Target target = Targets.of(instruction);
                if (!target.equals(expected.target())) {
                    differences.add(copy + ": expected " + expected.target() + " but was " + target);
                }
            });
        }
        return differences;
    }

    /** What is wrong with versions: gaps, repetitions, disorder. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        Map<Of, Long> versions = new HashMap<>();
        for (JsonNode instruction : all) {
            long version = instruction.path("version").asLong();
            long before = versions.getOrDefault(of(instruction), 0L);
            if (version != before + 1) {
                faults.add(instruction.path("instructionId").asString() + " follows version " + before);
            }
            versions.put(of(instruction), version);
        }
        return faults;
    }

    private static Of of(JsonNode instruction) {
        JsonNode document = instruction.path("document");
        return new Of(
                document.path("type").asString(),
                document.path("number").asString(),
                instruction.path("coverageYear").asInt());
    }
}
