package org.yingbao.identity.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.Topics;

class DeadLettersTest {

    private static final InboundRecord BAD = InboundRecord.at(Topics.ENROLMENTS)
            .number("141102195602110025")
            .adding("x-binary", new byte[] {(byte) 0xff, 0})
            .adding("x-null", null);

    @Test
    void the_record_is_kept_as_received() {
        ProducerRecord<byte[], byte[]> dead = AtTheDoor.only(BAD);
        assertThat(dead.topic()).isEqualTo("medical-insurance.enrolments.v1-dlt");
        assertThat(dead.key()).isEqualTo(BAD.key());
        assertThat(dead.value()).isEqualTo(BAD.bytes());
        Header[] headers = dead.headers().toArray();
        for (int i = 0; i < BAD.headers().size(); i++) {
            assertThat(headers[i]).isEqualTo(BAD.headers().get(i));
        }
    }

    @Test
    void a_record_without_anything_is_kept_as_received_too() {
        ProducerRecord<byte[], byte[]> dead =
                AtTheDoor.only(BAD.keyless().value((byte[]) null).without());
        assertThat(dead.key()).isNull();
        assertThat(dead.value()).isNull();
    }

    @Test
    void why_and_where_is_said_in_text_headers() throws CharacterCodingException {
        List<ProducerRecord<byte[], byte[]>> dead = AtTheDoor.process(BAD, BAD);
        ProducerRecord<byte[], byte[]> second = dead.get(1);
        assertThat(AtTheDoor.said(second, "yb_reason")).isEqualTo("BAD_CHECK_DIGIT");
        assertThat(AtTheDoor.said(second, "yb_detail")).startsWith("/person/document/number: ");
        assertThat(AtTheDoor.said(second, "yb_help")).endsWith("#bad-check-digit");
        assertThat(AtTheDoor.said(second, "yb_topic")).isEqualTo(Topics.ENROLMENTS);
        assertThat(AtTheDoor.said(second, "yb_partition")).isEqualTo("3");
        assertThat(AtTheDoor.said(second, "yb_offset")).isEqualTo("1");
        assertThat(AtTheDoor.said(second, "yb_first_seen")).isEqualTo("2022-10-16T00:00:00Z");
        assertThat(AtTheDoor.said(second, "yb_service")).isEqualTo("identity-service");
        assertThat(AtTheDoor.said(second, "yb_replays")).isEqualTo("0");
        for (Header header : second.headers()) {
            if (header.key().startsWith("yb_")) {
                assertThat(UTF_8.newDecoder()
                                .decode(ByteBuffer.wrap(header.value()))
                                .toString())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void no_reason_tells_personal_data() {
        ChecksTest.everyFault().forEach(fault -> {
            InboundRecord knock = ((InboundRecord) fault.get()[3]);
            for (InboundRecord each : List.of(knock, knock.structured())) {
                ProducerRecord<byte[], byte[]> dead = AtTheDoor.only(each);
                for (Header header : dead.headers()) {
                    if (header.key().startsWith("yb_")) {
                        assertThat(new String(header.value(), UTF_8)).doesNotContainPattern("王|1411021956|1390000|张|李");
                    }
                }
            }
        });
    }

    @Test
    void malformed_json_is_located_and_not_quoted() {
        InboundRecord knock = BAD.value("{\"person\": {\"name\": \"王秀兰\", \"phone\": 139000x}}");
        assertThat(AtTheDoor.said(AtTheDoor.only(knock), "yb_detail"))
                .contains("line 1, column")
                .doesNotContain("王", "139");
    }

    @Test
    void a_replay_counts_and_says_everything_anew() {
        ProducerRecord<byte[], byte[]> first = AtTheDoor.only(BAD);
        InboundRecord replayed = BAD.headers(all -> List.of(first.headers().toArray()));
        ProducerRecord<byte[], byte[]> second = AtTheDoor.only(replayed);
        assertThat(AtTheDoor.said(second, "yb_replays")).isEqualTo("1");
        assertThat(second.headers().headers("yb_reason")).hasSize(1);
        assertThat(second.headers().headers("yb_replays")).hasSize(1);
        assertThat(AtTheDoor.said(second, "ce_id")).isEqualTo("e-1");
        ProducerRecord<byte[], byte[]> third =
                AtTheDoor.only(BAD.headers(all -> List.of(second.headers().toArray())));
        assertThat(AtTheDoor.said(third, "yb_replays")).isEqualTo("2");
    }

    @Test
    void a_replay_count_that_is_no_count_starts_anew() {
        for (String count : List.of("", "x", "-1", "999999999999", "１")) {
            assertThat(AtTheDoor.said(AtTheDoor.only(BAD.adding("yb_replays", count.getBytes(UTF_8))), "yb_replays"))
                    .isEqualTo("0");
        }
        assertThat(AtTheDoor.said(AtTheDoor.only(BAD.adding("yb_replays", null)), "yb_replays"))
                .isEqualTo("0");
    }

    @Test
    void a_corrected_record_passes_without_the_headers_of_its_dead_letter() {
        ProducerRecord<byte[], byte[]> dead = AtTheDoor.only(BAD);
        InboundRecord corrected = InboundRecord.at(Topics.ENROLMENTS)
                .headers(all -> List.of(dead.headers().toArray()));
        ProducerRecord<byte[], byte[]> passed = AtTheDoor.only(corrected);
        assertThat(AtTheDoor.answer(passed)).isEqualTo(AtTheDoor.PASSED);
        assertThat(passed.headers().lastHeader("yb_reason")).isNull();
        assertThat(passed.headers().lastHeader("x-binary")).isNull();
        assertThat(AtTheDoor.said(passed, "ce_causationid")).isEqualTo("e-1");
    }
}
