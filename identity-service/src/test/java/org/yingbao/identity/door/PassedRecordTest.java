package org.yingbao.identity.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.identity.person.CheckedRecord;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.sealing.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PassedRecordTest {

    private static final InboundRecord KNOCK = InboundRecord.at(Topics.CIVIL_AFFAIRS_IDENTITY);

    static Stream<String> topics() {
        return InboundRecord.TYPES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void it_goes_on_keyed_by_person_with_the_person_sealed(String topic) {
        InboundRecord knock = InboundRecord.at(topic);
        JsonNode person = knock.json().path("person");
        ProducerRecord<byte[], byte[]> leaving = AtTheDoor.only(knock);
        CheckedRecord passed = AtTheDoor.passed(knock);

        String number = person.at("/document/number").asString();
        assertThat(new String(leaving.key(), UTF_8))
                .isEqualTo(AtTheDoor.PERSON_IDS.of(person.at("/document/type").asString(), number))
                .matches("p[a-z2-7]{26}");
        Subject subject = AtTheDoor.SEAL.open(passed.sealedSubject());
        assertThat(subject.number()).isEqualTo(number);
        assertThat(subject.name()).isEqualTo(person.path("name").asString());
        ObjectNode rest = knock.changed(json -> json.remove("person")).json();
        if (EventTypes.IDENTITY_RECORD.equals(InboundRecord.TYPES.get(topic))) {
            rest.set("township", person.path("township"));
        }
        assertThat(passed.record()).isEqualTo(rest);
    }

    @Test
    void no_personal_data_and_nothing_that_the_schema_does_not_name_goes_on_in_the_clear() {
        InboundRecord knock = KNOCK.with("/idCard", "\"141102195602110024\"")
                .with("/source", "\"somebody else\"")
                .with("/time", "\"1999-01-01T00:00:00Z\"")
                .with("/family", "[{\"name\": \"王秀兰\"}]");
        ProducerRecord<byte[], byte[]> leaving = AtTheDoor.only(knock);
        String everything = new String(leaving.value(), UTF_8) + leaving.headers() + new String(leaving.key(), UTF_8);
        assertThat(everything).doesNotContain("王秀兰", "141102195602110024", "13900000001", "somebody else", "1999");
        leaving.headers()
                .forEach(header ->
                        assertThat(new String(header.value(), UTF_8)).doesNotContain("王秀兰", "141102195602110024"));
    }

    @Test
    void where_the_person_lives_goes_on_with_an_identity_as_it_is_written() {
        InboundRecord knock = KNOCK.with("/person/township", "\"141102003\"").with("/person/village", "\"柳林村\"");
        assertThat(AtTheDoor.passed(knock).record().path("township").asString()).isEqualTo("141102003");
        assertThat(AtTheDoor.passed(knock).record().path("village").asString()).isEqualTo("柳林村");
        InboundRecord nowhere = KNOCK.with("/person/township", "\" \"").without("/person/village");
        assertThat(AtTheDoor.passed(nowhere).record().has("township")).isFalse();
        assertThat(AtTheDoor.passed(nowhere).record().has("village")).isFalse();
    }

    @Test
    void what_the_schema_does_not_name_still_makes_it_another_content() {
        assertThat(AtTheDoor.passed(KNOCK.with("/more", "1")).version().digest())
                .isNotEqualTo(AtTheDoor.passed(KNOCK).version().digest());
    }

    @Test
    void the_content_is_the_same_however_it_is_written() {
        String digest = AtTheDoor.passed(KNOCK).version().digest();
        String reordered = "{"
                + KNOCK.json().properties().stream()
                        .map(field -> Json.MAPPER.writeValueAsString(field.getKey()) + "\n :\t" + field.getValue())
                        .sorted(java.util.Comparator.reverseOrder())
                        .reduce((one, other) -> one + " ,\n" + other)
                        .orElseThrow()
                + "}";
        assertThat(AtTheDoor.passed(KNOCK.value(reordered)).version().digest()).isEqualTo(digest);
        assertThat(AtTheDoor.passed(KNOCK.structured()).version().digest()).isEqualTo(digest);
    }

    @Test
    void both_modes_and_any_key_give_the_same_bytes() {
        ProducerRecord<byte[], byte[]> binary = AtTheDoor.only(KNOCK);
        for (InboundRecord other :
                List.of(KNOCK.structured(), KNOCK.keyless(), KNOCK.structured().keyless())) {
            ProducerRecord<byte[], byte[]> leaving = AtTheDoor.only(other);
            assertThat(leaving.value()).isEqualTo(binary.value());
            assertThat(leaving.key()).isEqualTo(binary.key());
            assertThat(leaving.headers()).isEqualTo(binary.headers());
        }
    }

    @Test
    void it_names_the_department_event_as_its_cause_and_the_start_of_the_chain() {
        ProducerRecord<byte[], byte[]> leaving = AtTheDoor.only(KNOCK);
        assertThat(AtTheDoor.said(leaving, "ce_correlationid")).isEqualTo("e-1");
        assertThat(AtTheDoor.said(leaving, "ce_causationid")).isEqualTo("e-1");
        assertThat(AtTheDoor.said(leaving, "ce_time")).isEqualTo(InboundRecord.TIME);
    }

    @Test
    void two_departments_that_call_their_events_the_same_do_not_make_two_events_of_one_id() {
        List<String> ids = AtTheDoor.process(KNOCK, KNOCK.adding("ce_source", "urn:another".getBytes(UTF_8))).stream()
                .map(leaving -> AtTheDoor.said(leaving, "ce_id"))
                .toList();

        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void a_trace_is_carried_on() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";
        ProducerRecord<byte[], byte[]> leaving = AtTheDoor.only(KNOCK.adding("traceparent", trace.getBytes(UTF_8)));
        assertThat(AtTheDoor.said(leaving, "traceparent"))
                .startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-")
                .endsWith("-00")
                .isNotEqualTo(trace);
    }

    @Test
    void a_blank_phone_is_none() {
        assertThat(AtTheDoor.passed(KNOCK).phone()).isTrue();
        assertThat(AtTheDoor.passed(KNOCK.with("/person/phone", "\" \"")).phone())
                .isFalse();
        assertThat(AtTheDoor.passed(KNOCK.without("/person/phone")).phone()).isFalse();
    }
}
