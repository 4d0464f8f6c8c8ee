package org.yingbao.notification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.notification.told.NoticeEvents;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.CommittedLog;
import org.yingbao.testkit.stage.FakeLog;

/** Topics of one partition in memory, and consumer groups that read them as a worker does. */
public final class Log implements CommittedLog {

    private final FakeLog log = new FakeLog(1, 0);

    public synchronized List<ConsumerRecord<byte[], byte[]>> topic(String name) {
        return log.all(name);
    }

    /** The notices on their topic, as {@code version status}. */
    public List<String> notices() {
        return topic(Topics.NOTICES).stream()
                .map(record -> Json.MAPPER.readValue(record.value(), Notice.class))
                .map(notice -> notice.instructionVersion() + " " + notice.status())
                .toList();
    }

    public void publish(Instruction instruction, String time, String sealedSubject) {
        String id = instruction.instructionId();
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                Topics.INSTRUCTIONS,
                null,
                null,
                instruction.personId().getBytes(StandardCharsets.UTF_8),
                Json.MAPPER.writeValueAsBytes(instruction),
                List.of(
                        Headers.header(Headers.ID, id),
                        Headers.header(Headers.SOURCE, "urn:yingbao:contribution"),
                        Headers.header(Headers.TYPE, EventTypes.INSTRUCTION),
                        Headers.header(Headers.TIME, time),
                        Headers.header(NoticeEvents.SUBJECT, sealedSubject)));
        append(List.of(record));
    }

    public synchronized Map<TopicPartition, Long> append(List<ProducerRecord<byte[], byte[]>> records) {
        return log.append(records);
    }

    @Override
    public synchronized Map<TopicPartition, Long> read(
            Map<TopicPartition, Long> from, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        return log.read(from, each);
    }

    /** One group with its committed offset. */
    public final class Group {

        private final String topic;
        private long committed = Long.MAX_VALUE;
        private Processor processor;

        public Group(Processor processor) {
            this.topic = processor.topics().getFirst();
            this.processor = processor;
            restart(processor);
        }

        /** A new process takes over. */
        public void restart(Processor fresh) {
            processor = fresh;
            TopicPartition partition = new TopicPartition(topic, 0);
            Long start = processor.start(Map.of(partition, committed)).get(partition);
            if (start != null) {
                committed = start;
            }
        }

        /** An operator sets the group back, or the broker forgets it. */
        public void reset() {
            committed = Long.MAX_VALUE;
        }

        /** Reads to the end; what was read comes again if this throws. */
        public int poll() {
            List<ConsumerRecord<byte[], byte[]>> batch = batch();
            List<ProducerRecord<byte[], byte[]>> leaving = processor.process(batch);
            TopicPartition partition = new TopicPartition(topic, 0);
            Map<TopicPartition, Long> ends = append(leaving);
            if (!batch.isEmpty()) {
                committed = batch.getLast().offset() + 1;
                processor.committed(Map.of(partition, committed), ends);
            }
            return leaving.size();
        }

        /** The process ends after the work and before the transaction. */
        public List<ProducerRecord<byte[], byte[]>> pollAndDie() {
            return processor.process(batch());
        }

        private List<ConsumerRecord<byte[], byte[]>> batch() {
            long from = committed == Long.MAX_VALUE ? 0 : committed;
            return topic(topic).stream()
                    .filter(record -> record.offset() >= from)
                    .toList();
        }
    }
}
