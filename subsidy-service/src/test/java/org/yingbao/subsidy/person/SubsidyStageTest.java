package org.yingbao.subsidy.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.yingbao.subsidy.PolicyJson.LINYI;
import static org.yingbao.subsidy.PolicyJson.put;
import static org.yingbao.subsidy.person.APerson.ID;
import static org.yingbao.subsidy.person.APerson.aPerson;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.contracts.Finding;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.subsidy.DecidingIdentity;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.contracts.subsidy.Entitlements;
import org.yingbao.contracts.subsidy.PolicyReference;
import org.yingbao.pipeline.TransientFailure;
import org.yingbao.pipeline.event.Headers;
import org.yingbao.pipeline.store.Kept;
import org.yingbao.pipeline.store.Store;
import org.yingbao.pipeline.store.rocksdb.RocksStore;
import org.yingbao.subsidy.Sent;
import org.yingbao.testkit.store.MemoryStore;

class SubsidyStageTest {
    private static final APerson POOR = aPerson().holding("MINIMUM_LIVING", "371302", "2022-03-01");
    private static final String REVISED = put(put("/revision", "2"), "/grants/1/amount", "{\"fixedFen\": 30000}");

    private final MemoryStore store = new MemoryStore();
    private final Running service = new Running(store);

    @Test
    void facts_that_meet_a_policy_are_granted() {
        service.policy(LINYI).facts(POOR.facts()).settle();

        Entitlements entitlements = service.entitlements(ID);
        assertThat(entitlements.sealedSubject()).isEqualTo("c2VhbGVk");
        assertThat(entitlements.undecided()).isEqualTo("YEAR_NOT_DECIDED");
        EntitlementStep step = service.steps(ID, 2023).getFirst();
        assertThat(step.from()).isEqualTo(LocalDate.of(2022, 9, 1));
        assertThat(step.nothing()).isNull();
        assertThat(step.policy())
                .isEqualTo(new PolicyReference(
                        "linyi-2023", "371300", 2023, 1, LocalDate.of(2022, 12, 31), "NO_CHANGE", "NEXT_YEAR"));
        assertThat(step.standardFen()).isEqualTo(35000);
        assertThat(step.subsidyFen()).isEqualTo(28000);
        assertThat(step.selfFen()).isEqualTo(7000);
        assertThat(step.otherChannelsFen()).isZero();
        assertThat(step.payers()).containsExactly(new Payer("MEDICAL_AID", 28000));
        assertThat(step.region()).isEqualTo("371302");
        assertThat(step.fundingRegion()).isEqualTo("371302");
        assertThat(step.tier()).isEqualTo(1);
        assertThat(step.decidingIdentity())
                .isEqualTo(new DecidingIdentity(
                        "urn:civil-affairs:test", "R0", "MINIMUM_LIVING", LocalDate.of(2022, 3, 1)));
        assertThat(step.findings())
                .extracting(Finding::citation)
                .contains("[GB-1]")
                .allSatisfy(citation -> assertThat(citation).matches("\\[[A-Z]+-\\d+]"));
        assertThat(service.deadLetters).isEmpty();
    }

    @Test
    void the_snapshot_follows_from_the_facts() {
        service.policy(LINYI).facts(POOR.facts()).settle();

        ProducerRecord<byte[], byte[]> snapshot = service.published.getFirst();
        assertThat(snapshot.topic()).isEqualTo(Topics.ENTITLEMENTS);
        assertThat(new String(snapshot.key(), StandardCharsets.UTF_8)).isEqualTo(ID);
        assertThat(Headers.text(snapshot.headers(), "ce_id")).isEqualTo(ID + "-entitlements-1");
        assertThat(Headers.text(snapshot.headers(), "ce_type")).isEqualTo("org.yingbao.entitlements.v1");
        assertThat(Headers.text(snapshot.headers(), "ce_correlationid")).isEqualTo("department-event-1");
        assertThat(Headers.text(snapshot.headers(), "ce_causationid")).isEqualTo(ID + "-1");
    }

    @Test
    void an_emptied_store_goes_on_with_the_versions_and_tells_also_that_nothing_is_granted_any_more() {
        service.policy(LINYI).facts(POOR.facts()).settle().policy(REVISED).settle();
        Entitlements before = service.entitlements(ID);

        Running emptied = new Running(new MemoryStore(), service.published);
        emptied.policy(LINYI)
                .facts(aPerson().newsAt("2022-09-11T02:00:00Z").facts())
                .settle();

        assertThat(emptied.entitlements(ID).version()).isGreaterThan(before.version());
        assertThat(emptied.entitlements(ID).years()).isEmpty();
    }

