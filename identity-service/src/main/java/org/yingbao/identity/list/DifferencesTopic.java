package org.yingbao.identity.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.ListDifference;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.OutboxTopic;

/** What differs between a list and the records of its source: page by page, each exactly once. */
record DifferencesTopic(Events events) implements OutboxTopic<ReportedLists> {

    private static final String ID = "list-differences/";

    static String id(String page) {
        return ID + page;
    }

    @Override
    public String topic() {
        return Topics.LIST_DIFFERENCES;
    }

    @Override
    public ProducerRecord<byte[], byte[]> render(String listId, OutboxEvent event, ReportedLists current) {
        return renderAll(listId, event, current).getFirst();
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> renderAll(String listId, OutboxEvent event, ReportedLists current) {
        List<ProducerRecord<byte[], byte[]>> all = new ArrayList<>();
        for (ListDifference difference : event.content(ListDifference[].class)) {
            String id = all.isEmpty() ? event.id() : event.id() + "/" + all.size();
            all.add(events.event(
                    topic(), listId, event.type(), id, Json.MAPPER.writeValueAsBytes(difference), event.cause()));
        }
        return all;
    }

    @Override
    public boolean restoresAll() {
        return true;
    }

    /** A page leaves in one transaction: of whatever one event is there, all are. */
    @Override
    public @Nullable ReportedLists restore(
            String listId, Optional<ReportedLists> current, ConsumerRecord<byte[], byte[]> published) {
        String[] parts =
                Headers.required(published, Headers.ID).substring(ID.length()).split("/", -1);
        String page = parts[0] + "/" + parts[1];
        ReportedLists known = current.orElse(ReportedLists.NONE);
        return known.differences().contains(page) ? null : known.with(page);
    }

    @Override
    public @Nullable ReportedLists restoreMirrored(
            String listId, Optional<ReportedLists> current, ConsumerRecord<byte[], byte[]> published) {
        return restore(listId, current, published);
    }
}
