package org.yingbao.contribution.screening;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Suspected;
import org.yingbao.contracts.department.Document;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.account.Remark;
import org.yingbao.contribution.account.Screened;
import org.yingbao.contribution.instruction.InstructionEvents;
import org.yingbao.contribution.instruction.Subjects;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.sealing.Subject;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.OutboxTopic;

/** Who is suspected uninsured, and who no longer: each version leaves once, and teaches an account that forgot it. */
public record SuspectedTopic(Events events, Subjects subjects) implements OutboxTopic<Account> {

    public static OutboxEvent outboxEvent(String personId, SuspectedEvent due, Cause cause) {
        Screened screened = due.screened();
        String id = personId + "-suspected-" + screened.coverageYear() + "-" + screened.version();
        return OutboxEvent.of(due, Topics.SUSPECTED, EventTypes.SUSPECTED, id, cause);
    }

    @Override
    public String topic() {
        return Topics.SUSPECTED;
    }

    @Override
    public ProducerRecord<byte[], byte[]> render(String id, OutboxEvent event, Account current) {
        SuspectedEvent due = event.content(SuspectedEvent.class);
        byte[] value = Json.MAPPER.writeValueAsBytes(suspected(id, due));
        ProducerRecord<byte[], byte[]> record =
                events.event(event.topic(), id, event.type(), event.id(), value, event.cause());
        record.headers().add(Headers.header(InstructionEvents.BASIS, due.basis().toString()));
        return record;
    }

    private Suspected suspected(String id, SuspectedEvent due) {
        Subject subject = subjects.open(due.subject());
        Screened screened = due.screened();
        return new Suspected(
                id,
                new Document(subject.documentType(), subject.number()),
                subject.name(),
                screened.coverageYear(),
                screened.version(),
                screened.status(),
                screened.cleared(),
                screened.state(),
                screened.since(),
                screened.priority(),
                screened.region(),
                screened.township(),
                screened.village(),
                screened.categories(),
                due.findings().stream().map(Remark::told).toList());
    }

    /** An account that was taught waits until it knows more than what was published. */
    @Override
    public boolean restoresAll() {
        return true;
    }

    @Override
    public @Nullable Account restore(String id, Optional<Account> current, ConsumerRecord<byte[], byte[]> published) {
        return Account.restored(current, InstructionEvents.basis(published), known -> known.adopt(screened(published)));
    }

    @Override
    public @Nullable Account restoreMirrored(
            String id, Optional<Account> current, ConsumerRecord<byte[], byte[]> published) {
        return Account.restoredMirrored(current, known -> known.adopt(screened(published)));
    }

    private static Screened screened(ConsumerRecord<byte[], byte[]> published) {
        return Screened.of(Json.MAPPER.readValue(published.value(), Suspected.class));
    }
}
