package org.yingbao.identity.list;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.OutboxTopic;

/** What departments are told of their lists: each leaves exactly once. */
record ReportsTopic(Events events) implements OutboxTopic<ReportedLists> {

    private static final int PARTS_OF_AN_ID = 5;
    private static final int COMPARED = 3;
    private static final int ENOUGH_OF_A_DIGEST = 8;

    @Override
    public String topic() {
        return Topics.LIST_REPORTS;
    }

    @Override
    public ProducerRecord<byte[], byte[]> render(String listId, OutboxEvent event, ReportedLists current) {
        return event.written(events, listId);
    }

    @Override
    public boolean restoresAll() {
        return true;
    }

    /**
     * The last part of the id says of what state of the lists it is; a state of another log may have the same number.
     */
    static String id(String listId, ReportedLists.ReportedList told) {
        String list = "list/" + ListKeys.hash(told.source() + "/" + listId) + "/" + told.revision();
        String compared = told.compared() == null ? "" : "/" + told.compared();
        return list + compared + "/" + told.digest().substring(0, ENOUGH_OF_A_DIGEST) + "/" + told.news();
    }

    @Override
    public @Nullable ReportedLists restore(
            String listId, Optional<ReportedLists> current, ConsumerRecord<byte[], byte[]> published) {
        String id = Headers.required(published, Headers.ID);
        return learned(published, current, Long.parseLong(id.substring(id.lastIndexOf('/') + 1)));
    }

    /** On another log the lists come again from the beginning. */
    @Override
    public @Nullable ReportedLists restoreMirrored(
            String listId, Optional<ReportedLists> current, ConsumerRecord<byte[], byte[]> published) {
        return learned(published, current, -1);
    }

    private static @Nullable ReportedLists learned(
            ConsumerRecord<byte[], byte[]> published, Optional<ReportedLists> current, long news) {
        ListReport report = Json.MAPPER.readValue(published.value(), ListReport.class);
        String[] id = Headers.required(published, Headers.ID).split("/", -1);
        String compared = id.length > PARTS_OF_AN_ID ? id[COMPARED] : null;
        ReportedLists known = current.orElse(ReportedLists.NONE);
        ReportedLists.ReportedList told = ReportStage.told(report, news, compared);
        boolean old = known.of(told).filter(each -> each.news() >= news).isPresent();
        return old ? null : known.with(told);
    }
}
