package org.yingbao.contribution.stage;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.PersonCollections;
import org.yingbao.contracts.subsidy.Entitlements;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.account.AccountEvent;
import org.yingbao.contribution.account.Entitled;
import org.yingbao.contribution.account.Instructed;
import org.yingbao.contribution.account.Offsets;
import org.yingbao.contribution.account.ReachedByClosing;
import org.yingbao.contribution.account.Results;
import org.yingbao.contribution.account.Snapshot;
import org.yingbao.contribution.forecast.ForecastSums;
import org.yingbao.contribution.funds.ClosingCommands;
import org.yingbao.contribution.funds.ClosingOfAccount;
import org.yingbao.contribution.funds.FundsIndex;
import org.yingbao.contribution.funds.FundsReading;
import org.yingbao.contribution.funds.RequestSums;
import org.yingbao.contribution.history.DueHistory;
import org.yingbao.contribution.history.HistoryTopic;
import org.yingbao.contribution.instruction.DueInstructions;
import org.yingbao.contribution.instruction.InstructionEvents;
import org.yingbao.contribution.instruction.InstructionsTopic;
import org.yingbao.contribution.instruction.Subjects;
import org.yingbao.contribution.ledger.Closing;
import org.yingbao.contribution.ledger.LedgerEvents;
import org.yingbao.contribution.ledger.LedgerTopic;
import org.yingbao.contribution.reconciliation.CollectionSums;
import org.yingbao.contribution.screening.DueSuspicions;
import org.yingbao.contribution.screening.SuspectedEvent;
import org.yingbao.contribution.screening.SuspectedTopic;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.sealing.Seal;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.KnowsSupport;
import org.yingbao.pipeline.stage.MirrorAware;
import org.yingbao.pipeline.stage.OnTakeover;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.pipeline.stage.Sweep;
import org.yingbao.pipeline.stage.Sweepable;
import tools.jackson.databind.ObjectReader;

/** Tells tax what to do and who is suspected uninsured, by entitlements and collections, and keeps the ledger. */
public final class ContributionStage
        implements Stage<Account, AccountEvent>, MirrorAware<Account>, KnowsSupport<Account>, Sweepable, OnTakeover {

    public static final StageDefinition<Account> DEFINITION = new StageDefinition<>(
            "contribution",
            List.of(Topics.ENTITLEMENTS, Topics.PERSON_COLLECTIONS, Topics.CONTRIBUTION_COMMANDS),
            Account.class,
            List.of(FundsIndex.index()));

    private static final ObjectReader ENTITLEMENTS = Json.MAPPER.readerFor(Entitlements.class);
    private static final ObjectReader COLLECTIONS = Json.MAPPER.readerFor(PersonCollections.class);

    private final DueInstructions due;
    private final Counts counts;
    private final FundsReading reading;
    private final ClosingCommands closings;
    private final List<Output<Account>> outputs;

    /** Where nobody closes anything. */
    public ContributionStage(Events events, Seal seal, MeterRegistry registry) {
        this(events, seal, registry, FundsReading.nothing());
    }

    /** {@code reading}: closings, and what finance refused. */
    public ContributionStage(Events events, Seal seal, MeterRegistry registry, FundsReading reading) {
        this.reading = reading;
        this.closings = new ClosingCommands(events, reading);
        this.due = new DueInstructions(seal);
        this.counts = new Counts(registry);
        this.outputs = List.of(
                new InstructionsTopic(new InstructionEvents(events, seal)),
                new SuspectedTopic(events, new Subjects(seal)),
                new HistoryTopic(events),
                new LedgerTopic(new LedgerEvents(events), counts::written),
                new RequestSums(),
                new CollectionSums(),
                new ForecastSums());
    }

    @Override
    public StageDefinition<Account> definition() {
        return DEFINITION;
    }

    @Override
    public List<Output<Account>> outputs() {
        return outputs;
    }

    @Override
    public Input<AccountEvent> read(ConsumerRecord<byte[], byte[]> record) {
        String id = new String(record.key(), StandardCharsets.UTF_8);
        return switch (record.topic()) {
            case Topics.ENTITLEMENTS ->
                new Input.One<>(id, Entitled.of(ENTITLEMENTS.readValue(record.value()), record.offset()));
            case Topics.PERSON_COLLECTIONS ->
                new Input.One<>(id, Results.of(COLLECTIONS.readValue(record.value()), record.offset()));
            case Topics.CONTRIBUTION_COMMANDS ->
                EmptyCommand.is(record)
                        ? new Input.Many<>(List.of(), Account.UNKNOWN.results())
                        : closings.read(record);
            default -> throw new IllegalArgumentException("not a topic of this stage: " + record.topic());
        };
    }

    @Override
    public Change<Account> apply(String id, Optional<Account> current, Event<AccountEvent> event) {
        Account known = current.orElse(Account.UNKNOWN);
        return switch (event.content()) {
            case ReachedByClosing reached ->
                ClosingOfAccount.of(known, reached).map(Change::to).orElseGet(Change::unchanged);
            case Snapshot snapshot ->
                known.hear(snapshot)
                        .map(told -> heard(id, known, told, event.cause()))
                        .orElseGet(Change::unchanged);
        };
    }

    private Change<Account> heard(String id, Account known, Account told, Cause cause) {
        Account heard = Closing.of(id, known, told);
        List<Instructed> issued = due.of(known, heard);
        Account instructed = heard.with(issued);
        List<SuspectedEvent> suspected = DueSuspicions.of(instructed);
        Account screened = instructed.screening(
                suspected.stream().map(SuspectedEvent::screened).toList());
        List<DueHistory> history = DueHistory.of(id, screened, cause);
        Account after =
                screened.recording(history.stream().map(DueHistory::recorded).toList());
        return new Change<>(after, outbox(id, issued, suspected, history, cause))
                .counting(() -> counts.decided(issued, after.behind()));
    }

    private static List<OutboxEvent> outbox(
            String id, List<Instructed> issued, List<SuspectedEvent> suspected, List<DueHistory> history, Cause cause) {
        return Stream.of(
                        issued.stream().map(one -> InstructionEvents.outboxEvent(id, one, cause)),
                        suspected.stream().map(one -> SuspectedTopic.outboxEvent(id, one, cause)),
                        history.stream().map(one -> HistoryTopic.outboxEvent(id, one.event(), cause)))
                .flatMap(events -> events)
                .toList();
    }

    @Override
    public boolean supports(Account account) {
        return account.instructed().values().stream()
                .anyMatch(last -> last.action().supports());
    }

    @Override
    public @Nullable Account await(String id, Account current, ConsumerRecord<byte[], byte[]> last) {
        Account waiting = current.awaitMirrored(
                last.topic().equals(Topics.ENTITLEMENTS)
                        ? Offsets.ofEntitlements(last.offset())
                        : Offsets.ofResults(last.offset()));
        return waiting.equals(current) ? null : waiting;
    }

    @Override
    public void takingOver() {
        reading.upToDate();
    }

    @Override
    public String commands() {
        return Topics.CONTRIBUTION_COMMANDS;
    }

    @Override
    public boolean hearsTheEnd(Sweep sweep) {
        return true;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> ended(Sweep sweep, int partition, Cause cause) {
        return closings.ended(sweep, partition, cause);
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> missed(TopicPartition commands, long from) {
        return closings.missed(commands, from);
    }
}
