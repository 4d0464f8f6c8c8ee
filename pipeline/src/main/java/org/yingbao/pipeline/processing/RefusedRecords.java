package org.yingbao.pipeline.processing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Reason;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.Origins;
import org.yingbao.pipeline.stage.QuotaExceeded;
import tools.jackson.core.JacksonException;

/**
 * Records of a batch that came to nothing. What a sender sent too much of is refused to the sender; everything else is
 * a fault of ours, and its dead letter says whether support stands that it might have changed.
 */
final class RefusedRecords {

    private final DeadLetters deadLetters;
    private final Origins origins;

    RefusedRecords(DeadLetters deadLetters, Origins origins) {
        this.deadLetters = deadLetters;
        this.origins = origins;
    }

    /** What went wrong, and whether the person is supported, as far as that is known. */
    record Defect(RuntimeException failure, Optional<Boolean> supports) {

        /** Of several people of one record the one whose support stands. */
        Defect graver(Defect other) {
            return other.supports.orElse(true) ? other : this;
        }
    }

    List<ProducerRecord<byte[], byte[]>> told(List<ProducerRecord<byte[], byte[]>> leaving) {
        return deadLetters.told(leaving);
    }

    ProducerRecord<byte[], byte[]> unreadable(ConsumerRecord<byte[], byte[]> record, RuntimeException failure) {
        return inner(record, Reason.MALFORMED_JSON, what(failure), Optional.empty());
    }

    /** Each record once. */
    List<ProducerRecord<byte[], byte[]>> letters(
            List<ConsumerRecord<byte[], byte[]>> records, Map<Position, Defect> defects) {
        if (defects.isEmpty()) {
            return List.of();
        }
        List<ProducerRecord<byte[], byte[]>> letters = new ArrayList<>();
        Map<ConsumerRecord<byte[], byte[]>, QuotaExceeded> toSenders = new LinkedHashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Defect defect = defects.get(Position.of(record));
            if (defect != null) {
                switch (defect.failure()) {
                    case QuotaExceeded more -> toSenders.put(record, more);
                    case SizeLimitExceeded large ->
                        letters.add(
                                inner(record, Reason.TOO_LARGE, String.valueOf(large.getMessage()), defect.supports()));
                    default -> letters.add(inner(record, Reason.DEFECT, what(defect.failure()), defect.supports()));
                }
            }
        }
        letters.addAll(toSenders(toSenders));
        return letters;
    }

    private List<ProducerRecord<byte[], byte[]>> toSenders(Map<ConsumerRecord<byte[], byte[]>, QuotaExceeded> refused) {
        if (refused.isEmpty()) {
            return List.of();
        }
        Map<Position, ConsumerRecord<byte[], byte[]>> sent = origins.read(
                refused.keySet().stream().map(RefusedRecords::origin).toList());
        List<ProducerRecord<byte[], byte[]>> letters = new ArrayList<>();
        refused.forEach((record, more) -> letters.add(Optional.ofNullable(sent.get(origin(record)))
                .filter(found -> isOriginOf(record, found))
                .map(found -> deadLetters.toSender(found, Position.of(record), Reason.TOO_LARGE, more.detail()))
                .orElseGet(() -> deadLetters.toSender(
                        missing(origin(record), record),
                        Position.of(record),
                        Reason.TOO_LARGE,
                        more.detail() + "; the record itself is no longer kept, or too large to be copied"))));
        return letters;
    }

    /** On another log, or if the topic was made anew, something else stands there. */
    private static boolean isOriginOf(ConsumerRecord<byte[], byte[]> record, ConsumerRecord<byte[], byte[]> found) {
        String id = String.valueOf(Headers.text(record, Headers.CAUSATION));
        return id.equals(Headers.text(found, Headers.ID)) || isEnvelopeOf(id, found.value());
    }

    private static boolean isEnvelopeOf(String id, byte @Nullable [] value) {
        try {
            return value != null
                    && Json.MAPPER.readTree(value).path("id").asString("").equals(id);
        } catch (JacksonException notStructured) {
            return false;
        }
    }

    private static Position origin(ConsumerRecord<byte[], byte[]> record) {
        return Position.parse(Headers.required(record, Headers.CAUSE));
    }

    private static ConsumerRecord<byte[], byte[]> missing(Position at, ConsumerRecord<byte[], byte[]> behind) {
        return new ConsumerRecord<>(
                at.topic(),
                at.partition(),
                at.offset(),
                behind.timestamp(),
                behind.timestampType(),
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                null,
                null,
                new org.apache.kafka.common.header.internals.RecordHeaders(),
                Optional.empty());
    }

    private ProducerRecord<byte[], byte[]> inner(
            ConsumerRecord<byte[], byte[]> record, Reason reason, String detail, Optional<Boolean> supports) {
        ProducerRecord<byte[], byte[]> letter = deadLetters.of(record, reason, detail);
        letter.headers()
                .add(Headers.header(
                        DeadLetters.SUPPORT,
                        supports.map(stands -> stands ? "stands" : "none").orElse("unknown")));
        return letter;
    }

    private static String what(RuntimeException failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
