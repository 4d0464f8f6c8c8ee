package org.yingbao.pipeline.processing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.Figures;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.Tally;
import org.yingbao.pipeline.stage.TallySum;

/** The tallies of a stage. A sum is named by its topic and its tally key. */
final class Tallies<D> {

    private final Map<String, Tally<D>> byTopic = new LinkedHashMap<>();
    private final Events events;
    private final ToIntFunction<String> partitions;

    /** {@code partitions}: how many a topic has. */
    Tallies(List<Output<D>> outputs, Events events, ToIntFunction<String> partitions) {
        this.events = events;
        this.partitions = partitions;
        for (Output<D> output : outputs) {
            if (output instanceof Tally<D> tally) {
                byTopic.put(tally.topic(), tally);
            }
        }
    }

    Set<String> topics() {
        return byTopic.keySet();
    }

    /** The partitions of its topics. */
    List<TopicPartition> topicPartitions() {
        return byTopic.keySet().stream()
                .flatMap(topic -> IntStream.range(0, partitions.applyAsInt(topic))
                        .mapToObj(partition -> new TopicPartition(topic, partition)))
                .toList();
    }

    /** What a document adds, by the names of the sums. */
    Map<String, Figures> contribution(String key, D document) {
        Map<String, Figures> added = new HashMap<>();
        byTopic.forEach((topic, tally) -> tally.contribution(key, document).forEach((tallyKey, figures) -> {
            if (!figures.isNone()) {
                added.put(topic + "/" + tallyKey, figures);
            }
        }));
        return added;
    }

    /** What a thread publishes when it takes a partition over: whoever comes later cannot take its epoch. */
    List<ProducerRecord<byte[], byte[]>> claims(int partition, SumsCheckpoint taken) {
        byte[] key = new TallySum("", partition, Figures.NONE).name().getBytes(UTF_8);
        return byTopic.keySet().stream()
                .map(topic -> new ProducerRecord<byte[], byte[]>(
                        topic,
                        null,
                        null,
                        key,
                        null,
                        List.of(PublishedSums.Stamp.of(taken).header())))
                .toList();
    }

    /** The event that carries a sum as it is at a checkpoint. */
    ProducerRecord<byte[], byte[]> event(String name, int partition, Sum sum, SumsCheckpoint at) {
        int end = name.indexOf('/');
        Tally<D> tally = Objects.requireNonNull(byTopic.get(name.substring(0, end)));
        TallySum content = new TallySum(name.substring(end + 1), partition, sum.figures());
        ProducerRecord<byte[], byte[]> event = events.in(
                partitionOf(tally.topic(), content.key()),
                tally.topic(),
                content.name(),
                tally.type(),
                content.name() + "/" + sum.cause().at(),
                Json.MAPPER.writeValueAsBytes(content),
                sum.cause());
        event.headers().add(PublishedSums.Stamp.of(at).header());
        return event;
    }

    /** All parts of a sum lie in the partition of their tally key, so that one reader can add them. */
    private int partitionOf(String topic, String tallyKey) {
        return BuiltInPartitioner.partitionForKey(tallyKey.getBytes(UTF_8), partitions.applyAsInt(topic));
    }
}
