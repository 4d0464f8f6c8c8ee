package org.yingbao.contribution.funds;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.DeadLetters;
import org.yingbao.pipeline.door.Door;
import org.yingbao.pipeline.event.Events;
import org.yingbao.pipeline.event.Headers;

/** What the door takes for a closing. */
class ClosingEntranceTest {
    private static final String SOUND = """
            {"closingId": "K1", "region": "141102", "coverageYear": 2023, "batch": "第一批", "asOf": "2023-01-18"}""";
    private static final String TIME = "2023-01-18T10:05:00+08:00";

    private final Door door = new Door(
            Map.of(Topics.CLOSINGS, new ClosingEntrance(new Events("urn:yingbao:contribution"))),
            new DeadLetters("contribution-service"));

    @Test
    void a_sound_closing_takes_its_place_among_the_steps() {
        ProducerRecord<byte[], byte[]> step = only(TIME, SOUND);

        assertThat(step.topic()).isEqualTo(Topics.FUNDS);
        assertThat(step.partition()).isZero();
        assertThat(Json.MAPPER.readTree(step.value()).path("closing")).isEqualTo(Json.MAPPER.readTree(SOUND));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"K1\"         | \" \"          | SCHEMA_VIOLATION | /closingId",
                "\"K1\"         | 1              | SCHEMA_VIOLATION | /closingId",
                "2023,          | 1999,          | SCHEMA_VIOLATION | /coverageYear",
                "2023,          | 2101,          | SCHEMA_VIOLATION | /coverageYear",
                "\"batch\"      | \"name\"       | SCHEMA_VIOLATION | /batch",
                "\"asOf\"       | \"until\"      | SCHEMA_VIOLATION | /asOf",
                "2023-01-18     | 2023-02-30     | SCHEMA_VIOLATION | /asOf",
                "141102         | 14110          | UNKNOWN_REGION   | /region",
                "141102         | 991102         | UNKNOWN_REGION   | /region",
                "2023-01-18     | 2023-01-19     | TIME_IN_FUTURE   | /asOf"
            })
    void what_is_not_sound_is_a_dead_letter(String sound, String broken, String reason, String pointer) {
        ProducerRecord<byte[], byte[]> dead = only(TIME, SOUND.replace(sound, broken));

        assertThat(dead.topic()).isEqualTo("medical-insurance.closings.v1-dlt");
        assertThat(Headers.text(dead.headers(), "yb_reason")).isEqualTo(reason);
        assertThat(Headers.text(dead.headers(), "yb_detail")).startsWith(pointer);
    }

    @Test
    void names_are_bounded() {
        assertThat(only(TIME, SOUND.replace("K1", "K".repeat(128))).topic()).isEqualTo(Topics.FUNDS);
        assertThat(only(TIME, SOUND.replace("K1", "K".repeat(129))).topic()).endsWith("-dlt");
    }

    private ProducerRecord<byte[], byte[]> only(String time, String data) {
        RecordHeaders headers = new RecordHeaders();
        headers.add(Headers.header("ce_specversion", "1.0"))
                .add(Headers.header("ce_type", "org.yingbao.closing.v1"))
                .add(Headers.header("ce_source", "urn:cn:medical-insurance"))
                .add(Headers.header("ce_id", "C-1"))
                .add(Headers.header("ce_time", time));
        List<ProducerRecord<byte[], byte[]>> leaving = door.process(List.of(new ConsumerRecord<>(
                Topics.CLOSINGS,
                0,
                7,
                Instant.parse("2023-01-18T02:06:00Z").toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                null,
                data.getBytes(UTF_8),
                headers,
                Optional.empty())));
        assertThat(leaving).hasSize(1);
        return leaving.getFirst();
    }
}
