package org.yingbao.contribution.stage;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.History;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.contracts.contribution.Suspected;
import org.yingbao.contracts.identity.CollectionFact;
import org.yingbao.contracts.identity.ScreeningAnswerFact;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.contracts.subsidy.ScopeOfYear;
import org.yingbao.contribution.account.Account;
import org.yingbao.contribution.account.AccountEvent;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.processing.StageOutputs;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.VersionedState;
import tools.jackson.databind.JavaType;

/** The stage alone with one person, fold by fold; between two folds the account is written and read. */
final class Story {

    private static final JavaType DOSSIER =
            Json.MAPPER.getTypeFactory().constructParametricType(VersionedState.class, Account.class);

    final MeterRegistry registry = new SimpleMeterRegistry();
    final ContributionStage stage =
            new ContributionStage(new Events("urn:yingbao:contribution"), Inputs.SEAL, registry);
    final List<ProducerRecord<byte[], byte[]>> published = new ArrayList<>();
    private @Nullable VersionedState<Account> dossier;
    private long offset = 10;
    private String subject = Inputs.WANG;

    Story entitled(EntitlementStep... steps) {
        return hear(Inputs.entitlements(++offset, subject, steps));
    }

    Story known(String sealed) {
        subject = sealed;
        return this;
    }

    Story collected(CollectionFact... results) {
        return hear(Inputs.collections(++offset, results));
    }

    Story hear(ConsumerRecord<byte[], byte[]> record) {
        if (!(stage.read(record) instanceof Input.One<AccountEvent>(String id, AccountEvent heard))) {
            throw new AssertionError("not about one person");
        }
        Event<AccountEvent> news = new Event<>(Headers.causeOf(record), heard);
        Change<Account> folded = stage.apply(id, Optional.ofNullable(dossier).map(VersionedState::state), news);
        folded.whenCommitted().run();
        Account state = folded.state();
        if (state != null) {
            long version = dossier == null ? 1 : dossier.version() + 1;
            keep(new VersionedState<>(version, state, news.cause(), folded.outbox()));
            folded.outbox().forEach(letter -> published.add(StageOutputs.render(stage, id, letter, dossier())));
        }
        return this;
    }

    /** What recovery does with an event that was published before. */
    Story adopt(ProducerRecord<byte[], byte[]> before) {
        ConsumerRecord<byte[], byte[]> event = Inputs.at(before, 0);
        Account state = StageOutputs.restore(
                stage, Inputs.PERSON, Optional.ofNullable(dossier).map(VersionedState::state), event);
        if (state != null) {
            keep(
                    dossier == null
                            ? new VersionedState<>(1, state, Headers.causeOf(event), List.of())
                            : new VersionedState<>(dossier.version(), state, dossier.changedBy(), dossier.outbox()));
        }
        return this;
    }

    /** As a store holds it. */
    Story stored(byte[] document) {
        dossier = Json.MAPPER.readValue(document, DOSSIER);
        offset = 100;
        return this;
    }

    private void keep(VersionedState<Account> next) {
        dossier = Json.MAPPER.readValue(Json.MAPPER.writeValueAsBytes(next), DOSSIER);
    }

    VersionedState<Account> dossier() {
        return Optional.ofNullable(dossier).orElseThrow();
    }

    Account account() {
        return dossier().state();
    }

    List<Instruction> instructions() {
        return published.stream()
                .filter(event -> event.topic().equals(Topics.INSTRUCTIONS))
                .map(event -> Json.MAPPER.readValue(event.value(), Instruction.class))
                .toList();
    }

    List<ProducerRecord<byte[], byte[]>> publishedInstructions() {
        return published.stream()
                .filter(event -> event.topic().equals(Topics.INSTRUCTIONS))
                .toList();
    }

    List<History> history() {
        return published.stream()
                .filter(event -> event.topic().equals(Topics.HISTORY))
                .map(event -> Json.MAPPER.readValue(event.value(), History.class))
                .toList();
    }

    List<Suspected> suspected() {
        return published.stream()
                .filter(event -> event.topic().equals(Topics.SUSPECTED))
                .map(event -> Json.MAPPER.readValue(event.value(), Suspected.class))
                .toList();
    }

    Story scoped(ScopeOfYear scope, EntitlementStep... steps) {
        return hear(Inputs.scoped(++offset, subject, scope, steps));
    }

    Story answered(ScreeningAnswerFact... answers) {
        return hear(Inputs.answers(++offset, answers));
    }

    Instruction last() {
        return instructions().getLast();
    }

    List<ProducerRecord<byte[], byte[]>> snapshot() {
        return StageOutputs.states(stage, Inputs.PERSON, dossier());
    }

    LedgerLines ledger() {
        return Json.MAPPER.readValue(snapshot().getFirst().value(), LedgerLines.class);
    }

    LedgerLine line() {
        return ledger().years().getFirst();
    }
}
