package org.yingbao.subsidy.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.subsidy.PolicyJson.put;
import static org.yingbao.subsidy.person.APerson.aPerson;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.store.IndexEntry;
import org.yingbao.subsidy.Sent;
import org.yingbao.testkit.store.MemoryStore;

/** A region that changes decides again whom it concerns, and nobody else. */
class RegionSweepsTest {
    private static final String JINAN = put(put("/region", "\"370100\""), "/grants/1/amount", "{\"fixedFen\": 30000}");
    private static final String PROVINCE =
            put(put("/region", "\"370000\""), "/grants/1/amount", "{\"fixedFen\": 10000}");

    private final MemoryStore store = new MemoryStore();
    private final Running service = new Running(store);

    @BeforeEach
    void there_are_policies_of_jinan_and_of_the_province_and_one_person_in_each_county() {
        service.policy(JINAN).policy(PROVINCE);
        for (String county : List.of("371202", "371203", "370116", "371302", "141102")) {
            service.facts(aPerson()
                    .named(id(county))
                    .holding("MINIMUM_LIVING", county, "2022-03-01")
                    .facts());
        }
        service.settle();
        service.published.clear();
    }

    @Test
    void who_was_recognised_by_an_abolished_county_is_decided_by_what_succeeded_it() {
        service.region("371202", 1, "\"succeededBy\": \"370116\"").settle();

        assertThat(published()).containsExactly(id("371202"));
        assertThat(subsidy("371202")).isEqualTo(30000);
        assertThat(service.steps(id("371202"), 2023).getFirst().region()).isEqualTo("370116");
        assertThat(service.lookedAt("region")).isEqualTo(2);
        assertThat(Headers.text(service.published.getFirst().headers(), "ce_correlationid"))
                .isEqualTo("region-event-1");
    }

    @Test
    void whoever_asks_for_the_successor_is_found_by_a_later_policy_of_the_abolished_county() {
        service.region("371202", 1, "\"succeededBy\": \"370116\"").settle();
        service.published.clear();

        service.policy(put(put("/region", "\"371202\""), "/grants/1/amount", "{\"fixedFen\": 20000}"))
                .settle();

        assertThat(published()).containsExactlyInAnyOrder(id("371202"), id("370116"));
        assertThat(subsidy("370116")).isEqualTo(20000);
    }

    @Test
    void what_a_person_asks_for_changes_in_silence() {
        service.region("371202", 1, "\"succeededBy\": \"370116\"").settle();

        assertThat(published()).doesNotContain(id("370116"));
        List<String> inAnyPartition = IntStream.range(0, 8)
                .mapToObj(partition -> partition + "/371202")
                .toList();
        assertThat(store.find("subsidy", "regions", inAnyPartition))
                .extracting(IndexEntry::id)
                .containsExactlyInAnyOrder(id("371202"), id("370116"));
    }

    @Test
    void a_successor_that_is_taken_back_leaves_everybody_as_before() {
        service.region("371202", 1, "\"succeededBy\": \"370116\"").settle();

        service.region("371202", 2, "").settle();

        assertThat(subsidy("371202")).isEqualTo(10000);
    }

    @Test
    void a_county_under_another_city_has_its_policy() {
        service.region("371203", 1, "\"parent\": \"370100\"").settle();

        assertThat(published()).containsExactly(id("371203"));
        assertThat(subsidy("371203")).isEqualTo(30000);
        assertThat(service.lookedAt("region")).isEqualTo(1);
    }

    @Test
    void a_region_of_many_looks_at_all_of_them_and_publishes_whom_it_changes() {
        service.region("370000", 1, "\"pool\": \"370000\"").settle();

        assertThat(service.lookedAt("region")).isEqualTo(4);
        assertThat(published()).isEmpty();
    }

    @Test
    void a_record_that_changes_nothing_looks_at_nobody() {
        service.region("371203", 1, "\"parent\": \"370100\"").settle();
        double before = service.lookedAt("region");

        service.region("371203", 2, "\"parent\": \"370100\", \"fromYear\": 0").settle();

        assertThat(service.lookedAt("region")).isEqualTo(before);
    }

    @Test
    void a_book_that_lags_is_waited_for() {
        service.withABookThatLags();

        service.region("371203", 1, "\"parent\": \"370100\"").settle();

        assertThat(subsidy("371203")).isEqualTo(30000);
        assertThat(service.deadLetters).isEmpty();
    }

    @Test
    void whoever_slept_reads_the_regions_too() {
        service.region("371203", 1, "\"parent\": \"370100\"").settle();
        Running slept = new Running(store).knowing(JINAN).knowing(PROVINCE).withABookThatLags();
        slept.knowing(Sent.region("371203", 1, "\"parent\": \"370100\""));

        PersonFacts known = aPerson()
                .named(id("371203"))
                .holding("MINIMUM_LIVING", "371203", "2022-03-01")
                .facts();
        IntStream.range(0, 6).forEach(offset -> slept.facts(known));
        slept.facts(aPerson()
                        .named(id("371203"))
                        .newsAt("2022-09-11T00:00:00Z")
                        .sealedAs("bmV3")
                        .holding("MINIMUM_LIVING", "371203", "2022-03-01")
                        .facts())
                .settle();

        assertThat(slept.steps(id("371203"), 2023).getFirst().subsidyFen()).isEqualTo(30000);
    }

    private long subsidy(String county) {
        EntitlementStep step = service.steps(id(county), 2023).getFirst();
        return Objects.requireNonNull(step.subsidyFen());
    }

    private List<String> published() {
        return service.published.stream()
                .map(record -> new String(record.key(), StandardCharsets.UTF_8))
                .toList();
    }

    private static String id(String county) {
        return "p" + county + "a".repeat(20);
    }
}