    @Test
    void facts_before_the_policy_end_in_the_same_entitlement() {
        Running policyFirst =
                new Running(new MemoryStore()).policy(LINYI).facts(POOR.facts()).settle();

        service.facts(POOR.facts()).settle();
        assertThat(service.published).isEmpty();
        service.policy(LINYI).settle();

        assertThat(service.entitlements(ID).years())
                .isEqualTo(policyFirst.entitlements(ID).years());
    }

    @Test
    void facts_and_policy_in_one_batch_end_in_the_same_entitlement() {
        Running policyFirst =
                new Running(new MemoryStore()).policy(LINYI).facts(POOR.facts()).settle();

        service.facts(POOR.facts()).policy(LINYI).settle();

        assertThat(service.entitlements(ID).years())
                .isEqualTo(policyFirst.entitlements(ID).years());
    }

    @Test
    void a_revised_policy_finds_whom_it_concerns_and_nobody_else() {
        String elsewhere = "p" + "b".repeat(26);
        service.policy(LINYI)
                .policy(put("/region", "\"140000\""))
                .facts(POOR.facts())
                .facts(aPerson()
                        .named(elsewhere)
                        .holding("MINIMUM_LIVING", "141102", "2022-03-01")
                        .facts())
                .settle();
        service.published.clear();

        service.policy(REVISED).settle();

        assertThat(service.steps(ID, 2023))
                .extracting(EntitlementStep::subsidyFen)
                .containsExactly(30000L);
        assertThat(service.entitlements(ID).version()).isEqualTo(2);
        assertThat(service.published).hasSize(1);
        assertThat(Headers.text(service.published.getFirst().headers(), "ce_correlationid"))
                .isEqualTo("policy-event-1");
    }

    @Test
    void a_nearer_policy_finds_those_who_had_a_farther_one() {
        service.policy(put("/region", "\"370000\"")).facts(POOR.facts()).settle();

        service.policy(put(REVISED, "/region", "\"371302\"")).settle();

        assertThat(service.steps(ID, 2023))
                .extracting(EntitlementStep::subsidyFen)
                .containsExactly(30000L);
    }

    @Test
    void the_policy_of_the_place_of_enrolment_finds_the_person_too() {
        service.policy(LINYI).facts(POOR.enrolledIn("370102", 3).facts()).settle();
        assertThat(service.steps(ID, 2023).getFirst().standardFen()).isEqualTo(35000);

        service.policy(
                        put(
                                put("/region", "\"370100\""),
                                "/standards",
                                "[{\"tier\": 1, \"amountFen\": 1}, {\"tier\": 2, \"amountFen\": 1}, {\"tier\": 3, \"amountFen\": 60000}]"))
                .settle();

        assertThat(service.steps(ID, 2023).getFirst().standardFen()).isEqualTo(60000);
    }

    @Test
    void a_policy_sent_again_publishes_nothing_new() {
        service.policy(LINYI).facts(POOR.facts()).settle();
        long writes = store.writes();

        service.policy(LINYI)
                .policy(Sent.policy(LINYI).ofTime("2022-09-01T08:30:00+08:00"))
                .settle();

        assertThat(service.published).hasSize(1);
        assertThat(store.writes()).isEqualTo(writes);
    }

    @Test
    void a_window_opens_on_its_day() {
        APerson early = POOR.newsAt("2022-08-01T00:00:00Z");
        service.policy(LINYI).facts(early.facts()).settle();
        assertThat(service.published).isEmpty();

        service.day("2022-08-31").settle();
        assertThat(service.published).isEmpty();

        service.day("2022-09-01").settle();
        assertThat(service.steps(ID, 2023))
                .extracting(EntitlementStep::subsidyFen)
                .containsExactly(28000L);
        assertThat(Headers.text(service.published.getFirst().headers(), "ce_correlationid"))
                .isEqualTo("day-2022-09-01");
    }

    @Test
    void an_interval_ends_by_itself_when_its_day_comes_or_has_gone_by() {
        APerson ending = aPerson().holding("MINIMUM_LIVING", "371302", "2022-03-01", "2022-10-16");
        service.policy(LINYI).facts(ending.facts()).settle();
        assertThat(service.steps(ID, 2023)).hasSize(1);

        service.day("2022-10-15").settle();
        assertThat(service.published).hasSize(1);

        service.day("2022-10-20").settle();
        assertThat(service.steps(ID, 2023))
                .extracting(EntitlementStep::from, EntitlementStep::nothing)
                .containsExactly(
                        tuple(LocalDate.of(2022, 9, 1), null), tuple(LocalDate.of(2022, 10, 16), "NO_IDENTITY_HELD"));
    }

