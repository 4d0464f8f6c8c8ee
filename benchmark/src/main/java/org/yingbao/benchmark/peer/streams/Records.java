package org.yingbao.benchmark.peer.streams;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Between the records of Kafka's clients and those of Kafka Streams. A sink is named after its topic. */
final class Records {

    private static final int UNKNOWN = -1;

    private Records() {}

    static ConsumerRecord<byte[], byte[]> read(Record<byte[], byte[]> record, ProcessorContext<?, ?> context) {
        RecordMetadata at = context.recordMetadata().orElseThrow();
        return new ConsumerRecord<>(
                at.topic(),
                at.partition(),
                at.offset(),
                record.timestamp(),
                TimestampType.CREATE_TIME,
                UNKNOWN,
                UNKNOWN,
                record.key(),
                record.value(),
                record.headers(),
                Optional.empty());
    }

    static void forward(
            ProducerRecord<byte[], byte[]> leaving, long timestamp, ProcessorContext<byte[], byte[]> context) {
        context.forward(
                new Record<>(leaving.key(), leaving.value(), timestamp, new RecordHeaders(leaving.headers())),
                leaving.topic());
    }
}
