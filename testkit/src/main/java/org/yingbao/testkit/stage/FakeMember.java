package org.yingbao.testkit.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.pipeline.Processor;

/** One thread of a group on a {@link FakeLog}: it owns some partitions, and can be killed wherever it hurts. */
public final class FakeMember {

    /** Where the process ends; the next one takes over at once. */
    public enum Crash {
        NONE,
        /** Written, but nothing is published or committed. */
        BEFORE_COMMIT,
        /** CommittedLog and committed, but the processor never hears of it. */
        AFTER_COMMIT
    }

    private final FakeLog log;
    private final String group;
    private final Supplier<? extends Processor> processes;
    private final Set<Integer> partitions;
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private Processor processor;

    /**
     * Starts the first process.
     *
     * @param processes makes the processor of each process
     * @param partitions of every topic that the processor reads
     */
    public FakeMember(FakeLog log, String group, Supplier<? extends Processor> processes, Set<Integer> partitions) {
        this.log = log;
        this.group = group;
        this.processes = processes;
        this.partitions = partitions;
        this.processor = processes.get();
        start();
    }

    /** A new process takes over. */
    public void restart() {
        processor = processes.get();
        start();
    }

    /** The same process, after some trouble. */
    public void again() {
        start();
    }

    private void start() {
        Map<TopicPartition, Long> committed = new HashMap<>();
        for (String topic : processor.topics()) {
            partitions.forEach(partition -> {
                TopicPartition at = new TopicPartition(topic, partition);
                committed.put(at, log.committed(group, at));
            });
        }
        positions.clear();
        committed.forEach((at, offset) -> positions.put(at, offset == Processor.NEVER_COMMITTED ? 0 : offset));
        positions.putAll(processor.start(committed));
        log.append(processor.owed());
    }

    /** Where it reads next. */
    public Map<TopicPartition, Long> positions() {
        return Map.copyOf(positions);
    }

    /** That of the process that runs now. */
    public Processor processor() {
        return processor;
    }

    /** What comes next, at most so many records of each partition. */
    public List<ConsumerRecord<byte[], byte[]>> poll(int most) {
        List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>();
        positions.forEach((at, position) -> batch.addAll(log.from(at, position, most)));
        return batch;
    }

    /** One batch, undisturbed; false if there is nothing to read. */
    public boolean step(int most) {
        return step(most, Crash.NONE);
    }

    /** One batch with a crash in it. */
    public boolean step(int most, Crash crash) {
        List<ConsumerRecord<byte[], byte[]>> batch = poll(most);
        if (batch.isEmpty()) {
            return false;
        }
        List<ProducerRecord<byte[], byte[]>> leaving = processor.process(batch);
        if (crash == Crash.BEFORE_COMMIT) {
            restart();
            return true;
        }
        publish(batch, leaving, crash);
        return true;
    }

    /** Publishes and commits what {@link #poll} gave and the processor made of it. */
    public void publish(
            List<ConsumerRecord<byte[], byte[]>> batch, List<ProducerRecord<byte[], byte[]>> leaving, Crash crash) {
        Map<TopicPartition, Long> next = new HashMap<>();
        batch.forEach(record -> next.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1));
        Map<TopicPartition, Long> ends = log.append(leaving);
        log.commit(group, next);
        if (crash == Crash.AFTER_COMMIT) {
            restart();
            return;
        }
        positions.putAll(next);
        processor.committed(next, ends);
    }

    /** Batch after batch until nothing is left to read. */
    public void drain(int most) {
        boolean more = true;
        while (more) {
            more = step(most);
        }
    }
}
