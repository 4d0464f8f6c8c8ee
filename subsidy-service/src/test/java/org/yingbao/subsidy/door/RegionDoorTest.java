package org.yingbao.subsidy.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.stage.Sweep;
import org.yingbao.subsidy.PolicyJson;
import org.yingbao.subsidy.Sent;
import org.yingbao.subsidy.book.GlobalFact;
import org.yingbao.subsidy.book.RegionAdmitted;

class RegionDoorTest {
    private static final String LAICHENG = """
            {"region": "371202", "revision": 3, "name": "莱城区", "fromYear": 2020, "succeededBy": "370116",
             "parent": "370100", "pool": "370100"}""";
    private static final Sent SOUND = Sent.region(LAICHENG);

    @Test
    void what_is_said_of_a_region_goes_into_the_book() {
        ProducerRecord<byte[], byte[]> admitted =
                AtTheDoor.batch(SOUND).on("subsidy.regions.v1").getFirst();
        RegionAdmitted region = Json.MAPPER.readValue(admitted.value(), RegionAdmitted.class);

        assertThat(new String(admitted.key(), StandardCharsets.UTF_8)).isEqualTo("371202");
        assertThat(region.source()).isEqualTo(Sent.SOURCE);
        assertThat(region.version().revision()).isEqualTo(3);
        assertThat(region.region()).isEqualTo(Json.MAPPER.readTree(LAICHENG));
    }

    @Test
    void it_sweeps_every_partition_for_the_code_and_for_its_successor() {
        AtTheDoor door = AtTheDoor.batch(SOUND, SOUND.inStructuredMode().underKey("371202"));

        assertThat(door.deadLetters()).isEmpty();
        assertThat(door.sweeps()).hasSize(32).extracting(Sweep::index).containsOnly("regions");
        assertThat(door.sweeps().stream().map(Sweep::from).distinct()).containsExactly("371202", "370116");
        assertThat(door.sweeps().stream().map(Sweep::name).distinct()).hasSize(2);
        assertThat(Json.MAPPER
                        .treeToValue(door.sweeps().getFirst().why(), GlobalFact.class)
                        .kind())
                .isEqualTo("region");
        assertThat(door.on("subsidy.commands.v1"))
                .extracting(record -> AtTheDoor.header(record, "ce_id"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"parent\": \"133100\"", "\"pool\": \"130629\"", "\"succeededBy\": \"130629\""})
    void without_another_code_as_successor_it_sweeps_for_the_code_alone(String more) {
        AtTheDoor door = AtTheDoor.batch(Sent.region("130629", 1, more));

        assertThat(door.deadLetters()).isEmpty();
        assertThat(door.sweeps()).hasSize(8).extracting(Sweep::from).containsOnly("130629");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"revision\": 1, \"name\": \"n\"}",
                "{\"region\": \"371202\", \"name\": \"n\"}",
                "{\"region\": \"371202\", \"revision\": 0, \"name\": \"n\"}",
                "{\"region\": \"371202\", \"revision\": 1.5, \"name\": \"n\"}",
                "{\"region\": \"371202\", \"revision\": 1}",
                "{\"region\": \"371202\", \"revision\": 1, \"name\": \"\"}",
                "{\"region\": \"371202\", \"revision\": 1, \"name\": \" \\u3000\\u200b\\ufeff\"}",
                "{\"region\": \"371202\", \"revision\": 1, \"name\": 7}",
                "{\"region\": 371202, \"revision\": 1, \"name\": \"n\"}",
                "{\"region\": \"371202\", \"revision\": 1, \"name\": \"n\", \"fromYear\": 2101}",
                "{\"region\": \"371202\", \"revision\": 1, \"name\": \"n\", \"fromYear\": -1}",
                "{\"region\": \"371202\", \"revision\": 1, \"name\": \"n\", \"fromYear\": \"2020\"}",
                "{\"region\": \"371202\", \"revision\": 1, \"name\": \"n\", \"parent\": {}}",
                "{\"region\": \"371202\", \"revision\": 1, \"name\": \"n\", \"succeedBy\": \"370116\"}",
                "{\"region\": \"371202\", \"revision\": 1, \"name\": \"n\", \"succeededby\": null}",
                "{\"region\": \"990000\", \"revision\": 1, \"name\": \"n\", \"policyId\": \"p\"}"
            })
    void what_the_schema_does_not_allow_or_does_not_name_violates_it(String data) {
        assertThat(AtTheDoor.batch(SOUND.with(data), SOUND, SOUND.with(data).inStructuredMode())
                        .deadLetters())
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter).startsWith("SCHEMA_VIOLATION /"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"region", "succeededBy", "parent", "pool"})
    void a_code_of_no_province_is_an_unknown_region_wherever_it_stands(String name) {
        for (String code : List.of("\"160000\"", "\"37120\"", "\"3712021\"", "\"37120x\"", "\"\"")) {
            assertThat(AtTheDoor.batch(SOUND.with(PolicyJson.put(LAICHENG, "/" + name, code)))
                            .deadLetters())
                    .singleElement()
                    .asString()
                    .startsWith("UNKNOWN_REGION /" + name + ":");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"region", "succeededBy", "parent", "pool"})
    void the_production_corps_is_taken(String name) {
        assertThat(AtTheDoor.batch(SOUND.with(PolicyJson.put(LAICHENG, "/" + name, "\"660100\"")))
                        .deadLetters())
                .isEmpty();
    }

    @Test
    void null_is_absent() {
        String data = PolicyJson.put(PolicyJson.put(LAICHENG, "/succeededBy", "null"), "/fromYear", "null");

        assertThat(AtTheDoor.batch(SOUND.with(data)).sweeps()).hasSize(8);
    }

    @Test
    void a_record_of_the_future_is_refused() {
        assertThat(AtTheDoor.batch(SOUND.ofTime("2022-09-03T00:00:00+08:00")).deadLetters())
                .singleElement()
                .asString()
                .startsWith("TIME_IN_FUTURE");
    }

    @Test
    void more_than_64_kib_is_too_much() {
        assertThat(AtTheDoor.batch(Sent.region("371202", 1, "\"x\": \"" + "a".repeat(65_536) + "\""))
                        .deadLetters())
                .singleElement()
                .asString()
                .startsWith("TOO_LARGE");
    }

    @Test
    void the_same_record_leaves_the_same_bytes() {
        assertThat(AtTheDoor.sameBytes(AtTheDoor.batch(SOUND), AtTheDoor.batch(SOUND)))
                .isTrue();
    }
}
