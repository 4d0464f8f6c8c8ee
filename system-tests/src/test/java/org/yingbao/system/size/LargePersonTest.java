package org.yingbao.system.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.Topics;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.event.Position;
import org.yingbao.testkit.model.Event;
import tools.jackson.databind.JsonNode;

/** One person of whom very much is said is decided rightly, and nothing grows beyond what a broker takes. */
class LargePersonTest {

    private static final int MOST = 1_000_000;
    private static final List<Event> POLICIES =
            IntStream.rangeClosed(2019, 2031).mapToObj(LargePerson::policy).toList();

    private final FlowThrough flow = new FlowThrough().send(POLICIES);
    private final LargePerson person = new LargePerson("E12345678");

    private void report(String what, long started) {
        System.out.printf(
                "%s: %,d ms; largest facts %,d, entitlements %,d, ledger %,d bytes%n",
                what,
                (System.nanoTime() - started) / 1_000_000,
                flow.largest(Topics.PERSONS),
                flow.largest(Topics.ENTITLEMENTS),
                flow.largest(Topics.LEDGER));
        for (String topic : List.of(Topics.PERSONS, Topics.ENTITLEMENTS, Topics.LEDGER)) {
            assertThat(flow.largest(topic)).isBetween(1, MOST);
        }
        for (String topic :
                List.of("identity.records.v1", Topics.PERSONS, Topics.ENTITLEMENTS, Topics.PERSON_COLLECTIONS)) {
            assertThat(flow.deadLettersOf(topic)).isEmpty();
        }
    }

    @Test
    void four_hundred_and_eighty_overlapping_records_are_decided_and_the_death_withdraws() {
        long started = System.nanoTime();
        LocalDate first = LocalDate.of(2023, 1, 1);
        flow.sendEach(person.overlapping(first, 480));
        assertThat(flow.instruction(person, 2024).path("action").asString()).isEqualTo("EXEMPT");
        flow.send(List.of(person.death(LocalDate.of(2024, 5, 1))));
        report("480 overlapping", started);

        assertThat(flow.instruction(person, 2024).path("action").asString()).isEqualTo("WITHDRAWN");
        assertThat(flow.last(Topics.PERSONS, person).path("identities")).hasSize(480);
        JsonNode year = flow.year(Topics.ENTITLEMENTS, person, 2024);
        assertThat(year.path("steps")
                        .get(year.path("steps").size() - 1)
                        .path("nothing")
                        .asString())
                .isEqualTo("DECEASED");
        assertThat(rules(flow.year(Topics.LEDGER, person, 2024))).contains("NOT_DECEASED");
    }

    @Test
    void records_of_seventy_one_months_are_decided_and_the_death_withdraws() {
        long started = System.nanoTime();
        LocalDate first = LocalDate.of(2020, 1, 1);
        flow.sendEach(person.monthly(first, 71));
        assertThat(flow.instruction(person, 2025).path("action").asString()).isEqualTo("DIFFERENCE");
        flow.send(List.of(person.death(LocalDate.of(2025, 11, 20))));
        report("71 monthly", started);

        assertThat(flow.instruction(person, 2025).path("action").asString()).isEqualTo("WITHDRAWN");
        assertThat(rules(flow.year(Topics.LEDGER, person, 2025))).contains("NOT_DECEASED");
        assertThat(flow.year(Topics.ENTITLEMENTS, person, 2025).path("findings").size())
                .isPositive();
    }

    @Test
    void what_is_too_much_is_refused_to_its_sender_as_it_was_received_and_the_death_is_heard() {
        long started = System.nanoTime();
        List<Event> sent = new ArrayList<>(person.overlapping(LocalDate.of(2023, 1, 1), 700));
        flow.send(sent);
        flow.send(List.of(person.death(LocalDate.of(2025, 5, 1))));
        report("700 records", started);

        List<ConsumerRecord<byte[], byte[]>> letters = flow.deadLettersOf(Topics.CIVIL_AFFAIRS_IDENTITY);
        assertThat(letters).hasSize(100);
        for (ConsumerRecord<byte[], byte[]> letter : letters) {
            assertThat(Headers.text(letter, "yb_reason")).isEqualTo("TOO_LARGE");
            assertThat(Headers.text(letter, "yb_detail"))
                    .contains("new revisions")
                    .doesNotContain("E12345678");
            ConsumerRecord<byte[], byte[]> received = flow.record(new Position(
                    String.valueOf(Headers.text(letter, "yb_topic")),
                    Integer.parseInt(String.valueOf(Headers.text(letter, "yb_partition"))),
                    Long.parseLong(String.valueOf(Headers.text(letter, "yb_offset")))));
            assertThat(letter.value()).isEqualTo(received.value());
            assertThat(letter.key()).isEqualTo(received.key());
            received.headers()
                    .forEach(header -> assertThat(
                                    Arrays.stream(letter.headers().toArray()).toList())
                            .contains(header));
        }
        assertThat(flow.last(Topics.PERSONS, person).path("identities")).hasSize(600);
        assertThat(flow.last(Topics.PERSONS, person).path("vitalStatus")).hasSize(1);
    }

    @Test
    void closed_years_leave_the_documents_and_their_last_ledger_line_stays() {
        flow.sendEach(person.monthly(LocalDate.of(2020, 1, 1), 12));
        flow.send(List.of(person.payment("P", 2021, 7000, LocalDate.of(2020, 10, 8))));
        JsonNode line = flow.year(Topics.LEDGER, person, 2021);
        assertThat(line.path("paidFen").asLong()).isEqualTo(7000);
        flow.send(List.of(LargePerson.day(LocalDate.of(2026, 12, 31))));
        assertThat(flow.year(Topics.ENTITLEMENTS, person, 2021).isMissingNode()).isFalse();

        flow.send(List.of(LargePerson.day(LocalDate.of(2027, 1, 1))));
        assertThat(flow.year(Topics.ENTITLEMENTS, person, 2021).isMissingNode()).isTrue();
        JsonNode closed = flow.year(Topics.LEDGER, person, 2021);
        assertThat(closed.path("closed").asBoolean()).isTrue();
        assertThat(closed.path("instructionId")).isEqualTo(line.path("instructionId"));
        assertThat(closed.path("paidFen")).isEqualTo(line.path("paidFen"));
        assertThat(rules(closed)).contains("YEAR_CLOSED");

        long instructions = flow.log.all(Topics.INSTRUCTIONS).size();
        flow.send(List.of(person.payment("Q", 2021, 100, LocalDate.of(2027, 3, 1))));
        flow.send(List.of(person.identity(
                "M-9",
                "MINIMUM_LIVING",
                LocalDate.of(2029, 1, 1),
                LocalDate.of(2029, 2, 1),
                LocalDate.of(2029, 1, 1))));
        assertThat(flow.year(Topics.LEDGER, person, 2021)).isEqualTo(closed);
        assertThat(flow.last(Topics.PERSONS, person).path("identities")).hasSize(1);
        assertThat(flow.last(Topics.PERSON_COLLECTIONS, person).path("collections"))
                .isEmpty();
        assertThat(flow.log.all(Topics.INSTRUCTIONS).stream()
                        .skip(instructions)
                        .map(record -> new String(record.value(), java.nio.charset.StandardCharsets.UTF_8)))
                .noneMatch(instruction -> instruction.contains("\"coverageYear\":2021"));
    }

    private static List<String> rules(JsonNode line) {
        return Stream.of(line.path("findings"))
                .flatMap(findings -> findings.valueStream())
                .map(finding -> finding.path("rule").asString())
                .toList();
    }
}
