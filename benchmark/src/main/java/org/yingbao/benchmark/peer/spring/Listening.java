package org.yingbao.benchmark.peer.spring;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;

/** Which group reads which topics, and what leaves in the transaction that the container has begun. */
public abstract class Listening {

    private final String group;
    private final List<String> topics;
    private final KafkaOperations<byte[], byte[]> kafka;

    Listening(String group, List<String> topics, KafkaOperations<byte[], byte[]> kafka) {
        this.group = group;
        this.topics = topics;
        this.kafka = kafka;
    }

    public String getGroup() {
        return group;
    }

    public String[] getTopics() {
        return topics.toArray(String[]::new);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the transaction fails if one of them does
    void send(List<ProducerRecord<byte[], byte[]>> leaving) {
        leaving.forEach(kafka::send);
    }
}
