package org.yingbao.subsidy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.event.Headers;

/** An event as a department sends it. */
public record Sent(
        String topic,
        String type,
        String id,
        String time,
        String data,
        boolean structured,
        @Nullable String key,
        Instant received,
        long offset) {
    public static final String SOURCE = "urn:medical-insurance:test";

    public static Sent policy(String data) {
        return new Sent(
                Topics.POLICIES,
                EventTypes.POLICY,
                "policy-event-1",
                "2022-09-01T08:00:00+08:00",
                data,
                false,
                null,
                Instant.parse("2022-09-01T01:00:00Z"),
                0);
    }

    public static Sent draft(String data) {
        return new Sent(
                Topics.POLICIES,
                EventTypes.POLICY_DRAFT,
                "draft-event-1",
                "2022-09-01T08:00:00+08:00",
                data,
                false,
                null,
                Instant.parse("2022-09-01T01:00:00Z"),
                0);
    }

    /** What a region code means, as data without the code and its revision. */
    public static Sent region(String code, long revision, String more) {
        return region("{\"region\": \"%s\", \"revision\": %d, \"name\": \"示例\"%s}"
                .formatted(code, revision, more.isEmpty() ? "" : ", " + more));
    }

    public static Sent region(String data) {
        return new Sent(
                Topics.REGIONS,
                EventTypes.REGION,
                "region-event-1",
                "2022-09-01T08:00:00+08:00",
                data,
                false,
                null,
                Instant.parse("2022-09-01T01:00:00Z"),
                0);
    }

    public static Sent day(String day) {
        return new Sent(
                Topics.DAYS,
                EventTypes.DAY,
                "day-" + day,
                day + "T00:00:00+08:00",
                "{\"day\": \"%s\"}".formatted(day),
                false,
                null,
                Instant.parse(day + "T01:00:00Z"),
                0);
    }

    public Sent with(String newData) {
        return new Sent(topic, type, id, time, newData, structured, key, received, offset);
    }

    public Sent called(String newId) {
        return new Sent(topic, type, newId, time, data, structured, key, received, offset);
    }

    public Sent at(long newOffset) {
        return new Sent(topic, type, id, time, data, structured, key, received, newOffset);
    }

    public Sent ofTime(String newTime) {
        return new Sent(topic, type, id, newTime, data, structured, key, received, offset);
    }

    public Sent inStructuredMode() {
        return new Sent(topic, type, id, time, data, true, key, received, offset);
    }

    public Sent underKey(String newKey) {
        return new Sent(topic, type, id, time, data, structured, newKey, received, offset);
    }

    public ConsumerRecord<byte[], byte[]> record() {
        RecordHeaders headers = new RecordHeaders();
        String value = data;
        if (structured) {
            headers.add(Headers.header("content-type", "application/cloudevents+json; charset=UTF-8"));
            value =
                    "{\"specversion\":\"1.0\",\"id\":\"%s\",\"source\":\"%s\",\"type\":\"%s\",\"time\":\"%s\",\"data\":%s}"
                            .formatted(id, SOURCE, type, time, data);
        } else {
            Map.of("ce_specversion", "1.0", "ce_id", id, "ce_source", SOURCE, "ce_type", type, "ce_time", time)
                    .forEach((name, text) -> headers.add(Headers.header(name, text)));
        }
        return new ConsumerRecord<>(
                topic,
                0,
                offset,
                received.toEpochMilli(),
                TimestampType.CREATE_TIME,
                -1,
                -1,
                key == null ? null : key.getBytes(StandardCharsets.UTF_8),
                value.getBytes(StandardCharsets.UTF_8),
                headers,
                Optional.empty());
    }
}