    @Test
    void a_day_decides_again_for_what_begins_in_a_policy_that_the_nearest_one_extends() {
        String later = put(REVISED, "/inForceFrom", "\"2022-10-16\"");
        service.policy(put(put(put("/region", "\"371302\""), "/extends", "true"), "/grants", "[]"))
                .policy(LINYI)
                .policy(later)
                .facts(POOR.facts())
                .day("2022-10-15")
                .settle();
        assertThat(service.steps(ID, 2023))
                .extracting(EntitlementStep::subsidyFen)
                .containsExactly(28000L);

        service.day("2022-10-16").settle();

        assertThat(service.steps(ID, 2023))
                .extracting(EntitlementStep::subsidyFen)
                .containsExactly(28000L, 30000L);
    }

    @Test
    void a_day_decides_again_for_what_begins_where_the_person_is_enrolled() {
        String jinan = put("/region", "\"370100\"");
        String later = put(
                put(put(jinan, "/revision", "2"), "/inForceFrom", "\"2022-10-16\""), "/standards/0/amountFen", "36000");
        service.policy(LINYI)
                .policy(jinan)
                .policy(later)
                .facts(POOR.enrolledIn("370102", 1).facts())
                .day("2022-10-15")
                .settle();
        assertThat(service.steps(ID, 2023))
                .extracting(EntitlementStep::standardFen)
                .containsExactly(35000L);

        service.day("2022-10-16").settle();

        assertThat(service.steps(ID, 2023))
                .extracting(EntitlementStep::standardFen)
                .containsExactly(35000L, 36000L);
    }

    @Test
    void a_day_on_which_nothing_happens_touches_nobody() {
        service.policy(LINYI).facts(POOR.facts()).settle();
        long writes = store.writes();

        service.day("2022-10-15").day("2022-10-16").settle();

        assertThat(service.published).hasSize(1);
        assertThat(store.writes()).isEqualTo(writes);
    }

    @Test
    void days_out_of_order_end_in_the_same_entitlement() {
        APerson ending = aPerson().holding("MINIMUM_LIVING", "371302", "2022-03-01", "2022-10-16");

        service.policy(LINYI)
                .day("2022-10-17")
                .day("2022-10-01")
                .facts(ending.facts())
                .settle();

        assertThat(service.steps(ID, 2023)).hasSize(2);
    }

    @Test
    void everything_that_comes_again_publishes_the_present_once_more_and_changes_nothing() {
        service.policy(LINYI).facts(POOR.facts()).settle().policy(REVISED).settle();
        long writes = store.writes();
        byte[] last = service.published.getLast().value();
        service.published.clear();

        service.again().settle();

        assertThat(store.writes()).isEqualTo(writes);
        assertThat(service.published).hasSize(1);
        assertThat(service.published.getLast().value()).isEqualTo(last);
    }

    @Test
    void facts_older_than_those_known_are_left_aside() {
        service.policy(LINYI).facts(POOR.facts()).settle();
        ConsumerRecord<byte[], byte[]> old = service.read.getLast();
        service.facts(aPerson()
                        .newsAt("2022-09-11T00:00:00Z")
                        .holding("ORPHAN", "371302", "2022-03-01")
                        .facts())
                .settle();
        assertThat(service.steps(ID, 2023).getFirst().subsidyFen()).isEqualTo(35000);
        service.read.clear();
        service.read.add(old);

        service.again().settle();

        assertThat(service.steps(ID, 2023).getFirst().subsidyFen()).isEqualTo(35000);
        assertThat(service.published).hasSize(2);
    }

    @Test
    void the_same_facts_published_again_change_nothing() {
        service.policy(LINYI).facts(POOR.facts()).settle();

        service.facts(POOR.facts()).settle();

        assertThat(service.published).hasSize(1);
        assertThat(store.writes()).isEqualTo(1);
    }

    @Test
    void a_new_subject_is_passed_on_though_the_decision_is_the_same() {
        service.policy(LINYI).facts(POOR.facts()).settle();

        service.facts(POOR.newsAt("2022-09-11T00:00:00Z").sealedAs("bmV3").facts())
                .settle();

        assertThat(service.entitlements(ID).sealedSubject()).isEqualTo("bmV3");
        assertThat(service.entitlements(ID).version()).isEqualTo(2);
    }

    @Test
    void who_never_had_a_year_is_kept_and_not_published() {
        service.policy(LINYI).facts(aPerson().facts()).settle();

        assertThat(service.published).isEmpty();
        assertThat(store.writes()).isEqualTo(1);
        assertThat(service.decisions("no_recognition")).isEqualTo(1);
    }

