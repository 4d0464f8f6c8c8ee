package org.yingbao.notification.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.notification.Notice;
import org.yingbao.notification.told.NoticeEvents;
import org.yingbao.notification.told.NoticeStatus;
import org.yingbao.notification.told.Statuses;
import org.yingbao.pipeline.Processor;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Headers;

/** Sends notices in the order of the topic and publishes what became of them. */
final class Sender implements Processor {

    /** Well below the time after which the broker gives the partitions of a silent consumer away. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final long NEVER_COMMITTED = Long.MAX_VALUE;

    private final NoticeReader reader;
    private final Sending sending;
    private final SenderCheckpoint handled;
    private final SentBefore told;
    private final DeadLetters deadLetters;
    private final InstantSource clock;

    Sender(
            NoticeReader reader,
            Sending sending,
            SenderCheckpoint handled,
            SentBefore told,
            DeadLetters deadLetters,
            InstantSource clock) {
        this.reader = reader;
        this.sending = sending;
        this.handled = handled;
        this.told = told;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    @Override
    public List<String> topics() {
        return List.of(Topics.NOTICES);
    }

    @Override
    public Map<TopicPartition, Long> start(Map<TopicPartition, Long> committed) {
        handled.start(committed);
        Map<TopicPartition, Long> from = new HashMap<>(committed);
        from.replaceAll((partition, offset) -> offset == NEVER_COMMITTED ? 0 : offset);
        told.look(from);
        return Map.of();
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> process(List<ConsumerRecord<byte[], byte[]>> batch) {
        Instant end = clock.instant().plus(LONGEST);
        List<ProducerRecord<byte[], byte[]>> leaving = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            if (clock.instant().isAfter(end)) {
                throw new TransientFailure("sending is slow: the batch goes on in the next turn");
            }
            leaving.addAll(follow(record));
        }
        return leaving;
    }

    private List<ProducerRecord<byte[], byte[]>> follow(ConsumerRecord<byte[], byte[]> record) {
        return switch (reader.read(record)) {
            case NoticeReader.Nothing() -> List.of();
            case NoticeReader.Unreadable(String what) -> List.of(deadLetters.of(record, Reason.MALFORMED_JSON, what));
            case NoticeReader.ToSend(var notice, var _, var _) when told.has(notice) -> List.of();
            case NoticeReader.ToSend(var notice, var delivery, var cause) -> {
                Sending.Outcome outcome = sending.send(notice, delivery, cause);
                yield isTold(outcome, record) ? List.of() : List.of(event(notice, outcome.fate(), cause));
            }
        };
    }

    /** A notice that the stage withdrew is told by the stage; the rest was told if this record comes again. */
    private boolean isTold(Sending.Outcome outcome, ConsumerRecord<?, ?> record) {
        return outcome.fate().step() == NoticeStatus.Step.REPLACED || (!outcome.now() && handled.covers(record));
    }

    private static ProducerRecord<byte[], byte[]> event(Notice notice, NoticeStatus fate, Cause cause) {
        ProducerRecord<byte[], byte[]> event = NoticeEvents.event(Statuses.of(notice, fate.step()), cause);
        if (fate.code() != null) {
            event.headers().add(Headers.header(NoticeEvents.CODE, fate.code()));
        }
        return event;
    }

    @Override
    public void committed(Map<TopicPartition, Long> next, Map<TopicPartition, Long> ends) {
        handled.committed(next);
    }

    @Override
    public void revoked(Collection<TopicPartition> partitions) {
        handled.revoked(partitions);
    }
}
