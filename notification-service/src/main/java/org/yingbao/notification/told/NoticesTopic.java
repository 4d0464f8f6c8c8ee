package org.yingbao.notification.told;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.OutboxTopic;

/** Notices to people, and what became of them: each leaves exactly once. */
final class NoticesTopic implements OutboxTopic<NoticeHistory> {

    @Override
    public String topic() {
        return Topics.NOTICES;
    }

    @Override
    public ProducerRecord<byte[], byte[]> render(String id, OutboxEvent event, NoticeHistory current) {
        Posted posted = event.content(Posted.class);
        ProducerRecord<byte[], byte[]> leaving = NoticeEvents.event(posted.notice(), event.cause());
        if (posted.subject() != null) {
            leaving.headers().add(Headers.header(NoticeEvents.SUBJECT, posted.subject()));
        }
        return leaving;
    }

    /** What became of notices is on the topic, even if the store was restored from a backup. */
    @Override
    public @Nullable NoticeHistory restore(
            String id, Optional<NoticeHistory> current, ConsumerRecord<byte[], byte[]> published) {
        NoticeHistory known = current.orElse(NoticeHistory.NOTHING);
        NoticeHistory after = known.met(Json.MAPPER.readValue(published.value(), Notice.class));
        return after.equals(known) ? null : after;
    }
}
