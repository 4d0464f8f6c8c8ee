package org.yingbao.notification.sending;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.notification.told.NoticeStatus;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.stage.CommittedLog;

/**
 * Notices ahead of a sender of which the topic says already what became of them: on another cluster, to which all of it
 * was mirrored, nobody remembers how far senders were. Eight bytes are kept of each.
 */
final class SentBefore {

    private final CommittedLog topic;
    private long[] told = new long[0];

    SentBefore(CommittedLog topic) {
        this.topic = topic;
    }

    /** Looks through the partitions from these offsets on, instead of those before. */
    void look(Map<TopicPartition, Long> from) {
        LongStream.Builder found = LongStream.builder();
        topic.read(from, record -> {
            Notice notice = read(record);
            if (notice != null && !NoticeStatus.Step.ISSUED.status().equals(notice.status())) {
                found.add(name(notice));
            }
        });
        told = found.build().sorted().toArray();
    }

    private static @Nullable Notice read(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Json.MAPPER.readValue(record.value(), Notice.class);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    boolean has(Notice notice) {
        return told.length > 0 && Arrays.binarySearch(told, name(notice)) >= 0;
    }

    private static long name(Notice notice) {
        byte[] id = notice.noticeId().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(id).getMostSignificantBits();
    }
}