    @Test
    void who_loses_every_year_is_published_without_years() {
        service.policy(LINYI).facts(POOR.facts()).settle();

        service.facts(POOR.newsAt("2022-09-11T00:00:00Z").withoutIdentities().facts())
                .settle();
        assertThat(service.entitlements(ID).years()).isEmpty();
        assertThat(service.entitlements(ID).undecided()).isEqualTo("NO_RECOGNITION");

        service.facts(POOR.newsAt("2022-09-12T00:00:00Z")
                        .withoutIdentities()
                        .sealedAs("bmV3")
                        .facts())
                .settle();
        assertThat(service.entitlements(ID).sealedSubject()).isEqualTo("bmV3");
    }

    @Test
    void nothing_says_why() {
        service.policy(LINYI)
                .settle()
                .facts(POOR.deceasedOn("2022-09-05").facts())
                .settle();

        assertThat(service.steps(ID, 2023)).extracting(EntitlementStep::nothing).containsExactly(null, "DECEASED");
        assertThat(service.steps(ID, 2023).getLast().payers()).isNull();
        assertThat(service.decisions("deceased")).isEqualTo(1);
        assertThat(service.decisions("granted")).isZero();
    }

    @Test
    void a_book_that_lags_is_waited_for_before_a_command_is_read() {
        service.policy(LINYI).facts(POOR.facts()).settle();
        service.withABookThatLags();

        service.policy(REVISED).settle();

        assertThat(service.steps(ID, 2023).getFirst().subsidyFen()).isEqualTo(30000);
    }

    @Test
    void whoever_slept_reads_as_far_as_whoever_decided_the_person() {
        service.policy(LINYI).policy(REVISED).facts(POOR.facts()).settle();
        Running slept = new Running(store).knowing(LINYI).withABookThatLags().knowing(REVISED);

        slept.facts(POOR.facts())
                .facts(POOR.newsAt("2022-09-11T00:00:00Z").sealedAs("bmV3").facts())
                .settle();

        assertThat(slept.entitlements(ID).sealedSubject()).isEqualTo("bmV3");
        assertThat(slept.steps(ID, 2023).getFirst().subsidyFen()).isEqualTo(30000);
    }

    @Test
    void what_was_decided_by_whoever_slept_is_decided_again() {
        service.policy(LINYI).facts(POOR.facts()).settle();
        Running awake = new Running(store).knowing(LINYI).knowing(REVISED);

        awake.facts(POOR.facts()).settle();

        assertThat(awake.steps(ID, 2023).getFirst().subsidyFen()).isEqualTo(30000);
    }

    @Test
    void facts_that_are_committed_and_come_again_wait_for_the_command_of_a_newer_policy() {
        service.policy(LINYI).facts(POOR.facts()).settle().committed();
        service.knowing(REVISED);
        service.read.removeIf(record -> !record.topic().equals(Topics.PERSONS));

        service.again().settle();

        assertThat(service.entitlements(ID).version()).isEqualTo(1);
        assertThat(service.steps(ID, 2023).getFirst().subsidyFen()).isEqualTo(28000);
    }

    @Test
    void a_book_that_does_not_catch_up_is_trouble_and_no_dead_letter() {
        service.policy(LINYI).facts(POOR.facts()).settle();
        service.withABookThatNeverCatchesUp();

        assertThatThrownBy(() -> service.policy(REVISED).settle()).isInstanceOf(TransientFailure.class);
        assertThat(service.deadLetters).isEmpty();
    }

    @Test
    void thousands_in_a_real_store_are_found_page_by_page(@TempDir Path folder) {
        List<String> ids =
                IntStream.range(0, 5000).mapToObj(i -> "p%026d".formatted(i)).toList();
        try (Store rocks = RocksStore.open(folder, List.of(new Kept("subsidy", Set.of("regions", "nextDay"))), false)) {
            Running many = new Running(rocks).policy(LINYI).settle();
            ids.forEach(id -> many.facts(POOR.named(id).facts()));
            many.settle();
            many.published.clear();

            many.policy(REVISED).day("2022-10-16").settle();

            assertThat(many.published)
                    .extracting(record -> new String(record.key(), StandardCharsets.UTF_8))
                    .containsExactlyInAnyOrderElementsOf(ids);
            assertThat(many.registry
                            .get("yingbao.sweep.people")
                            .tag("sweep", "policy")
                            .counter()
                            .count())
                    .isEqualTo(5000);
            assertThat(many.read.stream().filter(record -> record.topic().equals("subsidy.commands.v1")))
                    .extracting(record -> Headers.text(record, Headers.ID))
                    .hasSizeGreaterThan(40)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void facts_that_can_not_be_read_stop_nobody_else() {
        service.policy(LINYI)
                .facts(POOR.named("p" + "b".repeat(26))
                        .holding("ORPHAN", "950000", "2022-03-01")
                        .facts())
                .facts(POOR.facts())
                .settle();

        assertThat(service.deadLetters).hasSize(1);
        assertThat(service.steps(ID, 2023)).hasSize(1);
    }
}
