package org.yingbao.subsidy.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.subsidy.PolicyJson;
import org.yingbao.subsidy.Sent;

class DayDoorTest {
    private static final Sent SOUND = Sent.day("2022-10-16");

    @Test
    void a_day_goes_into_the_book() {
        ProducerRecord<byte[], byte[]> day =
                AtTheDoor.batch(SOUND).on("subsidy.days.v1").getFirst();

        assertThat(new String(day.value(), StandardCharsets.UTF_8)).isEqualTo("{\"day\":\"2022-10-16\"}");
        assertThat(new String(day.key(), StandardCharsets.UTF_8)).isEqualTo("day");
    }

    @Test
    void a_day_sweeps_every_partition_for_what_begins_or_ends_on_it_or_before() {
        AtTheDoor door = AtTheDoor.batch(SOUND, SOUND.inStructuredMode().underKey("day"));

        assertThat(door.deadLetters()).isEmpty();
        assertThat(door.sweeps()).hasSize(16).allSatisfy(sweep -> {
            assertThat(sweep.index()).isEqualTo("nextDay");
            assertThat("2022-10-16").isGreaterThan(sweep.from()).isLessThan(sweep.to());
            assertThat("0000-01-01").isGreaterThanOrEqualTo(sweep.from());
            assertThat("2022-10-17").isGreaterThan(sweep.to());
        });
    }

    @Test
    void a_day_published_twice_makes_no_two_events_of_one_id() {
        AtTheDoor door = AtTheDoor.batch(SOUND.at(3), SOUND.at(4));

        assertThat(door.on("subsidy.days.v1"))
                .extracting(record -> AtTheDoor.header(record, "ce_id"))
                .doesNotHaveDuplicates();
        assertThat(door.on("subsidy.commands.v1"))
                .extracting(record -> AtTheDoor.header(record, "ce_id"))
                .hasSize(16)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"day\": null}",
                "{\"day\": 20221016}",
                "{\"day\": \"2022-02-30\"}",
                "{\"day\": \"2022-10-16T00:00:00Z\"}",
                "{\"day\": \"16.10.2022\"}",
                "{\"Day\": \"2022-10-16\"}",
                "[\"2022-10-16\"]"
            })
    void what_is_not_a_day_violates_the_schema(String data) {
        assertThat(AtTheDoor.batch(SOUND.with(data), SOUND, SOUND.with(data).inStructuredMode())
                        .deadLetters())
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter).startsWith("SCHEMA_VIOLATION /"));
    }

    @Test
    void a_day_told_too_early_is_refused() {
        assertThat(AtTheDoor.batch(SOUND.ofTime("2022-10-18T00:00:00+08:00")).deadLetters())
                .singleElement()
                .asString()
                .startsWith("TIME_IN_FUTURE time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-10-17", "2202-10-16", "9999-12-31"})
    void a_day_after_that_of_its_event_is_refused(String day) {
        assertThat(AtTheDoor.batch(SOUND.with("{\"day\": \"" + day + "\"}")).deadLetters())
                .singleElement()
                .asString()
                .startsWith("TIME_IN_FUTURE /day");
    }

    @Test
    void a_policy_among_the_days_is_no_day() {
        Sent policy = Sent.policy(PolicyJson.LINYI);
        Sent misplaced = new Sent(
                SOUND.topic(),
                policy.type(),
                policy.id(),
                policy.time(),
                policy.data(),
                false,
                "k",
                policy.received(),
                0);

        assertThat(AtTheDoor.batch(misplaced).deadLetters())
                .singleElement()
                .asString()
                .startsWith("UNKNOWN_TYPE");
    }
}
