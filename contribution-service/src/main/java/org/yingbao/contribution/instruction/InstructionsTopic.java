package org.yingbao.contribution.instruction;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.contribution.account.Account;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.OutboxTopic;

/** Instructions to tax: each version leaves exactly once, and teaches an account that has forgotten it. */
public record InstructionsTopic(InstructionEvents instructions) implements OutboxTopic<Account> {

    @Override
    public String topic() {
        return Topics.INSTRUCTIONS;
    }

    @Override
    public ProducerRecord<byte[], byte[]> render(String id, OutboxEvent event, Account current) {
        return instructions.event(id, event, InstructionEvents.read(event));
    }

    /** The last instruction of its year. */
    @Override
    public Object content(String id, OutboxEvent event, Account current) {
        return current.instructed().values().stream()
                .filter(last -> last.id(id).equals(event.id()))
                .findFirst()
                .orElseThrow();
    }

    /** An account that was taught waits until it knows more than what was published. */
    @Override
    public boolean restoresAll() {
        return true;
    }

    @Override
    public @Nullable Account restore(String id, Optional<Account> current, ConsumerRecord<byte[], byte[]> published) {
        return Account.restored(
                current,
                InstructionEvents.basis(published),
                known -> known.adopt(InstructionEvents.published(published)));
    }

    @Override
    public @Nullable Account restoreMirrored(
            String id, Optional<Account> current, ConsumerRecord<byte[], byte[]> published) {
        return Account.restoredMirrored(current, known -> known.adopt(InstructionEvents.published(published)));
    }
}
