package org.yingbao.testkit.simulation;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A transactional producer of one process. */
// One thread runs at a time, and who waits for others must not hold a lock.
@SuppressWarnings("UnsynchronizedOverridesSynchronized")
class SimulatedProducer extends MockProducer<byte[], byte[]> {

    private final SimulatedLog log;
    private final Coordinator coordinator;
    private final Steps steps;
    private int epoch;
    private @Nullable Transaction transaction;

    SimulatedProducer(SimulatedLog log, String transactionalId, Steps steps) {
        this.log = log;
        this.coordinator = log.coordinator(transactionalId);
        this.steps = steps;
    }

    @Override
    public void initTransactions() {
        ask("init transactions", coordinator);
        epoch = coordinator.fence();
        steps.await("the end of a transaction", coordinator::isIdle);
    }

    @Override
    public void beginTransaction() {
        transaction = null;
    }

    @Override
    public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) {
        ask("send", record.topic());
        ConsumerRecord<byte[], byte[]> appended = log.append(record, open());
        return CompletableFuture.completedFuture(new RecordMetadata(
                new TopicPartition(appended.topic(), appended.partition()),
                appended.offset(),
                0,
                appended.timestamp(),
                -1,
                -1));
    }

    @Override
    public void sendOffsetsToTransaction(
            Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata metadata) {
        ask("send offsets", offsets.keySet());
        Transaction open = open();
        Group group = log.group(metadata.groupId());
        if (!group.accepts(metadata)) {
            throw new CommitFailedException("not a member of this generation");
        }
        Map<TopicPartition, Long> plain = new HashMap<>();
        offsets.forEach((partition, offset) -> plain.put(partition, offset.offset()));
        open.touches(group);
        group.commit(open, plain);
    }

    @Override
    public void commitTransaction() {
        ask("commit", coordinator);
        open().decide(true);
        transaction = null;
        answered("commit");
    }

    @Override
    public void abortTransaction() {
        ask("abort", coordinator);
        open().decide(false);
        transaction = null;
    }

    private Transaction open() {
        if (isFenced()) {
            throw new ProducerFencedException("a newer producer has this transactional id");
        }
        if (transaction == null) {
            steps.await("the end of a transaction", () -> isFenced() || coordinator.isIdle());
            if (isFenced()) {
                throw new ProducerFencedException("a newer producer has this transactional id");
            }
            transaction = coordinator.begin();
        }
        return transaction;
    }

    boolean isFenced() {
        return coordinator.isFenced(epoch);
    }

    private void ask(String what, Object detail) {
        steps.step(what, detail);
        if (steps.fails("the broker")) {
            throw new TimeoutException(what);
        }
    }

    private void answered(String what) {
        steps.step("answer to " + what, coordinator);
        if (steps.fails("the broker")) {
            throw new TimeoutException(what);
        }
    }

    @Override
    public void close(Duration timeout) {}
}
