package org.yingbao.notification.told;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
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
import org.yingbao.pipeline.stage.Stage;
import org.yingbao.pipeline.stage.VersionedState;
import org.yingbao.pipeline.store.Kept;
import tools.jackson.databind.JavaType;

/** Makes a notice of each version of an instruction that concerns the person. */
public final class NotificationStage implements Stage<NoticeHistory, NotificationEvent> {

    @Override
    public String name() {
        return NoticeHistory.COLLECTION;
    }

    @Override
    public List<String> topics() {
        return List.of(Topics.INSTRUCTIONS);
    }

    @Override
    public List<String> outputs() {
        return List.of(Topics.NOTICES);
    }

    @Override
    public JavaType stateType() {
        return Json.MAPPER.constructType(NoticeHistory.class);
    }

    @Override
    public Kept kept() {
        return new Kept(NoticeHistory.COLLECTION, Set.of());
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
    public Change<NoticeHistory> fold(String id, Optional<NoticeHistory> before, Event<NotificationEvent> news) {
        Instruction instruction = news.content().instruction();
        NoticeHistory told = before.orElse(NoticeHistory.NOTHING);
        NoticesOfYear year = told.of(instruction.coverageYear());
        if (instruction.version() <= year.heard()) {
            return Change.unchanged();
        }
        Concern concern = Concern.of(instruction);
        if (concern.equals(year.said())) {
            return Change.to(told.with(instruction.coverageYear(), year.heardUpTo(instruction.version())));
        }
        Notice notice = notice(id, instruction, year.because(), news.cause());
        if (year.issuedUpTo(instruction.version())) {
            return Change.to(told.with(
                    instruction.coverageYear(),
                    year.issued(notice, concern, instruction.reason().code())));
        }
        List<OutboxEvent> letters = new ArrayList<>(2);
        year.unsentBefore(instruction.version())
                .map(replaced -> new Posted(Statuses.of(replaced, NoticeStatus.Step.REPLACED), null))
                .ifPresent(replaced -> letters.add(letter(replaced, news.cause())));
        letters.add(letter(new Posted(notice, news.content().subject()), news.cause()));
        NoticesOfYear after = year.issued(notice, concern, instruction.reason().code());
        return new Change<>(told.with(instruction.coverageYear(), after), letters);
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

    private static OutboxEvent letter(Posted posted, Cause cause) {
        return OutboxEvent.saying(posted, Topics.NOTICES, EventTypes.NOTICE, Statuses.eventId(posted.notice()), cause);
    }

    @Override
    public Map<String, Set<String>> entries(String id, NoticeHistory state) {
        return Map.of();
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> snapshot(String id, VersionedState<NoticeHistory> dossier) {
        return List.of();
    }

    @Override
    public ProducerRecord<byte[], byte[]> publish(String id, OutboxEvent letter, NoticeHistory state) {
        Posted posted = letter.content(Posted.class);
        ProducerRecord<byte[], byte[]> event = NoticeEvents.event(posted.notice(), letter.cause());
        if (posted.subject() != null) {
            event.headers().add(Headers.header(NoticeEvents.SUBJECT, posted.subject()));
        }
        return event;
    }

    /** What became of notices is on the topic, also when the store was restored from a backup. */
    @Override
    public @Nullable NoticeHistory adopt(
            String id, Optional<NoticeHistory> before, ConsumerRecord<byte[], byte[]> published) {
        NoticeHistory known = before.orElse(NoticeHistory.NOTHING);
        NoticeHistory after = known.met(Json.MAPPER.readValue(published.value(), Notice.class));
        return after.equals(known) ? null : after;
    }
}
