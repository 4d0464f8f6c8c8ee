package org.yingbao.pipeline.processing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.CommittedLog;

/**
 * What was published of the sums of a partition since its checkpoint.
 *
 * @param last by whom sums were published last, and what they stood for
 * @param sums the names of the sums, and what led to them
 */
record PublishedSums(Stamp last, Map<String, Cause> sums) {

    private static final PublishedSums NONE = new PublishedSums(new Stamp(0, 0, Map.of()), Map.of());

    /**
     * What a published sum says of itself.
     *
     * @param epoch who published it
     * @param write the last write of documents that it contains
     * @param read for each input, the offset to which it was read
     */
    record Stamp(long epoch, long write, Map<String, Long> read) {

        static Stamp of(SumsCheckpoint checkpoint) {
            return new Stamp(checkpoint.epoch(), checkpoint.write(), checkpoint.read());
        }

        boolean isAfter(long otherEpoch, long otherWrite) {
            return epoch > otherEpoch || (epoch == otherEpoch && write > otherWrite);
        }

        Header header() {
            return Headers.header(Headers.SUMS, Json.MAPPER.writeValueAsString(this));
        }

        static Stamp on(ConsumerRecord<?, ?> record) {
            return Json.MAPPER.readValue(Headers.required(record, Headers.SUMS), Stamp.class);
        }
    }

    /** Reads the topics of tallies from where these checkpoints of partitions know them. */
    static Map<Integer, PublishedSums> since(
            Map<Integer, SumsCheckpoint> taken, Collection<TopicPartition> topics, CommittedLog log) {
        Map<TopicPartition, Long> from = new HashMap<>();
        for (TopicPartition at : topics) {
            from.put(
                    at,
                    taken.values().stream()
                            .mapToLong(known -> until(known, at))
                            .min()
                            .orElse(0));
        }
        Map<Integer, PublishedSums> found = new HashMap<>();
        taken.keySet().forEach(partition -> found.put(partition, NONE));
        log.read(from, record -> {
            String name = new String(record.key(), UTF_8);
            int end = name.lastIndexOf('/');
            int partition = Integer.parseInt(name, end + 1, name.length(), 10);
            SumsCheckpoint known = taken.get(partition);
            if (known != null
                    && record.offset() >= until(known, new TopicPartition(record.topic(), record.partition()))) {
                found.computeIfPresent(
                        partition, (_, before) -> before.and(record.topic() + "/" + name.substring(0, end), record));
            }
        });
        return found;
    }

    private static long until(SumsCheckpoint known, TopicPartition at) {
        return known.published().getOrDefault(at.topic() + "/" + at.partition(), 0L);
    }

    private PublishedSums and(String name, ConsumerRecord<byte[], byte[]> record) {
        Stamp stamp = Stamp.on(record);
        Map<String, Cause> all = new HashMap<>(sums);
        if (record.value() != null) {
            all.put(name, Headers.causeOf(record));
        }
        return new PublishedSums(stamp.isAfter(last.epoch(), last.write()) ? stamp : last, all);
    }
}
