package org.yingbao.pipeline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.yingbao.pipeline.Processor;

/** The simulation once found that a batch whose commit was in doubt was read again although it was committed. */
class BatchInDoubtTest {

    private static final TopicPartition INPUT = new TopicPartition("input", 0);

    private final List<Long> processed = new ArrayList<>();
    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");

    @Test
    void a_batch_that_was_committed_after_all_is_not_read_again() {
        consumer.assign(List.of(INPUT));
        consumer.updateBeginningOffsets(Map.of(INPUT, 0L));
        consumer.updateEndOffsets(Map.of(INPUT, 0L));
        consumer.seek(INPUT, 0);
        DrivenListener worker =
                new DrivenListener("stage", new Noting(), this::producerWithoutAnswer, () -> {}, (topics, each) -> {});
        worker.assigned(consumer, List.of(INPUT));

        worker.onMessage(consumer, poll(0, 1));
        consumer.commitSync(Map.of(INPUT, new OffsetAndMetadata(2)));
        worker.onMessage(consumer, poll(0, 1));
        worker.onMessage(consumer, poll(0, 1, 2));

        assertThat(processed).containsExactly(0L, 1L, 2L);
    }

    /** Of these records, those from the position on. */
    private List<ConsumerRecord<byte[], byte[]>> poll(long... there) {
        LongStream.of(there).forEach(offset -> consumer.addRecord(record(offset)));
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        consumer.poll(Duration.ZERO).forEach(records::add);
        return records;
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset) {
        return new ConsumerRecord<>(INPUT.topic(), INPUT.partition(), offset, new byte[0], new byte[0]);
    }

    private Producer<byte[], byte[]> producerWithoutAnswer() {
        MockProducer<byte[], byte[]> producer =
                new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
        producer.commitTransactionException = new TimeoutException("no answer to the commit");
        return producer;
    }

    private final class Noting implements Processor {

        @Override
        public List<String> topics() {
            return List.of(INPUT.topic());
        }

        @Override
        public Map<TopicPartition, Long> start(Map<TopicPartition, Long> committed) {
            return Map.of();
        }

        @Override
        public List<ProducerRecord<byte[], byte[]>> process(List<ConsumerRecord<byte[], byte[]>> batch) {
            batch.forEach(record -> processed.add(record.offset()));
            return List.of();
        }

        @Override
        public void committed(Map<TopicPartition, Long> next, Map<TopicPartition, Long> ends) {}

        @Override
        public void revoked(Collection<TopicPartition> partitions) {}
    }
}
