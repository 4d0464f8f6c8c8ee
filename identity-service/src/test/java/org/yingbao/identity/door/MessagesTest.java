package org.yingbao.identity.door;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.Json;

/** What a sender reads of a record that was refused: enough to mend it, and nothing of the person. */
class MessagesTest {

    private static final InboundRecord KNOCK = InboundRecord.at(Topics.CIVIL_AFFAIRS_IDENTITY);
    private static final String SOUND = new String(KNOCK.bytes(), UTF_8);

    private static String said(InboundRecord knock) {
        ProducerRecord<byte[], byte[]> dead = AtTheDoor.only(knock);
        String said = AtTheDoor.answer(dead) + " " + AtTheDoor.said(dead, "yb_detail");
        assertThat(said).doesNotContain("王秀兰", "141102195602110024", "1390000");
        return said;
    }

    private static byte[] prefixed(byte[] value, int... bytes) {
        byte[] all = new byte[bytes.length + value.length];
        for (int i = 0; i < bytes.length; i++) {
            all[i] = (byte) bytes[i];
        }
        System.arraycopy(value, 0, all, bytes.length, value.length);
        return all;
    }

    private static byte[] compressed(byte[] value) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(value);
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static Stream<Arguments> envelopes() {
        InboundRecord structured = KNOCK.structured();
        String type = "application/cloudevents+json";
        return Stream.of(
                Arguments.of("no header", structured.without(), "content-type: application/cloudevents+json"),
                Arguments.of(
                        "another content-type",
                        structured.saying("content-type", "application/json"),
                        "content-type: application/cloudevents+json"),
                Arguments.of(
                        "a spelling of HTTP",
                        structured.without().adding("Content-Type", type.getBytes(UTF_8)),
                        "there is a header Content-Type, which is not content-type"),
                Arguments.of(
                        "another spelling",
                        structured.without().adding("content_type", type.getBytes(UTF_8)),
                        "there is a header content_type, which is not content-type"),
                Arguments.of("nothing at all", KNOCK.without(), "ce_specversion, header ce_id, header ce_source"),
                Arguments.of(
                        "ce-id",
                        KNOCK.dropping("ce_id").saying("ce-id", "1"),
                        "header ce_id: absent; there is a header ce-id"),
                Arguments.of("CE_ID", KNOCK.dropping("ce_id").saying("CE_ID", "1"), "there is a header CE_ID"),
                Arguments.of("id", KNOCK.dropping("ce_id").saying("id", "1"), "there is a header id"),
                Arguments.of(
                        "as in AMQP",
                        KNOCK.dropping("ce_id").saying("cloudEvents:id", "1"),
                        "there is a header cloudEvents:id"),
                Arguments.of(
                        "a number",
                        KNOCK.structured(all -> all.put("specversion", 1.0)),
                        "NOT_A_CLOUDEVENT /specversion: not text"),
                Arguments.of("an id that is a number", KNOCK.structured(all -> all.put("id", 1)), "/id: not text"),
                Arguments.of("a null", KNOCK.structured(all -> all.putNull("id")), "/id: absent"),
                Arguments.of(
                        "capitals",
                        KNOCK.structured(all -> all.set("specVersion", all.remove("specversion"))),
                        "/specversion: absent; it is spelled in another way there"),
                Arguments.of(
                        "data twice",
                        KNOCK.structured(all -> all.put("data_base64", "e30=")),
                        "NOT_A_CLOUDEVENT /data_base64"),
                Arguments.of(
                        "a time without offset",
                        KNOCK.saying("ce_time", "2022-10-16T08:00:00"),
                        "the offset is missing"),
                Arguments.of("a time in milliseconds", KNOCK.saying("ce_time", "1665878400000"), "a number of seconds"),
                Arguments.of("a time with a space", KNOCK.saying("ce_time", "2022-10-16 08:00:00Z"), "stands a T"),
                Arguments.of("a time never set", KNOCK.saying("ce_time", "1970-01-01T00:00:00Z"), "never set"));
    }

