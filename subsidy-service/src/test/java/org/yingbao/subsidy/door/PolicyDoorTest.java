package org.yingbao.subsidy.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.subsidy.PolicyJson.LINYI;
import static org.yingbao.subsidy.PolicyJson.put;
import static org.yingbao.subsidy.PolicyJson.remove;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.stage.Sweep;
import org.yingbao.subsidy.Sent;
import org.yingbao.subsidy.book.GlobalFact;
import org.yingbao.subsidy.book.PolicyAdmitted;
import org.yingbao.subsidy.book.PolicyVersion;

class PolicyDoorTest {
    private static final Sent SOUND = Sent.policy(LINYI);

    @Test
    void a_sound_policy_goes_into_the_book_under_region_year_and_revision() {
        ProducerRecord<byte[], byte[]> record =
                AtTheDoor.batch(SOUND).on("subsidy.policies.v1").getFirst();

        assertThat(new String(record.key(), StandardCharsets.UTF_8)).isEqualTo("371300/2023/1");
        PolicyAdmitted admitted = Json.MAPPER.readValue(record.value(), PolicyAdmitted.class);
        assertThat(admitted.policy()).isEqualTo(Json.MAPPER.readTree(LINYI));
        PolicyVersion version = admitted.version();
        assertThat(version.id()).isEqualTo("policy-event-1");
        assertThat(version.time()).isEqualTo(Instant.parse("2022-09-01T00:00:00Z"));
        assertThat(version.digest()).hasSize(64);
        assertThat(AtTheDoor.header(record, "ce_causationid")).isEqualTo("policy-event-1");
    }

    @Test
    void a_sound_policy_sweeps_every_partition_for_its_region() {
        AtTheDoor door = AtTheDoor.batch(SOUND);

        assertThat(door.on("subsidy.commands.v1"))
                .extracting(ProducerRecord::partition)
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(door.on("subsidy.commands.v1"))
                .extracting(record -> AtTheDoor.header(record, "ce_id"))
                .doesNotHaveDuplicates();
        assertThat(door.sweeps()).allSatisfy(sweep -> {
            assertThat(sweep.index()).isEqualTo("regions");
            assertThat("371300").isBetween(sweep.from(), sweep.to());
            assertThat("371301").isGreaterThan(sweep.to());
            assertThat("371299").isLessThan(sweep.from());
            assertThat(Json.MAPPER.treeToValue(sweep.why(), GlobalFact.class).kind())
                    .isEqualTo("policy");
        });
    }

    @Test
    void mode_key_and_spelling_of_the_json_make_no_difference_to_the_version() {
        String spelled =
                Json.MAPPER.readTree(put("/grants/2/amount/percent", "6.00e1")).toPrettyString();

        assertThat(version(SOUND.inStructuredMode().underKey("371300-2023"))).isEqualTo(version(SOUND));
        assertThat(version(SOUND.with(spelled))).isEqualTo(version(SOUND));
        assertThat(version(SOUND.with(put("/title", "\"other\""))).digest())
                .isNotEqualTo(version(SOUND).digest());
    }

    @Test
    void the_same_event_gives_the_same_bytes_again() {
        assertThat(AtTheDoor.sameBytes(AtTheDoor.batch(SOUND), AtTheDoor.batch(SOUND)))
                .isTrue();
    }

    @Test
    void nothing_is_ignored_in_a_policy() {
        AtTheDoor door =
                AtTheDoor.batch(SOUND.with(put("/rules/mood", "\"GOOD\"")), SOUND.with(put("/extra", "[1, {}]")));

        assertThat(door.deadLetters()).hasSize(2);
        assertThat(door.deadLetters().getFirst()).startsWith("REFUSED_POLICY /rules/mood: ");
        assertThat(door.deadLetters().getLast()).startsWith("REFUSED_POLICY /extra: ");
        assertThat(door.sweeps()).isEmpty();
    }

