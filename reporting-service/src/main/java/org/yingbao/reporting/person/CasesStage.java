package org.yingbao.reporting.person;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.contracts.contribution.Suspected;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.contracts.identity.RegisterConflict;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;
import org.yingbao.reporting.figures.FiguresByPlace;

/** Keeps a case of each person, and counts it. */
public final class CasesStage implements Stage<Case, CaseEvent> {

    public static final StageDefinition<Case> DEFINITION = new StageDefinition<>(
            "cases",
            List.of(Topics.PERSONS, Topics.LEDGER, Topics.SUSPECTED, Topics.NOTICES, Topics.CONFLICTS),
            Case.class);

    private static final List<Output<Case>> OUTPUTS = List.of(new FiguresByPlace());

    @Override
    public StageDefinition<Case> definition() {
        return DEFINITION;
    }

    @Override
    public List<Output<Case>> outputs() {
        return OUTPUTS;
    }

    @Override
    public Input<CaseEvent> read(ConsumerRecord<byte[], byte[]> record) {
        return new Input.One<>(new String(record.key(), StandardCharsets.UTF_8), event(record));
    }

    private static CaseEvent event(ConsumerRecord<byte[], byte[]> record) {
        byte[] value = record.value();
        return switch (record.topic()) {
            case Topics.PERSONS -> new CaseEvent.FactsHeard(Json.MAPPER.readValue(value, PersonFacts.class));
            case Topics.LEDGER -> new CaseEvent.LedgerHeard(Json.MAPPER.readValue(value, LedgerLines.class));
            case Topics.SUSPECTED -> Suspicion.of(Json.MAPPER.readValue(value, Suspected.class));
            case Topics.NOTICES -> new CaseEvent.NoticeHeard(Json.MAPPER.readValue(value, Notice.class));
            case Topics.CONFLICTS ->
                new Conflict(
                        Headers.required(record, Headers.TIME),
                        Json.MAPPER.readValue(value, RegisterConflict.class));
            default -> throw new IllegalArgumentException("not a topic of this stage: " + record.topic());
        };
    }

    @Override
    public Change<Case> apply(String personId, Optional<Case> current, Event<CaseEvent> event) {
        Case known = current.orElse(Case.UNKNOWN);
        Case now = known.with(event.content());
        return now == known ? Change.unchanged() : Change.to(now);
    }
}
