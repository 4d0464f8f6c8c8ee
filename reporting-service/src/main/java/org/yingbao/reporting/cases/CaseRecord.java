package org.yingbao.reporting.cases;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.contracts.contribution.Suspected;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.contracts.identity.RegisterConflict;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.reporting.person.CaseEvent;
import org.yingbao.reporting.person.Conflict;
import org.yingbao.reporting.person.Instructed;
import org.yingbao.reporting.person.Suspicion;

/**
 * What was published of a person, where and when.
 *
 * @param time {@code ce_time}
 */
public record CaseRecord(String topic, String time, CaseEvent event) {

    static Input<CaseRecord> read(ConsumerRecord<byte[], byte[]> record) {
        return new Input.One<>(
                new String(record.key(), StandardCharsets.UTF_8),
                new CaseRecord(record.topic(), Headers.required(record, Headers.TIME), event(record)));
    }

    private static CaseEvent event(ConsumerRecord<byte[], byte[]> record) {
        byte[] value = record.value();
        return switch (record.topic()) {
            case Topics.PERSONS -> new CaseEvent.FactsHeard(Json.MAPPER.readValue(value, PersonFacts.class));
            case Topics.LEDGER -> new CaseEvent.LedgerHeard(Json.MAPPER.readValue(value, LedgerLines.class));
            case Topics.SUSPECTED -> Suspicion.of(Json.MAPPER.readValue(value, Suspected.class));
            case Topics.NOTICES -> new CaseEvent.NoticeHeard(Json.MAPPER.readValue(value, Notice.class));
            case Topics.INSTRUCTIONS -> Instructed.of(Json.MAPPER.readValue(value, Instruction.class));
            case Topics.CONFLICTS ->
                new Conflict(
                        Headers.required(record, Headers.TIME), Json.MAPPER.readValue(value, RegisterConflict.class));
            default -> throw new IllegalArgumentException("not a topic of this stage: " + record.topic());
        };
    }
}
