package org.yingbao.identity.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.Refusal;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.door.RefusalEvents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a sender hears of its own refused records, and what nobody hears. */
class RefusalsTest {

    private static final InboundRecord BAD =
            InboundRecord.at(Topics.CIVIL_AFFAIRS_IDENTITY).with("/revision", "0");

    /** Of somebody else than the person of the record, in the forms in which people are known. */
    private static final Map<String, String> OF_OTHERS = Map.of(
            "a name", "欧阳娜娜",
            "a resident ID", "11010519491231002X",
            "a resident ID in groups", "110105-19491231-002x",
            "a resident ID in words", "id-of-11010519491231002x-again",
            "a mistyped resident ID", "11010519491331002X",
            "an old resident ID", "110105491231002",
            "a mobile", "13812345678",
            "a mobile with its country", "tel:8613812345678");

    static Stream<InboundRecord> everyTopic() {
        return InboundRecord.TYPES.keySet().stream().sorted().map(InboundRecord::at);
    }

    private static List<ProducerRecord<byte[], byte[]>> told(InboundRecord knock) {
        return AtTheDoor.DOOR.besides(AtTheDoor.process(knock));
    }

    private static Refusal refusal(InboundRecord knock) {
        List<ProducerRecord<byte[], byte[]>> told = told(knock);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().topic()).isEqualTo(Topics.REFUSALS);
        return Json.MAPPER.readValue(told.getFirst().value(), Refusal.class);
    }

    private static String key(InboundRecord knock) {
        return new String(told(knock).getFirst().key(), UTF_8);
    }

    private static String everything(ProducerRecord<byte[], byte[]> event) {
        StringBuilder all = new StringBuilder(new String(event.key(), UTF_8));
        event.headers().forEach(each -> all.append('\n').append(new String(each.value(), UTF_8)));
        return all.append('\n').append(new String(event.value(), UTF_8)).toString();
    }

    @Test
    void a_sender_hears_which_record_was_refused_and_why() {
        for (InboundRecord knock : List.of(BAD, BAD.structured())) {
            assertThat(key(knock)).isEqualTo("urn:department");
            assertThat(refusal(knock))
                    .isEqualTo(new Refusal(
                            "urn:department",
                            "e-1",
                            "MZ-141102-000173",
                            Topics.CIVIL_AFFAIRS_IDENTITY,
                            3,
                            0,
                            "SCHEMA_VIOLATION",
                            refusal(knock).detail()));
            assertThat(refusal(knock).detail()).startsWith("/revision: ");
        }
    }

    @Test
    void what_passes_is_told_to_nobody() {
        assertThat(told(InboundRecord.at(Topics.CIVIL_AFFAIRS_IDENTITY))).isEmpty();
    }

    @Test
    void the_event_is_a_function_of_the_record() {
        assertThat(everything(told(BAD).getFirst()))
                .isEqualTo(everything(told(BAD).getFirst()));
        ProducerRecord<byte[], byte[]> event = told(BAD).getFirst();
        assertThat(AtTheDoor.said(event, "ce_time")).isEqualTo("2022-10-16T00:00:00Z");
        assertThat(AtTheDoor.said(event, "ce_id")).startsWith("refusal/civil-affairs.identity.v1/3/0/");
        assertThat(AtTheDoor.said(event, "ce_causationid")).isEqualTo("e-1");
    }

    @Test
    void another_record_at_the_same_place_of_another_log_has_another_event() {
        assertThat(AtTheDoor.said(told(BAD).getFirst(), "ce_id"))
                .isNotEqualTo(AtTheDoor.said(told(BAD.with("/revision", "-1")).getFirst(), "ce_id"));
    }

    @Test
    void without_a_source_it_goes_where_everybody_can_look() {
        for (InboundRecord knock : List.of(
                BAD.dropping("ce_source"),
                BAD.saying("ce_source", "民政局王秀兰"),
                BAD.structured(all -> all.remove("source")),
                BAD.enveloped("{".getBytes(UTF_8)),
                BAD.value((byte[]) null).without())) {
            assertThat(key(knock)).isEqualTo(RefusalEvents.UNKNOWN);
            assertThat(refusal(knock).source()).isNull();
            assertThat(refusal(knock).topic()).isEqualTo(Topics.CIVIL_AFFAIRS_IDENTITY);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ-141102-000173",
                "SW/2022/10/08/0000001",
                "urn:uuid:6f1c1b1e-9f7b-4a55-8c2f-2a1c8e2f9a10",
                "20221008-000123",
                "1665198000123",
                "141102003205-0007"
            })
    void names_as_senders_give_them_are_repeated(String name) {
        assertThat(refusal(BAD.saying("ce_id", name)).id()).isEqualTo(name);
        assertThat(refusal(BAD.with("/recordId", '"' + name + '"')).recordId()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("everyTopic")
    void nothing_of_a_person_shows_wherever_it_is_written(InboundRecord sound) {
        InboundRecord bad = sound.with("/revision", "0");
        JsonNode person = bad.json().path("person");
        Map<String, String> own = Map.of(
                "its number", person.at("/document/number").asString(),
                "its name", person.path("name").asString());
        Stream.concat(OF_OTHERS.entrySet().stream(), own.entrySet().stream()).forEach(secret -> {
            String text = secret.getValue();
            Stream<InboundRecord> whole = places(bad, text).flatMap(each -> Stream.of(each, each.structured()));
            Stream.concat(whole, cut(bad, text))
                    .flatMap(each -> told(each).stream())
                    .forEach(event -> assertThat(everything(event))
                            .as(secret.getKey())
                            .doesNotContain(text)
                            .doesNotContain(text.toLowerCase(Locale.ROOT)));
        });
    }

    @Test
    void a_passport_number_does_not_show_in_the_names_of_its_record() {
        InboundRecord bad = BAD.with("/person/document", "{\"type\": \"PASSPORT\", \"number\": \"e 1234567\"}");
        for (InboundRecord knock : List.of(
                bad.with("/recordId", "\"R-E-1234567\""),
                bad.saying("ce_id", "rE1234567-2"),
                bad.saying("ce_source", "urn:E1234567"))) {
            assertThat(everything(told(knock).getFirst())).doesNotContain("1234567");
        }
    }

    @Test
    void of_what_cannot_be_read_no_long_number_shows() {
        InboundRecord cut = BAD.value("{\"person\": {\"document\": {\"number\": \"E1234567\"");
        assertThat(refusal(cut.saying("ce_id", "R-E1234567")).id()).isNull();
        assertThat(refusal(cut.saying("ce_id", "mz-20221016-00042")).id()).isEqualTo("mz-20221016-00042");
    }

    /** With this text instead of each text of the record, as a name of each object, and in each header. */
    private static Stream<InboundRecord> places(InboundRecord bad, String text) {
        String json = Json.MAPPER.writeValueAsString(text);
        Stream<InboundRecord> instead = pointers("", bad.json()).map(pointer -> bad.with(pointer, json));
        Stream<InboundRecord> named = Stream.of(
                bad.with("/" + text, json), bad.with("/person/" + text, "1"), bad.with("/" + text, "{\"a\": 1}"));
        Stream<InboundRecord> headers = Stream.of("ce_id", "ce_source", "ce_type", "ce_time", "content-type", text)
                .map(header -> bad.saying(header, text));
        return Stream.of(instead, named, headers).flatMap(all -> all);
    }

    /** What cannot be read. */
    private static Stream<InboundRecord> cut(InboundRecord bad, String text) {
        InboundRecord cut = bad.value("{\"" + text);
        return Stream.of(cut, cut.saying("ce_id", text), cut.saying("ce_source", text), cut.enveloped(cut.bytes()));
    }

    private static Stream<String> pointers(String at, JsonNode node) {
        return node instanceof ObjectNode object
                ? object.properties().stream()
                        .flatMap(member -> Stream.concat(
                                Stream.of(at + "/" + member.getKey()),
                                pointers(at + "/" + member.getKey(), member.getValue())))
                : Stream.empty();
    }
}