    @Test
    void a_bad_policy_stops_no_good_one() {
        AtTheDoor door = AtTheDoor.batch(SOUND, SOUND.with("{"), SOUND.with(put("/revision", "2")), SOUND.with("[]"));

        assertThat(door.on("subsidy.policies.v1")).hasSize(2);
        assertThat(door.deadLetters()).hasSize(2);
        assertThat(door.on("medical-insurance.policies.v1-dlt"))
                .extracting(letter -> AtTheDoor.header(letter, "yb_offset"))
                .containsExactly("1", "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "nonsense", "{\"revision\": 1, \"revision\": 2}", "{\"revision\": 01}", ""})
    void data_that_is_not_json_is_malformed(String data) {
        assertThat(AtTheDoor.batch(SOUND.with(data)).deadLetters())
                .singleElement()
                .asString()
                .startsWith("MALFORMED_JSON");
    }

    @Test
    void a_number_that_canonical_json_can_not_hold_is_malformed_in_either_mode() {
        Sent endless = SOUND.with(put("/extra", "1e400"));

        assertThat(AtTheDoor.batch(endless, endless.inStructuredMode()).deadLetters())
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter).startsWith("MALFORMED_JSON"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"text\"", "1", "[]", "true"})
    void data_that_is_no_object_violates_the_schema(String data) {
        assertThat(AtTheDoor.batch(SOUND.with(data), SOUND.with(data).inStructuredMode())
                        .deadLetters())
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter).startsWith("SCHEMA_VIOLATION"));
    }

    @Test
    void a_schema_violation_says_where() {
        assertThat(AtTheDoor.batch(SOUND.with(put("/grants/1/amount", "{\"fixedFen\": -1}")))
                        .deadLetters())
                .containsExactly("SCHEMA_VIOLATION /grants/1/amount/fixedFen: not within 0 and 9007199254740991");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "990000", "37130", "3713000", "37130a", "091300"})
    void a_region_that_nobody_knows_is_refused(String region) {
        assertThat(AtTheDoor.batch(SOUND.with(put("/region", '"' + region + '"')))
                        .deadLetters())
                .singleElement()
                .asString()
                .startsWith("UNKNOWN_REGION /region");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-02T09:00:00+08:00, true",
        "2022-09-02T01:00:00Z, true",
        "2022-09-02T09:00:00.001+08:00, false",
        "2023-01-01T00:00:00Z, false"
    })
    void a_time_more_than_a_day_ahead_of_the_broker_is_refused(String time, boolean sound) {
        assertThat(AtTheDoor.batch(SOUND.ofTime(time)).deadLetters().isEmpty()).isEqualTo(sound);
        assertThat(AtTheDoor.batch(SOUND.ofTime(time).inStructuredMode()).deadLetters())
                .allSatisfy(letter -> assertThat(letter).startsWith("TIME_IN_FUTURE"));
    }

    @Test
    void a_policy_with_gaps_is_refused_with_all_reasons() {
        String gaps = put(put("/standards", "[{\"tier\": 2, \"amountFen\": 100}]"), "/window/closes", "\"2022-08-31\"");

        assertThat(AtTheDoor.batch(SOUND.with(gaps)).deadLetters())
                .singleElement()
                .asString()
                .startsWith("REFUSED_POLICY")
                .contains("/standards: there is no standard for tier 1")
                .contains("/grants/0: the grant needs the standard of tier 1")
                .contains("/grants/1: the grant needs")
                .contains("/grants/2: the grant needs")
                .contains("/window/closes: the window closes on 2022-08-31");
    }

    @Test
    void the_first_check_that_fails_names_the_dead_letter() {
        String region = put("/region", "\"990000\"");
        String gapsAndRegion = put(region, "/standards", "[]");
        Sent late = SOUND.with(put("/standards", "[]")).ofTime("2023-01-01T00:00:00Z");

        assertThat(AtTheDoor.batch(
                                SOUND.with(put(gapsAndRegion, "/coverageYear", "1999")),
                                SOUND.with(gapsAndRegion).ofTime("2023-01-01T00:00:00Z"),
                                late,
                                SOUND.with(put("/standards", "[]")))
                        .deadLetters())
                .extracting(letter -> letter.substring(0, letter.indexOf(' ')))
                .containsExactly("SCHEMA_VIOLATION", "UNKNOWN_REGION", "TIME_IN_FUTURE", "REFUSED_POLICY");
    }

    @Test
    void a_policy_may_have_900_kib_and_not_a_byte_more() {
        String most = padded(900 * 1024);

        assertThat(AtTheDoor.batch(SOUND.with(most), SOUND.with(most + " ")).deadLetters())
                .singleElement()
                .asString()
                .startsWith("TOO_LARGE");
    }

    @Test
    void another_type_is_not_of_this_topic() {
        Sent day = Sent.day("2022-09-01");
        Sent misplaced =
                new Sent(SOUND.topic(), day.type(), day.id(), day.time(), day.data(), false, null, day.received(), 0);

        assertThat(AtTheDoor.batch(misplaced, misplaced.inStructuredMode()).deadLetters())
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter).startsWith("UNKNOWN_TYPE"));
    }

    @Test
    void a_missing_label_is_no_fault() {
        String bare = remove("/policyId");

        assertThat(AtTheDoor.batch(SOUND.with(bare)).deadLetters()).isEmpty();
    }

    private static PolicyVersion version(Sent event) {
        List<ProducerRecord<byte[], byte[]>> admitted = AtTheDoor.batch(event).on("subsidy.policies.v1");
        return Json.MAPPER
                .readValue(admitted.getFirst().value(), PolicyAdmitted.class)
                .version();
    }

    private static String padded(int bytes) {
        String open = put("/title", "\"\"");
        int length = open.getBytes(StandardCharsets.UTF_8).length;
        return open.replace("\"title\":\"\"", "\"title\":\"" + "x".repeat(bytes - length) + "\"");
    }

    @Test
    void a_sweep_begins_at_the_beginning() {
        assertThat(AtTheDoor.batch(SOUND).sweeps()).extracting(Sweep::done).containsOnly(0L);
    }
}
