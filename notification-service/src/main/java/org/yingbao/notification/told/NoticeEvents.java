package org.yingbao.notification.told;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;

/** Notices as they leave. */
public final class NoticeEvents {

    /** The header with the sealed subject. */
    public static final String SUBJECT = "yb_subject";

    /** The header that says why the gateway refused a notice. */
    public static final String CODE = "yb_code";

    private static final Events EVENTS = new Events("urn:yingbao:notification");

    private NoticeEvents() {}

    public static ProducerRecord<byte[], byte[]> event(Notice notice, Cause cause) {
        return EVENTS.event(
                Topics.NOTICES,
                notice.personId(),
                EventTypes.NOTICE,
                Statuses.eventId(notice),
                Json.MAPPER.writeValueAsBytes(notice),
                cause);
    }
}
