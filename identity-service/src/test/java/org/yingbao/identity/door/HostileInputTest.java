package org.yingbao.identity.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.yingbao.identity.door.AtTheDoor.PASSED;
import static org.yingbao.identity.door.AtTheDoor.answer;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.contracts.Topics;
import org.yingbao.identity.person.CheckedRecord;
import org.yingbao.identity.person.Registry;

class HostileInputTest {

    private static final InboundRecord KNOCK = InboundRecord.at(Topics.CIVIL_AFFAIRS_IDENTITY);
    private static final String SOUND = new String(KNOCK.bytes(), UTF_8);
    private static final String NO_EVENT = "NOT_A_CLOUDEVENT";
    private static final String NO_JSON = "MALFORMED_JSON";

    /** The example with a field more, as text. */
    private static String more(String field) {
        return "{" + field + "," + SOUND.substring(1);
    }

    @Test
    void an_empty_value_and_a_tombstone_have_no_data() {
        assertThat(answer(KNOCK.value(""))).isEqualTo(NO_JSON);
        assertThat(answer(KNOCK.value("  \n"))).isEqualTo(NO_JSON);
        assertThat(answer(KNOCK.value((byte[]) null))).isEqualTo(NO_JSON);
        assertThat(answer(KNOCK.value((byte[]) null).without())).isEqualTo(NO_EVENT);
        assertThat(answer(KNOCK.enveloped(new byte[0]))).isEqualTo(NO_EVENT);
        assertThat(answer(KNOCK.structured().value((byte[]) null))).isEqualTo(NO_EVENT);
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(answer(KNOCK.value("\uFEFF" + SOUND))).isEqualTo(PASSED);
        assertThat(answer(KNOCK.enveloped(
                        ("\uFEFF" + new String(KNOCK.structured().bytes(), UTF_8)).getBytes(UTF_8))))
                .isEqualTo(PASSED);
    }

