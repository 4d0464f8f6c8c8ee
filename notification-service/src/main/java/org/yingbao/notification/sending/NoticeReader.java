package org.yingbao.notification.sending;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.notification.told.NoticeEvents;
import org.yingbao.notification.told.NoticeStatus;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.sealing.Seal;

/** Reads what the topic of notices holds, and opens whom they are for. */
final class NoticeReader {

    private final Seal seal;

    NoticeReader(Seal seal) {
        this.seal = seal;
    }

    sealed interface Read {}

    /** The notice and its recipient. */
    record ToSend(Notice notice, Delivery delivery, Cause cause) implements Read {}

    /** It tells what became of a notice. */
    record Nothing() implements Read {}

    record Unreadable(String what) implements Read {}

    Read read(ConsumerRecord<byte[], byte[]> record) {
        try {
            Notice notice = Json.MAPPER.readValue(record.value(), Notice.class);
            if (!NoticeStatus.Step.ISSUED.status().equals(notice.status())) {
                return new Nothing();
            }
            String sealed = Headers.text(record, NoticeEvents.SUBJECT);
            return sealed == null
                    ? new Unreadable("no header " + NoticeEvents.SUBJECT)
                    : new ToSend(notice, Delivery.of(notice, seal.open(sealed)), Headers.causeOf(record));
        } catch (RuntimeException unreadable) {
            return new Unreadable(unreadable.getClass().getSimpleName());
        }
    }
}
