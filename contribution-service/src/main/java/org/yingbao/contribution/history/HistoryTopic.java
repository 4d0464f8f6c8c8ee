package org.yingbao.contribution.history;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.History;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.account.Recorded;
import org.yingbao.contribution.instruction.InstructionEvents;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.OutboxTopic;

/** The history of each person's years: each version leaves once, and teaches an account that forgot it. */
public record HistoryTopic(Events events) implements OutboxTopic<Account> {

    public static OutboxEvent outboxEvent(String personId, HistoryEvent due, Cause cause) {
        History history = due.history();
        String id = personId + "-history-" + history.coverageYear() + "-" + history.version();
        return OutboxEvent.of(due, Topics.HISTORY, EventTypes.HISTORY, id, cause);
    }

    @Override
    public String topic() {
        return Topics.HISTORY;
    }

    @Override
    public ProducerRecord<byte[], byte[]> render(String id, OutboxEvent event, Account current) {
        HistoryEvent due = event.content(HistoryEvent.class);
        byte[] value = Json.MAPPER.writeValueAsBytes(due.history());
        ProducerRecord<byte[], byte[]> record =
                events.event(event.topic(), id, event.type(), event.id(), value, event.cause());
        record.headers().add(Headers.header(InstructionEvents.BASIS, due.basis().toString()));
        return record;
    }

    /** An account that was taught waits until it knows more than what was published. */
    @Override
    public boolean restoresAll() {
        return true;
    }

    @Override
    public @Nullable Account restore(String id, Optional<Account> current, ConsumerRecord<byte[], byte[]> published) {
        return Account.restored(current, InstructionEvents.basis(published), known -> known.adopt(recorded(published)));
    }

    @Override
    public @Nullable Account restoreMirrored(
            String id, Optional<Account> current, ConsumerRecord<byte[], byte[]> published) {
        return Account.restoredMirrored(current, known -> known.adopt(recorded(published)));
    }

    private static Recorded recorded(ConsumerRecord<byte[], byte[]> published) {
        History said = Json.MAPPER.readValue(published.value(), History.class);
        return new Recorded(said.coverageYear(), said.version(), Digest.of(said));
    }
}
