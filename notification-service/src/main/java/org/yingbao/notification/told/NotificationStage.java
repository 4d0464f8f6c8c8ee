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
import org.yingbao.pipeline.person.Dossier;
import org.yingbao.pipeline.person.Folded;
import org.yingbao.pipeline.person.Letter;
import org.yingbao.pipeline.person.News;
import org.yingbao.pipeline.person.Reading;
import org.yingbao.pipeline.person.Stage;
import org.yingbao.pipeline.store.Kept;
import tools.jackson.databind.JavaType;

/** Makes a notice of each version of an instruction that concerns the person. */
public final class NotificationStage implements Stage<Told, Heard> {

    @Override
    public String name() {
        return Told.COLLECTION;
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
        return Json.MAPPER.constructType(Told.class);
    }

    @Override
    public Kept kept() {
        return new Kept(Told.COLLECTION, Set.of());
    }

    @Override
    public Reading<Heard> read(ConsumerRecord<byte[], byte[]> record) {
        return new Reading.One<>(
                new String(record.key(), StandardCharsets.UTF_8),
                new Heard(
                        Json.MAPPER.readValue(record.value(), Instruction.class),
                        Headers.text(record, NoticeEvents.SUBJECT)));
    }

    @Override
    public Folded<Told> fold(String id, Optional<Told> before, News<Heard> news) {
        Instruction instruction = news.content().instruction();
        Told told = before.orElse(Told.NOTHING);
        ToldOfYear year = told.of(instruction.coverageYear());
        if (instruction.version() <= year.heard()) {
            return Folded.unchanged();
        }
        Concern concern = Concern.of(instruction);
        if (concern.equals(year.said())) {
            return Folded.to(told.with(instruction.coverageYear(), year.heardUpTo(instruction.version())));
        }
        Notice notice = notice(id, instruction, year.because(), news.cause());
        if (year.issuedUpTo(instruction.version())) {
            return Folded.to(told.with(
                    instruction.coverageYear(),
                    year.issued(notice, concern, instruction.reason().code())));
        }
        List<Letter> letters = new ArrayList<>(2);
        year.unsentBefore(instruction.version())
                .map(replaced -> new Posted(Statuses.of(replaced, Fate.Step.REPLACED), null))
                .ifPresent(replaced -> letters.add(letter(replaced, news.cause())));
        letters.add(letter(new Posted(notice, news.content().subject()), news.cause()));
        ToldOfYear after = year.issued(notice, concern, instruction.reason().code());
        return new Folded<>(told.with(instruction.coverageYear(), after), letters);
    }

    private static Notice notice(String id, Instruction instruction, @Nullable String before, Cause cause) {
        Wording wording = new Wording(instruction, OffsetDateTime.parse(cause.time()), before);
        return new Notice(
                instruction.instructionId() + "-notice",
                id,
                instruction.coverageYear(),
                instruction.instructionId(),
                instruction.version(),
                Fate.Step.ISSUED.status(),
                wording.title(),
                wording.text());
    }

    private static Letter letter(Posted posted, Cause cause) {
        return Letter.saying(posted, Topics.NOTICES, EventTypes.NOTICE, Statuses.eventId(posted.notice()), cause);
    }

    @Override
    public Map<String, Set<String>> entries(String id, Told state) {
        return Map.of();
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> snapshot(String id, Dossier<Told> dossier) {
        return List.of();
    }

    @Override
    public ProducerRecord<byte[], byte[]> publish(String id, Letter letter, Told state) {
        Posted posted = letter.content(Posted.class);
        ProducerRecord<byte[], byte[]> event = NoticeEvents.event(posted.notice(), letter.cause());
        if (posted.subject() != null) {
            event.headers().add(Headers.header(NoticeEvents.SUBJECT, posted.subject()));
        }
        return event;
    }

    /** What became of notices is on the topic, also when the store was restored from a backup. */
    @Override
    public @Nullable Told adopt(String id, Optional<Told> before, ConsumerRecord<byte[], byte[]> published) {
        Told known = before.orElse(Told.NOTHING);
        Told after = known.met(Json.MAPPER.readValue(published.value(), Notice.class));
        return after.equals(known) ? null : after;
    }
}
