package org.yingbao.benchmark.peer.raw;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.yingbao.benchmark.peer.YingbaosClients;
import org.yingbao.benchmark.traffic.TrafficSample;

/**
 * Kafka's plain clients with Yingbao's settings: polls, sends as many records of the same bytes as Yingbao would,
 * commits both in one transaction.
 */
record Relay(RawMain.Hop hop, String kafka, String name, TrafficSample traffic) implements Runnable {

    private static final Duration POLL = Duration.ofMillis(100);

    @Override
    public void run() {
        List<Substitute> substitutes = hop.to().stream()
                .map(topic -> new Substitute(topic, hop.rate(traffic, topic), traffic))
                .toList();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer();
                KafkaProducer<byte[], byte[]> producer = producer()) {
            producer.initTransactions();
            consumer.subscribe(hop.from());
            while (true) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
                if (!records.isEmpty()) {
                    pass(records, substitutes, consumer, producer);
                }
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the transaction fails if one of them does
    private void pass(
            ConsumerRecords<byte[], byte[]> records,
            List<Substitute> substitutes,
            KafkaConsumer<byte[], byte[]> consumer,
            KafkaProducer<byte[], byte[]> producer) {
        producer.beginTransaction();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (hop.counts(record.topic())) {
                substitutes.forEach(each -> each.of(record).forEach(producer::send));
            }
        }
        producer.sendOffsetsToTransaction(records.nextOffsets(), consumer.groupMetadata());
        producer.commitTransaction();
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(YingbaosClients.consumer());
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, hop.group());
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> settings = new HashMap<>(YingbaosClients.producer());
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, name);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
