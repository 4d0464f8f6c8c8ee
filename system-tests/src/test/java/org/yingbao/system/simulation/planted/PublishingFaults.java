package org.yingbao.system.simulation.planted;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.ForwardingProcessor;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.pipeline.stage.Sweep;
import org.yingbao.testkit.simulation.Fault;
import org.yingbao.testkit.simulation.SimulatedLog;

/** Faults in how a batch is published and where it is read from. */
final class PublishingFaults {

    private PublishingFaults() {}

    /** Who has lost its partitions may still commit their offsets. */
    static Fault zombieNotFenced() {
        return new Fault() {
            @Override
            public Producer<byte[], byte[]> producer(Producer<byte[], byte[]> producer, SimulatedLog log) {
                return new ForwardingProducer(producer) {
                    @Override
                    @SuppressWarnings("removal")
                    public void sendOffsetsToTransaction(
                            Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata metadata) {
                        super.sendOffsetsToTransaction(offsets, new ConsumerGroupMetadata(metadata.groupId()));
                    }
                };
            }
        };
    }

    static Fault deadLettersOutsideTheTransaction() {
        return outside(record -> record.topic().endsWith("-dlt"));
    }

    static Fault refusalsOutsideTheTransaction() {
        return outside(record -> record.topic().equals(Topics.REFUSALS));
    }

    static Fault eventsOutsideTheTransaction() {
        return outside(record -> !record.topic().endsWith("-dlt"));
    }

    private static Fault outside(Predicate<ProducerRecord<byte[], byte[]>> which) {
        return new Fault() {
            @Override
            public Producer<byte[], byte[]> producer(Producer<byte[], byte[]> producer, SimulatedLog log) {
                return new ForwardingProducer(producer) {
                    @Override
                    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
                    public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) {
                        if (!which.test(record)) {
                            return super.send(record);
                        }
                        ConsumerRecord<byte[], byte[]> at = log.append(record);
                        return CompletableFuture.completedFuture(new RecordMetadata(
                                new TopicPartition(at.topic(), at.partition()), at.offset(), 0, 0, 0, 0));
                    }
                };
            }
        };
    }

    /** Reading goes on where the group committed, whatever the store has forgotten. */
    static Fault positionInTheStoreIgnored() {
        return new Fault() {
            @Override
            public Processor processor(String group, Processor processor) {
                return new ForwardingProcessor(processor) {
                    @Override
                    public Map<TopicPartition, Long> start(Map<TopicPartition, Long> committed) {
                        super.start(committed);
                        return Map.of();
                    }
                };
            }
        };
    }

    /** Nobody reads what was published before trouble. */
    static Fault outputsNotRead() {
        return new Fault() {
            @Override
            public CommittedLog published(CommittedLog published) {
                return (from, each) -> published.read(from, record -> {});
            }
        };
    }

    /** A sweep ends with its first page. */
    static Fault sweepForgetsItsPlace() {
        return leaving((batch, record) -> goesOn(record) ? Optional.empty() : Optional.of(record));
    }

    private static boolean goesOn(ProducerRecord<byte[], byte[]> record) {
        return Sweep.TYPE.equals(Headers.text(record.headers(), Headers.TYPE))
                && String.valueOf(Headers.text(record.headers(), Headers.ID)).contains("/rest/");
    }

    /** Records go where they like, and two threads have one person. */
    static Fault peopleSpreadOverPartitions() {
        return leaving((batch, record) -> Optional.of(
                record.topic().equals("identity.records.v1")
                        ? spread(record, batch.getFirst().partition())
                        : record));
    }

    /** What is to be published is changed, or left out, by what came in. */
    private static Fault leaving(
            BiFunction<
                            List<ConsumerRecord<byte[], byte[]>>,
                            ProducerRecord<byte[], byte[]>,
                            Optional<ProducerRecord<byte[], byte[]>>>
                    instead) {
        return new Fault() {
            @Override
            public Processor processor(String group, Processor processor) {
                return new ForwardingProcessor(processor) {
                    @Override
                    public List<ProducerRecord<byte[], byte[]>> process(List<ConsumerRecord<byte[], byte[]>> batch) {
                        return super.process(batch).stream()
                                .flatMap(record -> instead.apply(batch, record).stream())
                                .toList();
                    }
                };
            }
        };
    }

    private static ProducerRecord<byte[], byte[]> spread(ProducerRecord<byte[], byte[]> record, int partition) {
        return new ProducerRecord<>(record.topic(), partition, null, record.key(), record.value(), record.headers());
    }
}
