package org.yingbao.testkit.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** One stage in small: what it reads from {@code in} it passes on to {@code out}, exactly once. */
public record BrokerClients(String bootstrapServers) {

    /** The topic that is copied. */
    public static final String IN = "in";
    /** Its copy. */
    public static final String OUT = "out";

    private static final String GROUP = "stage";

    /** Creates {@link #IN} and {@link #OUT} with eight partitions each. */
    public void createTopics() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(IN, 8, (short) 1), new NewTopic(OUT, 8, (short) 1)))
                    .all()
                    .get();
        }
    }

    /** Sends to a topic that is not there, and gives up after two seconds. */
    public void sendNowhere() throws Exception {
        try (KafkaProducer<String, String> producer = producer(Map.of("max.block.ms", 2_000))) {
            producer.send(new ProducerRecord<>("mistyped", "value")).get();
        }
    }

    /** The names of all topics. */
    public Set<String> topics() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return admin.listTopics().names().get();
        }
    }

    /** Sends each value under itself as key to {@link #IN}; returns when all are acknowledged. */
    public void send(String... values) throws Exception {
        try (KafkaProducer<String, String> producer = producer(Map.of())) {
            for (String value : values) {
                producer.send(new ProducerRecord<>(IN, value, value)).get();
            }
        }
    }

    /**
     * Copies so many records to {@link #OUT} in one transaction with their offsets, and returns their values, sorted.
     * Leaves the transaction open if {@code commit} is false.
     */
    public List<String> passOn(int expected, boolean commit) throws Exception {
        try (KafkaConsumer<String, String> consumer = consumer(GROUP, IN)) {
            KafkaProducer<String, String> producer = producer(Map.of("transactional.id", GROUP));
            producer.initTransactions();
            List<ConsumerRecord<String, String>> records = read(consumer, expected);
            producer.beginTransaction();
            for (ConsumerRecord<String, String> record : records) {
                var _ = producer.send(new ProducerRecord<>(OUT, record.key(), record.value()));
            }
            producer.sendOffsetsToTransaction(positions(consumer), consumer.groupMetadata());
            producer.flush();
            if (commit) {
                producer.commitTransaction();
                producer.close();
            }
            return values(records);
        }
    }

    /** So many values of {@link #OUT} in committed transactions, sorted; fails after 30 seconds. */
    public List<String> committed(int expected) {
        try (KafkaConsumer<String, String> consumer = consumer("reader", OUT)) {
            return values(read(consumer, expected));
        }
    }

    /** The offsets that the copying group has committed, added up over the partitions. */
    public long committedOffsets() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata().get().values().stream()
                    .mapToLong(OffsetAndMetadata::offset)
                    .sum();
        }
    }

    private static List<ConsumerRecord<String, String>> read(KafkaConsumer<String, String> consumer, int expected) {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            return records.size() >= expected;
        });
        return records;
    }

    private static List<String> values(List<ConsumerRecord<String, String>> records) {
        return records.stream().map(ConsumerRecord::value).sorted().toList();
    }

    private static Map<TopicPartition, OffsetAndMetadata> positions(KafkaConsumer<String, String> consumer) {
        return consumer.assignment().stream()
                .collect(Collectors.toMap(
                        partition -> partition, partition -> new OffsetAndMetadata(consumer.position(partition))));
    }

    private KafkaProducer<String, String> producer(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("bootstrap.servers", bootstrapServers);
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    /** Joins a group under a name that another member has, and falls silent. */
    public void takePlace(String group, String name) {
        try (KafkaConsumer<String, String> consumer = consumer(group, IN, Map.of("group.instance.id", name))) {
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(100));
                return !consumer.assignment().isEmpty();
            });
        }
    }

    private KafkaConsumer<String, String> consumer(String group, String topic) {
        return consumer(group, topic, Map.of());
    }

    private KafkaConsumer<String, String> consumer(String group, String topic, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("group.id", group);
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", false);
        settings.put("fetch.max.wait.ms", 20);
        settings.put("auto.offset.reset", "earliest");
        KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        consumer.subscribe(List.of(topic));
        return consumer;
    }
}
