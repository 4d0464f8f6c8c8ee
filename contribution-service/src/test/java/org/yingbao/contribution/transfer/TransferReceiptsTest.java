package org.yingbao.contribution.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.department.TransferReceipt;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;

class TransferReceiptsTest {

    private static final String MOVED = """
            {"transferId": "CZ-1", "status": "MOVED", "amountFen": 5608000000, "movedAt": "2023-01-18T10:00:00+08:00"}""";
    private static final String TIME = "2023-01-18T10:05:00+08:00";

    private final Door door = new Door(
            Map.of(Topics.TRANSFER_RECEIPTS, new TransferReceipts(new Events("urn:yingbao:contribution"))),
            new DeadLetters("contribution-service"));

    @ParameterizedTest
    @ValueSource(strings = {"some key", ""})
    void a_sound_receipt_is_passed_on_under_the_name_of_its_transfer(String key) {
        ProducerRecord<byte[], byte[]> passed = only(binary(key.isEmpty() ? null : key, TIME, MOVED));

        assertThat(passed.topic()).isEqualTo("contribution.transfers.v1");
        assertThat(new String(passed.key(), UTF_8)).isEqualTo("CZ-1");
        assertThat(Json.MAPPER.readTree(passed.value()))
                .isEqualTo(Json.MAPPER.readTree(MOVED.replace("\"status\"", "\"revision\": 1, \"status\"")));
        assertThat(header(passed, "ce_type")).isEqualTo("org.yingbao.transfer-receipt.v1");
        assertThat(header(passed, "ce_id")).isEqualTo(Topics.TRANSFER_RECEIPTS + "/0/7");
        assertThat(header(passed, "ce_time")).isEqualTo(TIME);
        assertThat(header(passed, "ce_correlationid")).isEqualTo("F-1");
    }

    @Test
    void a_structured_event_is_the_same_as_a_binary_one() {
        ProducerRecord<byte[], byte[]> structured = only(structured(MOVED));
        ProducerRecord<byte[], byte[]> binary = only(binary(null, TIME, MOVED));

        assertThat(structured.value()).isEqualTo(binary.value());
        assertThat(structured.headers()).isEqualTo(binary.headers());
    }

    @Test
    void a_refusal_is_passed_on_with_its_reason() {
        ProducerRecord<byte[], byte[]> passed = only(binary(null, TIME, """
                {"transferId": "CZ-2", "status": "REFUSED", "amountFen": 0, "movedAt": "2023-01-18T09:40:00+08:00",
                 "reason": "人数与台账不符", "batch": 7}"""));

        assertThat(Json.MAPPER.readValue(passed.value(), TransferReceipt.class).reason())
                .isEqualTo("人数与台账不符");
        assertThat(new String(passed.value(), UTF_8)).doesNotContain("batch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"CZ-1\"       | 1                  | /transferId",
                "\"CZ-1\"       | \" \"              | /transferId",
                "\"MOVED\"      | \"PENDING\"        | /status",
                "5608000000     | -9007199254740992  | /amountFen",
                "5608000000     | 70.5               | /amountFen",
                "5608000000     | \"7000\"           | /amountFen",
                "+08:00\"       | \"                 | /movedAt",
                "\"amountFen\"  | \"amount\"         | /amountFen"
            })
    void what_the_schema_does_not_allow_is_a_dead_letter(String sound, String broken, String pointer) {
        ProducerRecord<byte[], byte[]> dead = only(binary("key", TIME, MOVED.replace(sound, broken)));

        assertThat(dead.topic()).isEqualTo("finance.transfer-receipts.v1-dlt");
        assertThat(header(dead, "yb_reason")).isEqualTo("SCHEMA_VIOLATION");
        assertThat(header(dead, "yb_detail")).startsWith(pointer);
        assertThat(header(dead, "yb_service")).isEqualTo("contribution-service");
        assertThat(new String(dead.key(), UTF_8)).isEqualTo("key");
    }

    @Test
    void what_was_asked_back_is_moved_back() {
        ProducerRecord<byte[], byte[]> passed = only(binary(null, TIME, MOVED.replace("5608000000", "-28000")));

        assertThat(Json.MAPPER.readValue(passed.value(), TransferReceipt.class).amountFen())
                .isEqualTo(-28_000);
    }

