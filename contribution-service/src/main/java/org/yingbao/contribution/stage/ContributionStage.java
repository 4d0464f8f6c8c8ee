package org.yingbao.contribution.stage;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.contracts.identity.PersonCollections;
import org.yingbao.contracts.subsidy.Entitlements;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.account.AccountEvent;
import org.yingbao.contribution.account.Entitled;
import org.yingbao.contribution.account.Instructed;
import org.yingbao.contribution.account.Offsets;
import org.yingbao.contribution.account.Results;
import org.yingbao.contribution.instruction.DueInstructions;
import org.yingbao.contribution.instruction.InstructionEvents;
import org.yingbao.contribution.ledger.Closing;
import org.yingbao.contribution.ledger.Ledger;
import org.yingbao.contribution.ledger.LedgerEvents;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.VersionedState;
import org.yingbao.pipeline.store.Kept;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;

/** Hears of entitlements and of collections, tells tax what to do and keeps the ledger. */
public final class ContributionStage implements Stage<Account, AccountEvent> {

    public static final String NAME = "contribution";
    public static final Kept KEPT = new Kept(NAME, Set.of());

    private static final ObjectReader ENTITLEMENTS = Json.MAPPER.readerFor(Entitlements.class);
    private static final ObjectReader COLLECTIONS = Json.MAPPER.readerFor(PersonCollections.class);

    private final LedgerEvents ledgers;
    private final DueInstructions due;
    private final InstructionEvents instructions;
    private final Counts counts;

    public ContributionStage(Events events, Seal seal, MeterRegistry registry) {
        this.ledgers = new LedgerEvents(events);
        this.due = new DueInstructions(seal);
        this.instructions = new InstructionEvents(events, seal);
        this.counts = new Counts(registry);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> topics() {
        return List.of(Topics.ENTITLEMENTS, Topics.PERSON_COLLECTIONS);
    }

    @Override
    public List<String> outputs() {
        return List.of(Topics.INSTRUCTIONS, Topics.LEDGER);
    }

    @Override
    public JavaType stateType() {
        return Json.MAPPER.constructType(Account.class);
    }

    @Override
    public Kept kept() {
        return KEPT;
    }

    @Override
    public Input<AccountEvent> read(ConsumerRecord<byte[], byte[]> record) {
        String id = new String(record.key(), StandardCharsets.UTF_8);
        return switch (record.topic()) {
            case Topics.ENTITLEMENTS ->
                new Input.One<>(id, Entitled.of(ENTITLEMENTS.readValue(record.value()), record.offset()));
            case Topics.PERSON_COLLECTIONS ->
                new Input.One<>(id, Results.of(COLLECTIONS.readValue(record.value()), record.offset()));
            default -> throw new IllegalArgumentException("not a topic of this stage: " + record.topic());
        };
    }

    @Override
    public Change<Account> fold(String id, Optional<Account> before, Event<AccountEvent> news) {
        Account known = before.orElse(Account.UNKNOWN);
        Optional<Account> told = known.hear(news.content());
        if (told.isEmpty()) {
            return Change.unchanged();
        }
        Account heard = Closing.of(id, known, told.get());
        List<Instructed> issued = due.of(known, heard);
        List<OutboxEvent> letters = issued.stream()
                .map(instructed -> InstructionEvents.letter(id, instructed, news.cause()))
                .toList();
        return new Change<>(heard.with(issued), letters);
    }

    @Override
    public Optional<Boolean> supports(Account state) {
        return Optional.of(state.instructed().values().stream()
                .anyMatch(last -> last.action().supports()));
    }

    @Override
    public Map<String, Set<String>> entries(String id, Account state) {
        return Map.of();
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> snapshot(String id, VersionedState<Account> dossier) {
        Account account = dossier.state();
        if (account.behind()) {
            counts.heldBack();
            return List.of();
        }
        LedgerLines ledger = Ledger.of(id, dossier.version(), account);
        counts.written(ledger);
        return List.of(ledgers.event(ledger, account, dossier.changedBy()));
    }

    /** An account that was taught waits until it knows more than what was published. */
    @Override
    public boolean writesLettersOnce() {
        return true;
    }

    @Override
    public ProducerRecord<byte[], byte[]> publish(String id, OutboxEvent letter, Account state) {
        Instructed instructed = InstructionEvents.read(letter);
        counts.instructed(instructed.action());
        return instructions.event(id, letter, instructed);
    }

    @Override
    public @Nullable Account adopt(String id, Optional<Account> before, ConsumerRecord<byte[], byte[]> published) {
        Account known = before.orElse(Account.UNKNOWN);
        Account learned = told(known.await(InstructionEvents.basis(published)), published);
        return learned.equals(known) ? null : learned;
    }

    /** The offsets that it rests on say nothing here. */
    @Override
    public @Nullable Account adoptMirrored(
            String id, Optional<Account> before, ConsumerRecord<byte[], byte[]> published) {
        Account known = before.orElse(Account.UNKNOWN);
        Account learned = told(known, published);
        return learned.equals(known) && before.isPresent() ? null : learned;
    }

    @Override
    public @Nullable Account awaitMirrored(String id, Account before, ConsumerRecord<byte[], byte[]> last) {
        Account waiting = before.awaitMirrored(
                last.topic().equals(Topics.ENTITLEMENTS)
                        ? Offsets.ofEntitlements(last.offset())
                        : Offsets.ofResults(last.offset()));
        return waiting.equals(before) ? null : waiting;
    }

    private static Account told(Account known, ConsumerRecord<byte[], byte[]> published) {
        Account learned = known;
        List<Instructed> told = published.topic().equals(Topics.INSTRUCTIONS)
                ? List.of(InstructionEvents.published(published))
                : LedgerEvents.instructed(published);
        for (Instructed instructed : told) {
            learned = learned.adopt(instructed);
        }
        if (published.topic().equals(Topics.LEDGER)) {
            for (LedgerLine line : LedgerEvents.closed(published)) {
                learned = learned.adopt(line);
            }
        }
        return learned;
    }

    @Override
    public long version(ConsumerRecord<byte[], byte[]> published) {
        return published.topic().equals(Topics.LEDGER) ? LedgerEvents.version(published) : 0;
    }
}