    static Stream<Arguments> bytes() {
        byte[] value = KNOCK.bytes();
        String twice = SOUND.replaceFirst("\"status\"", "\"status\": \"ENDED\", \"status\"");
        return Stream.of(
                Arguments.of(
                        "a registry's id",
                        KNOCK.value(prefixed(value, 0, 0, 0, 0, 7)),
                        "MALFORMED_JSON the value begins with the 5 bytes"),
                Arguments.of("a large one", KNOCK.value(prefixed(value, 0, 1, 0, 5, 7)), "schema registry"),
                Arguments.of(
                        "a registry's GUID",
                        KNOCK.value(prefixed(value, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)),
                        "schema registry"),
                Arguments.of("Avro behind it", KNOCK.value(new byte[] {0, 0, 0, 0, 7, 2, 9, 4}), "schema registry"),
                Arguments.of(
                        "before an envelope",
                        KNOCK.enveloped(prefixed(KNOCK.structured().bytes(), 0, 0, 0, 0, 7)),
                        "NOT_A_CLOUDEVENT the value begins with the 5 bytes"),
                Arguments.of("gzip", KNOCK.value(compressed(value)), "compressed (gzip)"),
                Arguments.of("UTF-16, big", KNOCK.value(SOUND.getBytes(UTF_16BE)), "UTF-16"),
                Arguments.of("UTF-16, little", KNOCK.value(SOUND.getBytes(UTF_16LE)), "UTF-16"),
                Arguments.of("UTF-16 with its mark", KNOCK.value(("\ufeff" + SOUND).getBytes(UTF_16LE)), "UTF-16"),
                Arguments.of("UTF-32", KNOCK.value(SOUND.getBytes(Charset.forName("UTF-32BE"))), "UTF-32"),
                Arguments.of("GBK", KNOCK.value(SOUND.getBytes(Charset.forName("GBK"))), "probably GBK"),
                Arguments.of("no value", KNOCK.value((byte[]) null), "no value"),
                Arguments.of("twice", KNOCK.value(twice), "MALFORMED_JSON /status: a name that stands twice (line"),
                Arguments.of(
                        "twice in the envelope",
                        KNOCK.enveloped(new String(KNOCK.structured().bytes(), UTF_8)
                                .replaceFirst("\"status\"", "\"status\":\"ENDED\",\"status\"")
                                .getBytes(UTF_8)),
                        "NOT_A_CLOUDEVENT /data/status: a name that stands twice"),
                Arguments.of(
                        "a person's name twice",
                        KNOCK.value("{\"王秀兰\": {\"141102195602110024\": 1, \"141102195602110024\": 1}}"),
                        "MALFORMED_JSON /*/*: a name that stands twice"));
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                Arguments.of(
                        "JSON in a text",
                        KNOCK.structured(all -> all.put("data", SOUND)),
                        "SCHEMA_VIOLATION /: not an object but text that holds JSON"),
                Arguments.of(
                        "JSON in a text, binary",
                        KNOCK.value(Json.MAPPER.writeValueAsString(SOUND)),
                        "text that holds JSON: it was encoded twice"),
                Arguments.of(
                        "base64 in a text",
                        KNOCK.value('"' + Base64.getEncoder().encodeToString(KNOCK.bytes()) + '"'),
                        "base64"),
                Arguments.of("a list", KNOCK.value("[" + SOUND + "]"), "/: not an object but a list"),
                Arguments.of(
                        "the person as text",
                        KNOCK.with("/person", "\"{}\""),
                        "/person: not an object but text that holds JSON"),
                Arguments.of(
                        "wrapped by a connector",
                        KNOCK.value("{\"schema\": {}, \"payload\": " + SOUND + "}"),
                        "/recordId: absent; the data seems to stand in /payload"),
                Arguments.of(
                        "an envelope behind headers",
                        KNOCK.value(KNOCK.structured().bytes()),
                        "/recordId: absent; the data seems to stand in /data"),
                Arguments.of(
                        "another spelling",
                        KNOCK.changed(json -> json.set("record_id", json.remove("recordId"))),
                        "capitals or hyphens"),
                Arguments.of(
                        "a number too large",
                        KNOCK.with("/revision", "18446744073709551616"),
                        "/revision: not within 1 and 9223372036854775807"),
                Arguments.of(
                        "a number in quotes",
                        KNOCK.with("/revision", "\"1\""),
                        "/revision: a text, not a whole number"),
                Arguments.of(
                        "a text without quotes", KNOCK.with("/region", "141102"), "/region: not text but a number"),
                Arguments.of(
                        "full width",
                        KNOCK.number("１４１１０２１９５６０２１１００２４"),
                        "BAD_CHECK_DIGIT /person/document/number: a full-width character, which is not a digit"),
                Arguments.of("the letter O", KNOCK.number("1411O2195602110024"), "is not a digit 0 to 9"),
                Arguments.of(
                        "another last letter", KNOCK.number("14110219560211002Y"), "the last character is not a digit"),
                Arguments.of(
                        "white space beside it",
                        KNOCK.number("141102195602110024 "),
                        "SCHEMA_VIOLATION /person/document/number: a resident ID has 18 characters, and there is white space"),
                Arguments.of("the old form", KNOCK.number("141102560211002"), "15 are the old form"),
                Arguments.of(
                        "its number elsewhere",
                        KNOCK.with("/recordId", "\"MZ-141102195602110024\""),
                        "SCHEMA_VIOLATION /recordId: contains the document number"),
                Arguments.of(
                        "its name elsewhere",
                        KNOCK.with("/attributes", "{\"王秀兰\": 1}"),
                        "SCHEMA_VIOLATION /attributes: contains the name"),
                Arguments.of("its number in the id", KNOCK.saying("ce_id", "141102195602110024"), "ce_id"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"envelopes", "bytes", "fields"})
    void what_is_wrong_is_said(String what, InboundRecord knock, String words) {
        assertThat(said(knock)).contains(words);
    }

    @Test
    void a_trace_may_be_an_attribute_of_the_event() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        for (InboundRecord knock : List.of(
                KNOCK.saying("ce_traceparent", trace),
                KNOCK.structured(all -> all.put("traceparent", trace)),
                KNOCK.saying("traceparent", "none").saying("ce_traceparent", trace),
                KNOCK.saying("traceparent", trace).saying("ce_traceparent", trace.replace("4bf", "5bf")))) {
            assertThat(AtTheDoor.said(AtTheDoor.only(knock), "traceparent"))
                    .startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-");
        }
    }
}