    @Test
    void only_utf_8_is_json() {
        for (Charset other : List.of(UTF_16BE, UTF_16LE, Charset.forName("UTF-32BE"), Charset.forName("GB18030"))) {
            assertThat(answer(KNOCK.value(SOUND.getBytes(other))))
                    .as(other.name())
                    .isEqualTo(NO_JSON);
            assertThat(answer(KNOCK.enveloped(new String(KNOCK.structured().bytes(), UTF_8).getBytes(other))))
                    .as(other.name())
                    .isEqualTo(NO_EVENT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00ff",
                "\u00c0\u0080",
                "\u00ed\u00a0\u0080",
                "\u00f5\u0080\u0080\u0080",
                "\u00e7\u008e",
                "\u00c1\u00a1"
            })
    void malformed_utf_8_is_not_replaced(String bytes) {
        byte[] value = new String(SOUND.getBytes(UTF_8), ISO_8859_1)
                .replace("\"name\": \"", "\"name\": \"" + bytes)
                .getBytes(ISO_8859_1);
        assertThat(value).hasSizeGreaterThan(KNOCK.bytes().length);
        assertThat(answer(KNOCK.value(value))).isEqualTo(NO_JSON);
    }

    static Stream<Arguments> notJson() {
        return Stream.of(
                Arguments.of("nested 10,000 deep", "[".repeat(10_000)),
                Arguments.of("nested 10,000 deep and closed", more("\"a\":" + "[".repeat(10_000) + "]".repeat(10_000))),
                Arguments.of("nested 7,000 objects", "{\"a\":".repeat(7_000) + "1" + "}".repeat(7_000)),
                Arguments.of("a name twice", more("\"recordId\": \"x\"")),
                Arguments.of("a name twice in the person", SOUND.replace("\"name\":", "\"name\": \"x\", \"name\":")),
                Arguments.of("an ignored name twice", more("\"a\": 1, \"a\": 1")),
                Arguments.of("a name twice, once escaped", more("\"recordI\\u0064\": \"x\"")),
                Arguments.of("half a character", SOUND.replace("王秀兰", "\\ud800")),
                Arguments.of("the other half", SOUND.replace("王秀兰", "\\udc00x")),
                Arguments.of("half a character in a name", more("\"\\ud800\": 1")),
                Arguments.of("a number beyond all bounds", more("\"a\": 1e400")),
                Arguments.of("a very small exponent's opposite", more("\"a\": -1e999999999")),
                Arguments.of("an exponent beyond all bounds", more("\"a\": 1e99999999999")),
                Arguments.of("a small exponent beyond all bounds", more("\"a\": 1e-99999999999")),
                Arguments.of("0 with an exponent beyond all bounds", more("\"a\": 0.1e-2147483648")),
                Arguments.of("400 digits", more("\"a\": " + "9".repeat(400))),
                Arguments.of("10,000 digits", more("\"a\": " + "9".repeat(10_000))),
                Arguments.of("not a number", more("\"a\": NaN")),
                Arguments.of("a leading zero", more("\"a\": 01")),
                Arguments.of("a trailing comma", SOUND.replaceFirst("\\}\\s*$", ",}")),
                Arguments.of("a comment", "/* */" + SOUND),
                Arguments.of("single quotes", "{'a': 1}"),
                Arguments.of("a trailing token", SOUND + "{}"),
                Arguments.of("a trailing bracket", SOUND + "]"),
                Arguments.of("a NUL after it", SOUND + "\u0000"),
                Arguments.of("a raw NUL in text", SOUND.replace("王秀兰", "\u0000")),
                Arguments.of("a raw line feed in text", SOUND.replace("王秀兰", "\n")),
                Arguments.of("half of it", SOUND.substring(0, SOUND.length() / 2)),
                Arguments.of("XML", "<record/>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notJson")
    void what_is_not_json_is_malformed(String says, String value) {
        assertThat(answer(KNOCK.value(value))).isEqualTo(NO_JSON);
        assertThat(answer(KNOCK.keyless().value(value))).isEqualTo(NO_JSON);
        byte[] envelope = new String(KNOCK.structured().bytes(), UTF_8)
                .replaceFirst("\"data\":.*$", Matcher.quoteReplacement("\"data\":" + value + "}"))
                .getBytes(UTF_8);
        assertThat(answer(KNOCK.enveloped(envelope))).isIn(NO_EVENT, NO_JSON);
        String encoded = Base64.getEncoder().encodeToString(value.getBytes(UTF_8));
        assertThat(answer(KNOCK.structured(all -> {
                    all.remove("data");
                    all.put("data_base64", encoded);
                })))
                .isEqualTo(NO_JSON);
    }

    static Stream<Arguments> odd() {
        return Stream.of(
                Arguments.of("an escaped NUL in the name", SOUND.replace("王秀兰", "\\u0000")),
                Arguments.of("an escaped NUL in the recordId", SOUND.replace("MZ-141102-000173", "\\u0000.$x")),
                Arguments.of("300 digits", more("\"a\": " + "9".repeat(300))),
                Arguments.of("nothing but exponent", more("\"a\": 1e-999999999")),
                Arguments.of("a rare character", SOUND.replace("王秀兰", "\\ud842\\udfb7")),
                Arguments.of("nested 100 deep", more("\"a\":" + "[".repeat(100) + "]".repeat(100))),
                Arguments.of("nested 450 deep", more("\"a\":" + "[".repeat(450) + "]".repeat(450))),
                Arguments.of("an attribute of 1000 digits' size", SOUND.replace("\"RURAL_1\"", "9".repeat(300))),
                Arguments.of("an attribute that is null", SOUND.replace("\"RURAL_1\"", "null")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void what_is_odd_but_sound_passes(String says, String value) {
        assertThat(value).isNotEqualTo(SOUND);
        assertThat(answer(KNOCK.value(value))).isEqualTo(PASSED);
        assertThat(answer(KNOCK.value(value).structured())).isEqualTo(PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-16T08:00:00, NOT_A_CLOUDEVENT",
        "2022-10-16, NOT_A_CLOUDEVENT",
        "2022-10-16T08:00Z, NOT_A_CLOUDEVENT",
        "2022-10-16 08:00:00Z, NOT_A_CLOUDEVENT",
        "2022-10-16T08:00:00+0800, NOT_A_CLOUDEVENT",
        "2022-10-16T08:00:00+08, NOT_A_CLOUDEVENT",
        "2022-10-16T08:00:00+08:00:30, NOT_A_CLOUDEVENT",
        "2022-10-16T08:00:00+08:00[Asia/Shanghai], NOT_A_CLOUDEVENT",
        "2022-02-30T08:00:00Z, NOT_A_CLOUDEVENT",
        "2022-10-16T24:00:00Z, NOT_A_CLOUDEVENT",
        "2022-10-16T08:00:00.Z, NOT_A_CLOUDEVENT",
        "2022-10-16T08:00:00.123456789012345678901234567890Z, PASSED",
        "2022-10-16T00:00:00.123456789012z, PASSED",
        "2022-06-30T23:59:60Z, PASSED",
        "2022-07-01T07:59:60.5+08:00, PASSED",
        "2022-10-16T08:00:60Z, NOT_A_CLOUDEVENT",
        "2022-10-16T08:00:61Z, NOT_A_CLOUDEVENT",
        "2022-10-16T00:00:00-00:00, PASSED",
        "1970-01-01T00:00:00Z, NOT_A_CLOUDEVENT",
        "1970-01-01T08:00:00+08:00, NOT_A_CLOUDEVENT",
        "0001-01-01T00:00:00Z, NOT_A_CLOUDEVENT",
        "10000-01-01T00:00:00Z, NOT_A_CLOUDEVENT",
        "+10000-01-01T00:00:00Z, NOT_A_CLOUDEVENT",
        "-0001-01-01T00:00:00Z, NOT_A_CLOUDEVENT",
        "２０２２-10-16T08:00:00Z, NOT_A_CLOUDEVENT",
        "1665878400, NOT_A_CLOUDEVENT",
        "' 2022-10-16T08:00:00Z', NOT_A_CLOUDEVENT",
        "0000-01-01T00:00:00Z, BAD_BIRTH_DATE",
        "9999-12-31T23:59:59-18:00, TIME_IN_FUTURE",
        "2022-10-16T00:00:00z, PASSED",
        "2022-10-16t00:00:00Z, PASSED",
        "2022-10-16T00:00:00.123456789Z, PASSED",
        "2022-10-16T08:00:00.5+08:00, PASSED",
        "2022-10-15T19:00:00-05:00, PASSED",
    })
    void the_time_is_an_instant_of_rfc_3339(String time, String answer) {
        assertThat(answer(KNOCK.saying("ce_time", time))).isEqualTo(answer);
        assertThat(answer(KNOCK.structured(envelope -> envelope.put("time", time))))
                .isEqualTo(answer);
    }

    @Test
    void what_lies_beyond_a_nanosecond_is_left_off_and_a_leap_second_is_the_one_before() {
        var fine = KNOCK.saying("ce_time", "2022-10-16T08:00:00.123456789987+08:00");
        assertThat(AtTheDoor.passed(fine).version().time()).hasToString("2022-10-16T00:00:00.123456789Z");
        assertThat(AtTheDoor.said(AtTheDoor.only(fine), "ce_time")).isEqualTo("2022-10-16T08:00:00.123456789+08:00");
        var leap = KNOCK.saying("ce_time", "2022-06-30T23:59:60.25Z");
        assertThat(AtTheDoor.passed(leap).version().time()).hasToString("2022-06-30T23:59:59.250Z");
        assertThat(AtTheDoor.said(AtTheDoor.only(leap), "ce_time")).isEqualTo("2022-06-30T23:59:59.25Z");
    }

    @Test
    void a_nanosecond_of_the_time_is_kept() {
        assertThat(AtTheDoor.passed(KNOCK.saying("ce_time", "2022-10-16T00:00:00.123456789Z"))
                        .version()
                        .time())
                .hasToString("2022-10-16T00:00:00.123456789Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/cloudevents+json",
                "Application/CloudEvents+JSON; Charset=utf-8",
                " application/cloudevents+json ;charset=\"UTF-8\"",
            })
    void a_structured_event_is_known_by_its_media_type(String contentType) {
        assertThat(answer(KNOCK.structured().saying("content-type", contentType)))
                .isEqualTo(PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/cloudevents-batch+json",
                "application/cloudevents-batch+json; charset=utf-8",
                "application/cloudevents+avro",
                "application/cloudevents",
            })
    void a_format_of_cloud_events_that_is_not_json_is_refused(String contentType) {
        assertThat(answer(KNOCK.structured().saying("content-type", contentType)))
                .isEqualTo(NO_EVENT);
        assertThat(answer(KNOCK.saying("content-type", contentType))).isEqualTo(NO_EVENT);
        assertThat(answer(KNOCK.value("[]").saying("content-type", contentType)))
                .isEqualTo(NO_EVENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "", "APPLICATION/JSON; charset=gbk", "application/json"})
    void any_other_media_type_is_binary_mode(String contentType) {
        assertThat(answer(KNOCK.saying("content-type", contentType))).isEqualTo(PASSED);
        assertThat(answer(KNOCK.dropping("content-type"))).isEqualTo(PASSED);
        assertThat(answer(KNOCK.dropping("content-type").adding("content-type", null)))
                .isEqualTo(PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_source"})
    void an_attribute_that_every_later_event_would_carry_on_has_at_most_1024_characters(String name) {
        assertThat(answer(KNOCK.saying(name, "长".repeat(1_024)))).isEqualTo(PASSED);
        assertThat(answer(KNOCK.saying(name, "长".repeat(1_025)))).isEqualTo(NO_EVENT);
        assertThat(answer(KNOCK.structured(all -> all.put(name.substring(3), "x".repeat(1_025)))))
                .isEqualTo(NO_EVENT);
        assertThat(answer(KNOCK.saying(name, "x".repeat(1_000_000)))).isEqualTo(NO_EVENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/recordId", "/person/name", "/person/phone"})
    void a_text_has_at_most_4096_characters(String pointer) {
        assertThat(answer(KNOCK.with(pointer, '"' + "x".repeat(4_096) + '"'))).isEqualTo(PASSED);
        assertThat(answer(KNOCK.with(pointer, '"' + "x".repeat(4_097) + '"'))).isEqualTo("SCHEMA_VIOLATION");
    }

    @Test
    void the_longest_names_can_be_merged_and_read_again() {
        InboundRecord longest = KNOCK.saying("ce_id", "长".repeat(1_024))
                .saying("ce_source", "长".repeat(1_024))
                .with("/recordId", '"' + "长".repeat(4_096) + '"');
        Registry registry = new Registry();
        assertThat(registry.merge(List.of(AtTheDoor.only(longest)))).isEmpty();
        assertThat(registry.merge(List.of(AtTheDoor.only(longest.with("/revision", "2")))))
                .isEmpty();
    }

    @Test
    void who_is_sent_more_records_than_are_kept_keeps_those_that_fit_and_the_sender_is_told_of_the_rest() {
        InboundRecord large = KNOCK.with("/attributes", "{\"a\": \"" + "x".repeat(60_000) + "\"}");
        Registry registry = new Registry();
        for (int i = 0; i < 20; i++) {
            assertThat(registry.merge(List.of(AtTheDoor.only(large.with("/recordId", "\"R" + i + '"')))))
                    .isEmpty();
        }
        List<String> refused = registry.letters(KNOCK.topic());
        assertThat(refused)
                .hasSizeBetween(1, 19)
                .allSatisfy(each -> assertThat(each).startsWith("TOO_LARGE: with this record"));
        assertThat(registry.merge(List.of(AtTheDoor.only(KNOCK)))).isEmpty();
        assertThat(registry.letters(KNOCK.topic())).hasSameSizeAs(refused);
    }

    @Test
    void attributes_that_are_kept_are_nested_at_most_32_deep() {
        assertThat(answer(KNOCK.with("/attributes", "{\"a\":".repeat(32) + "1" + "}".repeat(32))))
                .isEqualTo(PASSED);
        assertThat(answer(KNOCK.with("/attributes", "{\"a\":".repeat(33) + "1" + "}".repeat(33))))
                .isEqualTo("SCHEMA_VIOLATION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"e1", "e-1200", ".5"})
    void a_number_that_is_written_longer_than_it_came_can_be_merged_and_read_again(String end) {
        InboundRecord knock = KNOCK.value(SOUND.replace("\"RURAL_1\"", "9".repeat(1_000 - end.length()) + end));
        Registry registry = new Registry();
        List<ProducerRecord<byte[], byte[]>> leaving = AtTheDoor.process(knock);
        assertThat(leaving.getFirst().topic()).isIn(CheckedRecord.TOPIC, KNOCK.topic() + "-dlt");
        assertThat(AtTheDoor.answer(leaving.getFirst())).isIn(PASSED, NO_JSON);
        assertThat(registry.merge(leaving)).isEmpty();
        assertThat(registry.merge(AtTheDoor.process(knock.with("/revision", "2"))))
                .isEmpty();
    }

    @Test
    void structured_data_is_found_or_missed() {
        String encoded = Base64.getEncoder().encodeToString(KNOCK.bytes());
        assertThat(answer(KNOCK.structured(all -> {
                    all.remove("data");
                    all.put("data_base64", encoded);
                })))
                .isEqualTo(PASSED);
        assertThat(answer(KNOCK.structured(all -> all.put("data_base64", "!").remove("data"))))
                .isEqualTo(NO_JSON);
        assertThat(answer(KNOCK.structured(all -> all.put("data_base64", 1).remove("data"))))
                .isEqualTo(NO_JSON);
        assertThat(answer(KNOCK.structured(all -> all.put("data_base64", "").remove("data"))))
                .isEqualTo(NO_JSON);
        assertThat(answer(KNOCK.structured(all -> all.remove("data")))).isEqualTo(NO_JSON);
        assertThat(answer(KNOCK.structured(all -> all.putNull("data")))).isEqualTo(NO_JSON);
        assertThat(answer(KNOCK.structured(all -> all.put("data", SOUND)))).isEqualTo("SCHEMA_VIOLATION");
        assertThat(answer(KNOCK.structured(all -> all.putArray("data")))).isEqualTo("SCHEMA_VIOLATION");
    }

    @Test
    void an_envelope_that_is_no_object_or_no_text_is_no_cloud_event() {
        for (String envelope : List.of("[]", "1", "null", "\"x\"", "{", "{}", "{\"id\": \"\\ud800\"}", "")) {
            assertThat(answer(KNOCK.enveloped(envelope.getBytes(UTF_8))))
                    .as(envelope)
                    .isEqualTo(NO_EVENT);
        }
        String halved = new String(KNOCK.structured().bytes(), UTF_8).replace("urn:department", "urn:\\ud800");
        assertThat(answer(KNOCK.enveloped(halved.getBytes(UTF_8)))).isEqualTo(NO_EVENT);
    }

    @Test
    void of_a_doubled_header_the_last_one_counts() {
        assertThat(AtTheDoor.passed(KNOCK.adding("ce_id", "e-2".getBytes(UTF_8)))
                        .version()
                        .id())
                .isEqualTo("e-2");
        assertThat(answer(KNOCK.adding("ce_type", "x".getBytes(UTF_8)))).isEqualTo("UNKNOWN_TYPE");
    }

    @Test
    void headers_that_nobody_asks_for_may_be_anything() {
        InboundRecord knock = KNOCK.adding("", new byte[] {1})
                .adding("x", null)
                .adding("x", new byte[] {(byte) 0xff, 0})
                .adding("traceparent", new byte[] {(byte) 0xff})
                .adding("traceparent", "王秀兰".repeat(30).getBytes(UTF_8));
        assertThat(answer(knock)).isEqualTo(PASSED);
        assertThat(AtTheDoor.said(AtTheDoor.only(knock), "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void a_trace_that_only_looks_like_one_is_not_carried_on() {
        InboundRecord knock = KNOCK.adding("traceparent", "王".repeat(55).getBytes(UTF_8));
        assertThat(AtTheDoor.said(AtTheDoor.only(knock), "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    static Stream<Arguments> heavy() {
        int full = 64 * 1024;
        return Stream.of(
                Arguments.of("brackets", (Supplier<String>) () -> "[".repeat(full)),
                Arguments.of("braces", (Supplier<String>) () -> "{\"a\":".repeat(full / 5)),
                Arguments.of("fields", (Supplier<String>) () -> more(fields(full - 2_000))),
                Arguments.of("numbers", (Supplier<String>) () -> more("\"a\":[" + "1e9,".repeat(15_000) + "1]")),
                Arguments.of("long numbers", (Supplier<String>)
                        () -> more("\"a\":[" + ("9".repeat(300) + ",").repeat(200) + "1]")),
                Arguments.of("small numbers", (Supplier<String>)
                        () -> more("\"a\":[" + "1e-999999999,".repeat(4_500) + "1]")),
                Arguments.of("digits", (Supplier<String>) () -> more("\"a\":" + "9".repeat(60_000))),
                Arguments.of("escapes", (Supplier<String>) () -> more("\"a\":\"" + "\\u0001".repeat(10_000) + "\"")),
                Arguments.of("backslashes", (Supplier<String>) () -> more("\"a\":\"" + "\\\\".repeat(30_000) + "\"")),
                Arguments.of("spaces", (Supplier<String>)
                        () -> " ".repeat(full - SOUND.getBytes(UTF_8).length) + SOUND),
                Arguments.of("an attribute name", (Supplier<String>)
                        () -> SOUND.replace("\"grade\"", "\"" + "g".repeat(60_000) + "\"")),
                Arguments.of(
                        "a category", (Supplier<String>) () -> SOUND.replace("MINIMUM_LIVING", "A".repeat(60_000))),
                Arguments.of("colliding names", (Supplier<String>) () -> more(colliding())));
    }

    private static String fields(int bytes) {
        return IntStream.range(0, bytes / 11).mapToObj("\"f%05d\":1"::formatted).collect(Collectors.joining(","));
    }

    /** Names that all have the same {@link String#hashCode}. */
    private static String colliding() {
        return IntStream.range(0, 2_048)
                .mapToObj(i -> IntStream.range(0, 11)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "\"", "\":1")))
                .collect(Collectors.joining(","));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heavy")
    void a_full_value_of_anything_is_answered_at_once(String says, Supplier<String> value) {
        byte[] bytes = value.get().getBytes(UTF_8);
        assertThat(bytes.length).isBetween(20_000, 64 * 1024);
        answer(KNOCK.value(bytes));

        Duration fastest = IntStream.range(0, 5)
                .mapToObj(i -> {
                    long began = System.nanoTime();
                    answer(KNOCK.value(bytes));
                    return Duration.ofNanos(System.nanoTime() - began);
                })
                .min(Duration::compareTo)
                .orElseThrow();

        // Generous for a busy machine; what grows with the square of the length takes longer still.
        assertThat(fastest).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void damaged_records_never_end_in_an_exception_and_each_has_one_answer() {
        Random random = new Random(2022);
        List<String> topics = List.copyOf(InboundRecord.TYPES.keySet());
        for (int i = 0; i < 5_000; i++) {
            InboundRecord knock = InboundRecord.at(topics.get(random.nextInt(topics.size())));
            InboundRecord damaged = damaged(random.nextBoolean() ? knock : knock.structured(), random);
            assertThatCode(() -> assertThat(answer(damaged)).isNotEqualTo("DEFECT"))
                    .as("case " + i)
                    .doesNotThrowAnyException();
        }
    }

    private static InboundRecord damaged(InboundRecord knock, Random random) {
        byte[] value = knock.bytes().clone();
        for (int damage = random.nextInt(4); damage >= 0; damage--) {
            int at = random.nextInt(value.length);
            int other = random.nextInt(value.length);
            switch (random.nextInt(4)) {
                case 0 -> value[at] = (byte) random.nextInt(256);
                case 1 -> value[at] = value[other];
                case 2 -> value = Arrays.copyOf(value, Math.max(1, at));
                default -> System.arraycopy(value, at, value, 0, value.length - at);
            }
        }
        InboundRecord damaged = knock.value(value);
        return random.nextInt(4) > 0
                ? damaged
                : damaged.headers(all -> {
                    List<Header> rest = new ArrayList<>(all);
                    rest.remove(random.nextInt(rest.size()));
                    return rest;
                });
    }
}
