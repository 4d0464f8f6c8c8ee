package org.yingbao.pipeline.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * How this instance reaches the broker. What the guarantees rest on is put last, over whatever the operator wants.
 *
 * @param instance a name that no other instance of the same service has, and that stays over restarts
 * @param threads how many threads each stage has here
 * @param wanted the properties of the clients, as the operator wants them (addresses and security, above all)
 */
public record KafkaAccess(String instance, int threads, ClientProperties wanted) {

    private static final int RECORDS_OF_A_POLL = 500;
    private static final int SESSION_TIMEOUT_MS = 6_000;
    private static final int TRANSACTION_TIMEOUT_MS = 10_000;

    public KafkaAccess(String bootstrapServers, String instance, int threads) {
        this(bootstrapServers, instance, threads, Map.of());
    }

    public KafkaAccess(String bootstrapServers, String instance, int threads, Map<String, String> properties) {
        this(instance, threads, ClientProperties.ofAll(bootstrapServers, properties));
    }

    /** An administrator. */
    public Map<String, Object> admin() {
        return with(wanted.admin());
    }

    private static Map<String, Object> with(Map<String, Object> wanted) {
        Map<String, Object> settings = new HashMap<>(wanted);
        settings.putIfAbsent(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
        return settings;
    }

    /** A reader of committed records without a group. */
    public Map<String, Object> reader() {
        Map<String, Object> settings = with(wanted.consumer());
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return settings;
    }

    /** A reader that waits for the end of transactions, and so asks again soon. */
    Map<String, Object> readerToTheEnd() {
        Map<String, Object> settings = reader();
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 20);
        return settings;
    }

    /** The same, but also of what no transaction has committed. */
    Map<String, Object> readerOfAll() {
        Map<String, Object> settings = readerToTheEnd();
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted");
        return settings;
    }

    /** A reader to the end that holds little at a time, however large the records are. */
    Map<String, Object> readerOfFew() {
        Map<String, Object> settings = readerToTheEnd();
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 50);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 512 * 1024);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 512 * 1024);
        return settings;
    }

    /** A member of a group: static, so that a quick restart moves no partition. */
    public Map<String, Object> member(String group, int thread) {
        Map<String, Object> settings = reader();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, name(group, thread));
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, name(group, thread));
        settings.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT_MS);
        settings.putIfAbsent(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, SESSION_TIMEOUT_MS / 4);
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, RangeAssignor.class.getName());
        settings.putIfAbsent(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_OF_A_POLL);
        settings.putIfAbsent(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        return settings;
    }

    /** How many records a batch has at most. */
    int recordsOfAPoll() {
        Object records = wanted.consumer().get(ConsumerConfig.MAX_POLL_RECORDS_CONFIG);
        return records == null
                ? RECORDS_OF_A_POLL
                : Integer.parseInt(records.toString().strip());
    }

    /** A writer outside transactions whose records are lost no more than those inside. */
    public Map<String, Object> writer(String clientId) {
        Map<String, Object> settings = with(wanted.producer());
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, clientId);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return settings;
    }

    /** A writer in transactions; named as a member is. */
    public Map<String, Object> producer(String group, int thread) {
        Map<String, Object> settings = writer(name(group, thread));
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, name(group, thread));
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TRANSACTION_TIMEOUT_MS);
        // The broker ends a transaction a few milliseconds after it says so, and sends away what comes before that.
        settings.putIfAbsent(CommonClientConfigs.RETRY_BACKOFF_MS_CONFIG, 5);
        settings.putIfAbsent(ProducerConfig.COMPRESSION_TYPE_CONFIG, "snappy");
        settings.putIfAbsent(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        settings.putIfAbsent(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 8 * 1024 * 1024);
        settings.putIfAbsent(ProducerConfig.BUFFER_MEMORY_CONFIG, 64L * 1024 * 1024);
        return settings;
    }

    /** The names of wanted properties that have no effect, because the guarantees rest on another value. */
    public SortedSet<String> overruled() {
        SortedSet<String> names = new TreeSet<>(overruled(wanted.consumer(), member("", 0)));
        names.addAll(overruled(wanted.producer(), producer("", 0)));
        return names;
    }

    private static List<String> overruled(Map<String, Object> wanted, Map<String, Object> settings) {
        return wanted.entrySet().stream()
                .filter(property ->
                        !property.getValue().toString().equals(String.valueOf(settings.get(property.getKey()))))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String name(String group, int thread) {
        return group + "-" + instance + "-" + thread;
    }
}
