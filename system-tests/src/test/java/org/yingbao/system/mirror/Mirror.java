package org.yingbao.system.mirror;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.yingbao.system.chain.Instructions;

/**
 * Copies all topics to another broker as MirrorMaker does: what is committed, in order within each partition, with
 * keys, values and headers, under other offsets; neither transactions nor what groups have committed.
 */
record Mirror(String from, String to) {

    /**
     * Offsets are moved down by the markers that do not come along, and up in some partitions by others that do not
     * show.
     */
    private static final int UP = 40;

    void copy(long seed) throws Exception {
        try (Admin source = Admin.create(Map.of("bootstrap.servers", from));
                Admin target = Admin.create(Map.of("bootstrap.servers", to))) {
            Set<String> topics = source.listTopics().names().get();
            target.createTopics(as(source, topics)).all().get();
            moveUp(source.describeTopics(topics).allTopicNames().get().values(), seed);
            copy(topics);
        }
    }

    private static List<NewTopic> as(Admin source, Set<String> topics) throws Exception {
        Map<String, TopicDescription> described =
                source.describeTopics(topics).allTopicNames().get();
        Map<ConfigResource, Config> settings = source.describeConfigs(topics.stream()
                        .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                        .toList())
                .all()
                .get();
        List<NewTopic> wanted = new ArrayList<>();
        settings.forEach((topic, config) -> wanted.add(new NewTopic(
                        topic.name(),
                        Optional.of(requireNonNull(described.get(topic.name()))
                                .partitions()
                                .size()),
                        Optional.empty())
                .configs(config.entries().stream()
                        .filter(entry -> entry.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG)
                        .collect(toMap(ConfigEntry::name, ConfigEntry::value)))));
        return wanted;
    }

    /** What is aborted takes offsets and is never read. */
    private void moveUp(Collection<TopicDescription> topics, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        try (KafkaProducer<byte[], byte[]> producer = producer(Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "up"))) {
            producer.initTransactions();
            producer.beginTransaction();
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            topics.forEach(topic -> topic.partitions().forEach(partition -> {
                int up = random.nextBoolean() ? 0 : random.nextInt(UP);
                Stream.generate(() -> new ProducerRecord<byte[], byte[]>(
                                topic.name(), partition.partition(), new byte[] {1}, new byte[] {1}))
                        .limit(up)
                        .forEach(record -> sent.add(producer.send(record)));
            }));
            producer.flush();
            taken(sent);
            producer.abortTransaction();
        }
    }

    private void copy(Set<String> topics) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (KafkaProducer<byte[], byte[]> producer = producer(Map.of())) {
            for (String topic : topics) {
                for (ConsumerRecord<byte[], byte[]> record : Instructions.values(from, topic)) {
                    sent.add(producer.send(new ProducerRecord<>(
                            topic,
                            record.partition(),
                            record.timestamp(),
                            record.key(),
                            record.value(),
                            record.headers())));
                }
            }
        }
        taken(sent);
    }

    private static void taken(List<Future<RecordMetadata>> sent) {
        assertThat(sent).allSatisfy(each -> assertThat(each).succeedsWithin(Duration.ofMinutes(1)));
    }

    private KafkaProducer<byte[], byte[]> producer(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, to);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 4 * 1024 * 1024);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
