package org.yingbao.identity.person;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.OutboxTopic;

/** Two contents under one revision, as the sender has to know of them: each leaves exactly once. */
record ConflictsTopic(Events events) implements OutboxTopic<Person> {

    @Override
    public String topic() {
        return Topics.CONFLICTS;
    }

    @Override
    public ProducerRecord<byte[], byte[]> render(String id, OutboxEvent event, Person current) {
        return event.written(events, id);
    }

    /** No conflict of another log is told again. */
    @Override
    public @Nullable Person restoreMirrored(
            String id, Optional<Person> current, ConsumerRecord<byte[], byte[]> published) {
        Person known = current.orElse(Person.UNKNOWN);
        Person learned = known.told(Headers.required(published, Headers.ID));
        return learned.equals(known) ? null : learned;
    }
}
