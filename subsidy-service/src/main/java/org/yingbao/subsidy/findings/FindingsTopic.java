package org.yingbao.subsidy.findings;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.OutboxTopic;

/** What was found in policies and regions: each leaves exactly once. */
record FindingsTopic(Events events) implements OutboxTopic<Admissions> {

    @Override
    public String topic() {
        return Topics.POLICY_FINDINGS;
    }

    @Override
    public ProducerRecord<byte[], byte[]> render(String register, OutboxEvent event, Admissions current) {
        return events.in(
                event.cause().at().partition(),
                event.topic(),
                register,
                event.type(),
                event.id(),
                Json.MAPPER.writeValueAsBytes(event.value()),
                event.cause());
    }

    /**
     * What is published is not said again: the order of causes does not tell, for outbox events wait for each other.
     */
    @Override
    public boolean restoresAll() {
        return true;
    }

    @Override
    public @Nullable Admissions restore(
            String register, Optional<Admissions> current, ConsumerRecord<byte[], byte[]> published) {
        String id = Headers.required(published, Headers.ID);
        Admissions known = current.orElse(Admissions.NONE);
        Admissions learned = known.saying(id.substring(id.lastIndexOf('/') + 1));
        return learned.equals(known) ? null : learned;
    }
}
