package org.yingbao.notification.told;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Instruction;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.notification.wording.Wording;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.pipeline.stage.Event;
import org.yingbao.pipeline.stage.Input;
import org.yingbao.pipeline.stage.OutboxEvent;
import org.yingbao.pipeline.stage.Output;
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.StageDefinition;

/** Makes a notice of each version of an instruction that concerns the person. */
public final class NotificationStage implements Stage<NoticeHistory, NotificationEvent> {

    public static final StageDefinition<NoticeHistory> DEFINITION =
            new StageDefinition<>("notification", List.of(Topics.INSTRUCTIONS), NoticeHistory.class);

    private static final List<Output<NoticeHistory>> OUTPUTS = List.of(new NoticesTopic());

    @Override
    public StageDefinition<NoticeHistory> definition() {
        return DEFINITION;
    }

    @Override
    public List<Output<NoticeHistory>> outputs() {
        return OUTPUTS;
    }

    @Override
    public Input<NotificationEvent> read(ConsumerRecord<byte[], byte[]> record) {
        return new Input.One<>(
                new String(record.key(), StandardCharsets.UTF_8),
                new NotificationEvent(
                        Json.MAPPER.readValue(record.value(), Instruction.class),
                        Headers.text(record, NoticeEvents.SUBJECT)));
    }

    @Override
    public Change<NoticeHistory> apply(String id, Optional<NoticeHistory> current, Event<NotificationEvent> event) {
        Instruction instruction = event.content().instruction();
        NoticeHistory told = current.orElse(NoticeHistory.NOTHING);
        NoticesOfYear year = told.of(instruction.coverageYear());
        if (instruction.version() <= year.heard()) {
            return Change.unchanged();
        }
        Concern concern = Concern.of(instruction);
        if (concern.equals(year.said())) {
            return Change.to(told.with(instruction.coverageYear(), year.heardUpTo(instruction.version())));
        }
        Notice notice = notice(id, instruction, year.because(), event.cause());
        if (year.issuedUpTo(instruction.version())) {
            return Change.to(told.with(
                    instruction.coverageYear(),
                    year.issued(notice, concern, instruction.reason().code())));
        }
        List<OutboxEvent> outbox = new ArrayList<>(2);
        year.unsentBefore(instruction.version())
                .map(replaced -> new Posted(Statuses.of(replaced, NoticeStatus.Step.REPLACED), null))
                .ifPresent(replaced -> outbox.add(outboxEvent(replaced, event.cause())));
        outbox.add(outboxEvent(new Posted(notice, event.content().subject()), event.cause()));
        NoticesOfYear after = year.issued(notice, concern, instruction.reason().code());
        return new Change<>(told.with(instruction.coverageYear(), after), outbox);
    }

    private static Notice notice(String id, Instruction instruction, @Nullable String before, Cause cause) {
        Wording wording = new Wording(instruction, OffsetDateTime.parse(cause.time()), before);
        return new Notice(
                instruction.instructionId() + "-notice",
                id,
                instruction.coverageYear(),
                instruction.instructionId(),
                instruction.version(),
                NoticeStatus.Step.ISSUED.status(),
                wording.title(),
                wording.text());
    }

    private static OutboxEvent outboxEvent(Posted posted, Cause cause) {
        return OutboxEvent.of(posted, Topics.NOTICES, EventTypes.NOTICE, Statuses.eventId(posted.notice()), cause);
    }
}
