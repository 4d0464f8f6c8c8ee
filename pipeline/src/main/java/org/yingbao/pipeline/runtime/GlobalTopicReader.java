package org.yingbao.pipeline.runtime;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.context.SmartLifecycle;
import org.yingbao.pipeline.TransientFailure;

/** Keeps small topics of one partition in memory: every instance reads them whole at start, and follows. */
public final class GlobalTopicReader implements SmartLifecycle {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KafkaAccess access;
    private final List<TopicPartition> topics;
    private final Consumer<ConsumerRecord<byte[], byte[]>> each;
    private final TopicCreation creation;
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private volatile Backoff patience;
    private volatile boolean running;

    /** {@code each} is called by one thread, in the order of each topic, possibly with a record it had before. */
    public GlobalTopicReader(
            KafkaAccess access,
            TopicCreation creation,
            List<String> topics,
            Consumer<ConsumerRecord<byte[], byte[]>> each) {
        this.access = access;
        this.creation = creation;
        this.topics = topics.stream().map(topic -> new TopicPartition(topic, 0)).toList();
        this.each = each;
        this.patience = new Backoff("follower of " + topics);
    }

    @Override
    public void start() {
        running = true;
        patience = new Backoff("follower of " + topics);
        Thread.ofPlatform().name("follower").daemon().start(this::follow);
    }

    private void follow() {
        while (running) {
            try {
                creation.ensure();
                read();
            } catch (RuntimeException trouble) {
                patience.waitOut(trouble);
            }
        }
    }

    private void read() {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(access.reader())) {
            consumer.assign(topics);
            consumer.seekToBeginning(topics);
            while (running) {
                consumer.poll(POLL).forEach(each);
                topics.forEach(topic -> moved(topic, consumer.position(topic)));
                patience.over();
            }
        }
    }

    private synchronized void moved(TopicPartition topic, long position) {
        positions.put(topic, position);
        notifyAll();
    }

    /**
     * Returns when everything is read that the topics hold now; throws {@link TransientFailure} if that takes too long.
     */
    public void catchUp() {
        Map<TopicPartition, Long> ends = ends();
        try {
            if (!reached(ends)) {
                throw new TransientFailure("not yet caught up with " + topics);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TransientFailure("interrupted", interrupted);
        }
    }

    private synchronized boolean reached(Map<TopicPartition, Long> ends) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (ends.entrySet().stream().anyMatch(end -> positions.getOrDefault(end.getKey(), -1L) < end.getValue())) {
            long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    private Map<TopicPartition, Long> ends() {
        creation.ensure();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(access.reader())) {
            return consumer.endOffsets(topics);
        }
    }

    @Override
    public void stop() {
        running = false;
        patience.end();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
