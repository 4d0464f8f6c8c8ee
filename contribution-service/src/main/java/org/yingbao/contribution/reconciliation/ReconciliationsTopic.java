package org.yingbao.contribution.reconciliation;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Reconciliation;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.OutboxTopic;

/** Days of tax beside ours: each version leaves once, keyed by region and year. */
record ReconciliationsTopic(Events events) implements OutboxTopic<TaxDayState> {
    static OutboxEvent outboxEvent(Reconciliation due, Cause cause) {
        String id = name(due) + "-" + due.version();
        return OutboxEvent.of(due, Topics.RECONCILIATIONS, EventTypes.RECONCILIATION, id, cause);
    }

    @Override
    public String topic() {
        return Topics.RECONCILIATIONS;
    }

    @Override
    public ProducerRecord<byte[], byte[]> render(String key, OutboxEvent event, TaxDayState current) {
        byte[] value = Json.MAPPER.writeValueAsBytes(event.content(Reconciliation.class));
        String regionAndYear = TaxDayName.parse(key).regionAndYear();
        return events.in(0, topic(), regionAndYear, event.type(), event.id(), value, event.cause());
    }

    @Override
    public String keyOf(ConsumerRecord<byte[], byte[]> published) {
        return name(told(published)).toString();
    }

    @Override
    public boolean restoresAll() {
        return true;
    }

    @Override
    public @Nullable TaxDayState restore(
            String key, Optional<TaxDayState> current, ConsumerRecord<byte[], byte[]> published) {
        TaxDayState known = current.orElseGet(() -> TaxDayState.unknown(TaxDayName.parse(key)));
        Reconciliation told = told(published);
        Reconciliation last = known.told();
        return last == null || last.version() < told.version() ? known.told(told) : null;
    }

    private static Reconciliation told(ConsumerRecord<byte[], byte[]> published) {
        return Json.MAPPER.readValue(published.value(), Reconciliation.class);
    }

    private static TaxDayName name(Reconciliation told) {
        return new TaxDayName(told.region(), told.coverageYear(), told.day());
    }
}