    @ParameterizedTest
    @CsvSource({"2023-01-19T10:06:00+08:00, true", "2023-01-19T10:06:00.001+08:00, false"})
    void an_event_may_be_a_day_ahead_of_its_record(String time, boolean sound) {
        ProducerRecord<byte[], byte[]> leaving = only(binary(null, time, MOVED));

        assertThat(leaving.topic().equals("contribution.transfers.v1")).isEqualTo(sound);
        assertThat(header(leaving, "yb_reason")).isEqualTo(sound ? "null" : "TIME_IN_FUTURE");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-18T23:59:59+08:00, null",
        "2023-01-19T00:00:00+08:00, TIME_IN_FUTURE",
        "2203-01-18T10:00:00+08:00, TIME_IN_FUTURE"
    })
    void money_that_is_yet_to_be_moved_is_refused(String movedAt, String reason) {
        String data = MOVED.replace("2023-01-18T10:00:00+08:00", movedAt);

        assertThat(header(only(binary(null, TIME, data)), "yb_reason")).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "3.0, 3", "0, refused", "18446744073709551616, refused"})
    void a_receipt_may_have_revisions(String revision, String passedOn) {
        ProducerRecord<byte[], byte[]> leaving =
                only(binary(null, TIME, MOVED.replace("\"status\"", "\"revision\": " + revision + ", \"status\"")));

        assertThat(Json.MAPPER.readTree(leaving.value()).path("revision").asString())
                .isEqualTo(passedOn.equals("refused") ? revision : passedOn);
        assertThat(header(leaving, "yb_reason")).isEqualTo(passedOn.equals("refused") ? "SCHEMA_VIOLATION" : "null");
    }

    @Test
    void a_broken_schema_is_named_before_a_time_in_the_future() {
        ProducerRecord<byte[], byte[]> dead = only(binary(null, "2024-01-01T00:00:00Z", "{}"));

        assertThat(header(dead, "yb_reason")).isEqualTo("SCHEMA_VIOLATION");
    }

    @Test
    void a_broken_receipt_does_not_delay_the_sound_ones_beside_it() {
        List<ProducerRecord<byte[], byte[]>> leaving =
                door.process(List.of(binary(null, TIME, MOVED), binary(null, TIME, "{"), structured(MOVED)));

        assertThat(leaving)
                .extracting(ProducerRecord::topic)
                .containsExactly(
                        "contribution.transfers.v1", "finance.transfer-receipts.v1-dlt", "contribution.transfers.v1");
    }

    private ProducerRecord<byte[], byte[]> only(ConsumerRecord<byte[], byte[]> record) {
        List<ProducerRecord<byte[], byte[]>> leaving = door.process(List.of(record));
        assertThat(leaving).hasSize(1);
        return leaving.getFirst();
    }

    private static ConsumerRecord<byte[], byte[]> binary(@Nullable String key, String time, String data) {
        RecordHeaders headers = new RecordHeaders();
        headers.add(Headers.header("ce_specversion", "1.0"))
                .add(Headers.header("ce_type", "org.yingbao.transfer-receipt.v1"))
                .add(Headers.header("ce_source", "urn:cn:finance"))
                .add(Headers.header("ce_id", "F-1"))
                .add(Headers.header("ce_time", time));
        return record(key, headers, data);
    }

    private static ConsumerRecord<byte[], byte[]> structured(String data) {
        RecordHeaders headers = new RecordHeaders();
        headers.add(Headers.header("content-type", "application/cloudevents+json"));
        return record(null, headers, """
                {"specversion": "1.0", "type": "org.yingbao.transfer-receipt.v1", "source": "urn:cn:finance", "id": "F-1",
                 "time": "%s", "data": %s}""".formatted(TIME, data));
    }

    private static ConsumerRecord<byte[], byte[]> record(@Nullable String key, RecordHeaders headers, String value) {
        long received = Instant.parse("2023-01-18T02:06:00Z").toEpochMilli();
        return new ConsumerRecord<>(
                Topics.TRANSFER_RECEIPTS,
                0,
                7,
                received,
                TimestampType.CREATE_TIME,
                0,
                0,
                key == null ? null : key.getBytes(UTF_8),
                value.getBytes(UTF_8),
                headers,
                Optional.empty());
    }

    private static String header(ProducerRecord<byte[], byte[]> record, String name) {
        return String.valueOf(Headers.text(record.headers(), name));
    }
}
