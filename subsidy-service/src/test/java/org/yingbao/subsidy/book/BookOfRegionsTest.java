package org.yingbao.subsidy.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.subsidy.PolicyFindings.Warning;
import org.yingbao.pipeline.Json;
import org.yingbao.subsidy.Sent;

class BookOfRegionsTest {
    private static final Instant MORNING = Instant.parse("2022-09-01T00:00:00Z");

    private final PolicyBook book = new PolicyBook();
    private long offset;

    @Test
    void it_has_exactly_the_records_that_came() {
        RegionVersion first = version("371202", 1, MORNING);
        assertThat(book.has(GlobalFact.of(first))).isFalse();

        said(version("371202", 2, MORNING), "\"succeededBy\": \"370116\"");
        assertThat(book.has(GlobalFact.of(first))).isFalse();
        assertThat(book.view().pages()).isEqualTo(new BookOffsets(0, 0, 1));

        said(first, "\"succeededBy\": \"370117\"");
        assertThat(book.has(GlobalFact.of(first))).isTrue();
    }

    @Test
    void another_name_changes_nothing() {
        assertThat(changes(1, "\"pool\": \"371202\"")).isTrue();
        assertThat(changes(2, "\"pool\": \"371202\", \"name\": \"莱城\"")).isFalse();
        assertThat(changes(3, "\"pool\": \"371200\"")).isTrue();
    }

    @Test
    void a_code_of_which_nothing_is_said_means_what_it_meant() {
        assertThat(changes(1, "")).isFalse();
        assertThat(changes(2, "\"parent\": \"370100\"")).isTrue();
        assertThat(changes(3, "")).isTrue();
    }

    @Test
    void an_older_revision_changes_nothing() {
        assertThat(changes(2, "\"pool\": \"371202\"")).isTrue();
        assertThat(changes(1, "\"pool\": \"371200\"")).isFalse();
    }

    @Test
    void an_older_revision_counts_for_years_of_which_the_newer_does_not_speak() {
        assertThat(changes(2, "\"fromYear\": 2024, \"pool\": \"371202\"")).isTrue();
        assertThat(changes(1, "\"pool\": \"371200\"")).isTrue();
        assertThat(changes(3, "\"fromYear\": 2025, \"pool\": \"371202\"")).isFalse();
    }

    @Test
    void silence_that_came_first_is_remembered() {
        assertThat(changes(5, "\"fromYear\": 2024")).isFalse();
        assertThat(changes(4, "\"fromYear\": 2024, \"pool\": \"371202\"")).isFalse();
        assertThat(changes(3, "\"pool\": \"371202\"")).isTrue();
    }

    @Test
    void a_record_that_comes_again_did_what_it_did() {
        RegionVersion version = version("371202", 1, MORNING);
        said(version, "\"pool\": \"371202\"");
        said(version("371202", 2, MORNING), "\"pool\": \"371200\"");

        said(version, "\"pool\": \"371202\"");

        assertThat(book.changes(version)).isTrue();
    }

    @Test
    void codes_in_a_circle_are_strange_once_the_circle_is_closed() {
        RegionVersion one = version("141102", 1, MORNING);
        RegionVersion other = version("141121", 1, MORNING);

        said(one, "\"succeededBy\": \"141121\"");
        said(other, "\"succeededBy\": \"141102\"");

        assertThat(book.warnings(one)).isEmpty();
        assertThat(book.warnings(other))
                .extracting(Warning::code, Warning::at)
                .containsExactly(org.assertj.core.api.Assertions.tuple("CIRCLE", "/succeededBy"));
    }

    @Test
    void a_code_that_succeeds_itself_or_lies_in_itself_is_a_circle_and_one_that_pools_alone_is_none() {
        RegionVersion version = version("141102", 1, MORNING);

        said(version, "\"succeededBy\": \"141102\", \"parent\": \"141102\", \"pool\": \"141102\"");

        assertThat(book.warnings(version))
                .extracting(Warning::code)
                .containsExactly("CIRCLE", "CIRCLE", "NOT_LOOKED_AT", "NOT_LOOKED_AT");
    }

    @Test
    void a_place_in_another_province_is_strange() {
        RegionVersion version = version("141102", 1, MORNING);

        said(version, "\"parent\": \"610100\", \"pool\": \"141100\"");

        assertThat(book.warnings(version))
                .extracting(Warning::code, Warning::at)
                .containsExactly(org.assertj.core.api.Assertions.tuple("OTHER_PROVINCE", "/parent"));
    }

    @Test
    void a_fact_is_the_same_after_it_travelled() {
        GlobalFact fact = GlobalFact.of(version("371202", 1, MORNING));

        assertThat(Json.MAPPER.treeToValue(Json.MAPPER.valueToTree(fact), GlobalFact.class))
                .isEqualTo(fact);
    }

    private boolean changes(long revision, String says) {
        RegionVersion version = version("371202", revision, MORNING);
        said(version, says);
        return book.changes(version);
    }

    private static RegionVersion version(String code, long revision, Instant time) {
        return new RegionVersion(
                code,
                revision,
                time,
                "event-" + revision,
                Long.toString(revision).repeat(64));
    }

    private void said(RegionVersion version, String says) {
        String data = Sent.region(version.region(), version.revision(), "")
                .data()
                .replace(
                        "\"name\": \"示例\"}",
                        says.contains("\"name\"") ? says + "}" : "\"name\": \"n\"" + comma(says) + "}");
        RegionAdmitted admitted = new RegionAdmitted(version, "urn:test", Json.MAPPER.readTree(data));
        book.on(new ConsumerRecord<>(
                BookTopics.REGIONS, 0, offset++, new byte[0], Json.MAPPER.writeValueAsBytes(admitted)));
    }

    private static String comma(String says) {
        return says.isEmpty() ? "" : ", " + says;
    }
}
