package org.yingbao.contribution.ledger;

import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.account.Instructed;
import org.yingbao.contribution.account.Screened;
import org.yingbao.contribution.instruction.InstructionEvents;
import org.yingbao.pipeline.stage.OutputEvent;
import org.yingbao.pipeline.stage.StateTopic;
import org.yingbao.pipeline.stage.VersionedState;

/** The ledger of each person, held back while what is published rests on more than is known. */
public record LedgerTopic(LedgerEvents ledgers, Consumer<LedgerLines> whenPublished) implements StateTopic<Account> {

    @Override
    public String topic() {
        return Topics.LEDGER;
    }

    @Override
    public Optional<OutputEvent> event(String id, VersionedState<Account> current) {
        Account account = current.state();
        if (account.behind()) {
            return Optional.empty();
        }
        LedgerLines ledger = Ledger.of(id, current.version(), account);
        return Optional.of(new OutputEvent(
                ledgers.event(ledger, account, current.changedBy()), () -> whenPublished.accept(ledger)));
    }

    @Override
    public long version(ConsumerRecord<byte[], byte[]> published) {
        return LedgerEvents.version(published);
    }

    @Override
    public @Nullable Account restore(String id, Optional<Account> current, ConsumerRecord<byte[], byte[]> published) {
        return Account.restored(current, InstructionEvents.basis(published), known -> told(known, published));
    }

    @Override
    public @Nullable Account restoreMirrored(
            String id, Optional<Account> current, ConsumerRecord<byte[], byte[]> published) {
        return Account.restoredMirrored(current, known -> told(known, published));
    }

    private static Account told(Account known, ConsumerRecord<byte[], byte[]> published) {
        Account learned = known;
        for (Instructed instructed : LedgerEvents.instructed(published)) {
            learned = learned.adopt(instructed);
        }
        for (Screened screened : LedgerEvents.screened(published)) {
            learned = learned.adopt(screened);
        }
        for (LedgerLine line : LedgerEvents.closed(published)) {
            learned = learned.adopt(line);
        }
        return learned;
    }
}
