package org.yingbao.subsidy.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.department.DayPassed;
import org.yingbao.pipeline.Json;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.Policy;
import org.yingbao.subsidy.PolicyJson;

class PolicyBookTest {
    private static final Instant MORNING = Instant.parse("2022-09-01T00:00:00Z");
    private static final Instant NOON = Instant.parse("2022-09-01T04:00:00Z");

    private final PolicyVersion first = version(1, MORNING, "a", "0");
    private final PolicyVersion corrected = version(1, NOON, "a", "1");
    private final PolicyVersion second = version(2, MORNING, "b", "2");

    @RepeatedTest(20)
    void of_conflicting_revisions_the_same_ones_count_in_any_order(RepetitionInfo repetition) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>(List.of(
                policy(first, 10000),
                policy(corrected, 20000),
                policy(second, 30000),
                policy(version(2, MORNING, "a", "9"), 40000),
                policy(version(2, MORNING, "b", "1"), 50000),
                policy(first, 10000)));
        Collections.shuffle(records, new Random(repetition.getCurrentRepetition()));
        PolicyBook book = new PolicyBook();

        records.forEach(book::on);

        assertThat(revisions(book)).extracting(Policy::revision).containsExactly(1L, 2L);
        assertThat(revisions(book))
                .extracting(policy -> policy.standards().getFirst().amountFen())
                .containsExactly(20000L, 30000L);
    }

    @Test
    void the_greatest_day_is_the_last_in_any_order() {
        PolicyBook book = new PolicyBook();

        book.on(day("2022-10-16"));
        book.on(day("2022-10-14"));
        book.on(day("2022-10-15"));

        assertThat(book.view().lastDay()).contains(LocalDate.of(2022, 10, 16));
    }

    @Test
    void it_has_what_came_and_what_was_replaced() {
        PolicyBook book = new PolicyBook();
        assertThat(book.has(GlobalFact.of(first))).isFalse();
        assertThat(book.has(GlobalFact.of(LocalDate.of(2022, 10, 16)))).isFalse();

        book.on(policy(corrected, 20000));
        book.on(day("2022-10-16"));

        assertThat(book.has(GlobalFact.of(first))).isTrue();
        assertThat(book.has(GlobalFact.of(corrected))).isTrue();
        assertThat(book.has(GlobalFact.of(second))).isFalse();
        assertThat(book.has(GlobalFact.of(LocalDate.of(2022, 10, 16)))).isTrue();
        assertThat(book.has(GlobalFact.of(LocalDate.of(2022, 10, 15)))).isTrue();
        assertThat(book.has(GlobalFact.of(LocalDate.of(2022, 10, 17)))).isFalse();
    }

    @Test
    void a_greater_version_of_another_revision_is_something_else() {
        PolicyBook book = new PolicyBook();

        book.on(policy(second, 30000));

        assertThat(book.has(GlobalFact.of(first))).isFalse();
    }

    @Test
    void global_news_are_the_same_after_they_travelled() {
        for (GlobalFact news : List.of(GlobalFact.of(first), GlobalFact.of(LocalDate.of(2022, 10, 16)))) {
            assertThat(Json.MAPPER.treeToValue(Json.MAPPER.valueToTree(news), GlobalFact.class))
                    .isEqualTo(news);
        }
    }

    private static List<Policy> revisions(PolicyBook book) {
        return book.view().policies().nearest(new Region("371302"), 2023).revisions();
    }

    private static PolicyVersion version(long revision, Instant time, String id, String digest) {
        return new PolicyVersion("371300", 2023, revision, time, id, digest.repeat(64));
    }

    private static ConsumerRecord<byte[], byte[]> policy(PolicyVersion version, long standard) {
        String json = PolicyJson.put(
                PolicyJson.put("/standards/0/amountFen", Long.toString(standard)),
                "/revision",
                Long.toString(version.revision()));
        PolicyAdmitted admitted = new PolicyAdmitted(version, "urn:test", Json.MAPPER.readTree(json));
        return new ConsumerRecord<>(BookTopics.POLICIES, 0, 0, new byte[0], Json.MAPPER.writeValueAsBytes(admitted));
    }

    private static ConsumerRecord<byte[], byte[]> day(String day) {
        byte[] value = Json.MAPPER.writeValueAsBytes(new DayPassed(LocalDate.parse(day)));
        return new ConsumerRecord<>(BookTopics.DAYS, 0, 0, new byte[0], value);
    }
}
