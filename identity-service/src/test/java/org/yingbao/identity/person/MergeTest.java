package org.yingbao.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.identity.person.Says.answer;
import static org.yingbao.identity.person.Says.collection;
import static org.yingbao.identity.person.Says.enrolment;
import static org.yingbao.identity.person.Says.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.identity.RegisterConflict;
import org.yingbao.rules.facts.Version;

/** Decisions, section 1: of each register one version counts. */
class MergeTest {

    @Test
    void the_highest_revision_counts_in_whatever_order_they_arrive() {
        Says first = identity("R").minutesLater(9).status("ACTIVE");
        Says second = identity("R").revision(2).status("ANNULLED");
        assertThat(Told.of(first, second).facts().identities())
                .singleElement()
                .satisfies(fact -> assertThat(fact.status()).isEqualTo("ANNULLED"));
        assertThat(Told.of(second, first).truth())
                .isEqualTo(Told.of(first, second).truth());
        assertThat(Told.of(first, second).conflicts()).isEmpty();
    }

    @Test
    void revisions_need_not_be_consecutive_and_may_be_huge() {
        Says row = identity("R").revision(20_221_016_120_000_001L);
        Says next = identity("R").revision(20_221_016_120_000_002L).status("ANNULLED");
        assertThat(Told.of(next, row).facts().identities())
                .singleElement()
                .satisfies(fact -> assertThat(fact.revision()).isEqualTo(20_221_016_120_000_002L));
    }

    @Test
    void an_event_delivered_twice_changes_nothing() {
        Says once = identity("R");
        Told told = Told.of(once).and(once);
        assertThat(told.lastNewsChangedSomething()).isFalse();
        assertThat(told.facts().version()).isEqualTo(1);
        assertThat(told.conflicts()).isEmpty();
    }

    @Test
    void an_event_that_was_replaced_changes_nothing_when_it_comes_again() {
        Says first = identity("R");
        Told told = Told.of(first, identity("R").revision(2)).and(first);
        assertThat(told.lastNewsChangedSomething()).isFalse();
    }

    @Test
    void the_same_content_under_a_later_time_is_news_and_no_conflict() {
        Told told = Told.of(identity("R"), identity("R").minutesLater(5).event("again"));
        assertThat(told.facts().version()).isEqualTo(2);
        assertThat(told.facts().newsAt()).isEqualTo(Says.NOON.plusSeconds(300));
        assertThat(told.conflicts()).isEmpty();
        assertThat(told.and(identity("R")).lastNewsChangedSomething()).isFalse();
    }

    @Test
    void of_two_contents_under_one_revision_the_later_time_counts_and_both_are_named_once() {
        Says early = identity("R").content("a").event("early");
        Says late = identity("R").content("b").event("late").minutesLater(1);
        for (Told told : List.of(Told.of(early, late), Told.of(late, early))) {
            told.and(early, late, early, late);
            assertThat(told.conflicts())
                    .containsExactly(new RegisterConflict(
                            "org.yingbao.identity-record.v1", "urn:department", "R", 1, "late", "early"));
            assertThat(told.facts().newsAt()).isEqualTo(late.at());
        }
    }

    @Test
    void at_the_same_time_the_greater_id_counts_by_its_bytes_in_utf_8() {
        Says rare = identity("R").content("a").event("\uD842\uDFB7");
        Says common = identity("R").content("b").event("\uFF5E");
        assertThat(Told.of(rare, common).conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.counts()).isEqualTo("\uD842\uDFB7"));
    }

    @Test
    void under_one_id_and_time_the_greater_digest_counts() {
        Says a = identity("R").content("a");
        Says b = identity("R").content("b");
        assertThat(Told.of(a, b).truth()).isEqualTo(Told.of(b, a).truth());
        assertThat(Told.of(a, b).conflictIds()).isEqualTo(Told.of(b, a).conflictIds());
    }

    @Test
    void contents_that_take_turns_are_one_conflict() {
        Says a = identity("R").content("a");
        Says b = identity("R").content("b").minutesLater(1);
        Told told = Told.of(a, b, a.minutesLater(2), b.minutesLater(3), a.minutesLater(4), b, a, b.minutesLater(3));
        assertThat(told.conflicts()).hasSize(1);
    }

    @Test
    void a_conflict_under_a_revision_that_was_replaced_meanwhile_is_reported_too() {
        Says early = identity("R").content("a").event("early");
        Says late = identity("R").content("b").event("late").minutesLater(1);
        Says next = identity("R").revision(2);
        for (List<Says> order :
                List.of(List.of(early, next, late), List.of(next, late, early), List.of(late, early, next))) {
            Told told = Told.of(order.toArray(Says[]::new)).and(early, late, next);
            assertThat(told.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.counts()).isEqualTo("late");
                assertThat(conflict.other()).isEqualTo("early");
            });
        }
    }

    @Test
    void registers_of_one_name_in_other_types_and_sources_are_others() {
        Told told = Told.of(identity("R"), enrolment("R"), identity("R").source("urn:other"), collection("R"));
        assertThat(told.person().registers().all()).hasSize(4);
        assertThat(told.conflicts()).isEmpty();
        assertThat(told.facts().identities()).hasSize(2);
    }

    @Test
    void an_answer_of_an_officer_travels_with_the_collections_and_is_no_news_of_the_person() {
        Told told = Told.of(identity("R"));
        String facts = told.bytes();
        told.and(answer("A").minutesLater(90).with(value -> value.put("outcome", "DECEASED")));
        assertThat(told.bytes()).startsWith(facts);
        assertThat(told.collections().answers())
                .singleElement()
                .satisfies(fact -> assertThat(fact.outcome()).isEqualTo("DECEASED"));
        told.and(answer("A").revision(2));
        assertThat(told.collections().answers())
                .singleElement()
                .satisfies(fact -> assertThat(fact.outcome()).isEqualTo("WILL_PAY"));
    }

    @Test
    void names_that_run_together_the_same_way_are_kept_apart() {
        Told told = Told.of(identity("bR").source("a"), identity("R").source("ab"));
        assertThat(told.facts().identities()).hasSize(2);
    }

    @Test
    void any_order_and_repetition_of_the_same_records_gives_the_same_state_and_each_conflict_once() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            List<CheckedRecord> sent = anything(random, 3, 4, 3);
            Told expected = Told.of(sent);
            int conflicts = conflicts(sent);
            assertThat(expected.conflicts()).as("seed " + seed).hasSize(conflicts);
            Map<String, Version> counted = new HashMap<>();
            expected.person()
                    .registers()
                    .byKey()
                    .forEach((name, register) ->
                            counted.put(name, register.record().version()));
            assertThat(counted).isEqualTo(counts(sent));
            for (int i = 0; i < 3; i++) {
                List<CheckedRecord> shuffled = new ArrayList<>(sent);
                shuffled.addAll(sent.subList(0, random.nextInt(sent.size())));
                Collections.shuffle(shuffled, random);
                Told told = Told.of(shuffled);
                assertThat(told.truth()).as("seed " + seed).isEqualTo(expected.truth());
                assertThat(told.conflicts()).as("seed " + seed).hasSize(conflicts);
                assertThat(told.conflictIds()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void more_contents_than_are_remembered_still_give_the_same_state_and_repeat_no_report() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<CheckedRecord> sent = anything(random, 1, 4, 60);
            Told expected = Told.of(sent);
            Collections.shuffle(sent, random);
            Told told = Told.of(sent);
            assertThat(told.truth()).isEqualTo(expected.truth());
            int reported = told.conflicts().size();
            assertThat(told.and(sent).conflicts()).hasSize(reported);
        }
    }

    private static List<CheckedRecord> anything(Random random, int registers, int revisions, int contentsOfEach) {
        List<CheckedRecord> sent = new ArrayList<>();
        for (int register = 0; register < registers; register++) {
            int contents = 1 + random.nextInt(2 * contentsOfEach);
            for (int i = 0; i < contents; i++) {
                Says says = Stream.of(identity("I" + register), enrolment("E" + register), collection("C" + register))
                        .skip(register % 3)
                        .findFirst()
                        .orElseThrow();
                sent.add(says.revision(1 + random.nextInt(revisions))
                        .status(random.nextInt(4) == 0 ? "ANNULLED" : register % 3 == 2 ? "FAILED" : "ACTIVE")
                        .content("c" + random.nextInt(contentsOfEach))
                        .named("N" + random.nextInt(9))
                        .event("e" + random.nextInt(5))
                        .minutesLater(random.nextInt(6))
                        .record());
            }
        }
        return sent;
    }

    private static int conflicts(List<CheckedRecord> sent) {
        Map<String, Set<String>> contents = new HashMap<>();
        for (CheckedRecord record : sent) {
            contents.computeIfAbsent(record.register().key() + record.version().revision(), key -> new HashSet<>())
                    .add(record.version().digest());
        }
        return contents.values().stream().mapToInt(all -> all.size() - 1).sum();
    }

    private static Map<String, Version> counts(List<CheckedRecord> sent) {
        Map<String, Version> counts = new HashMap<>();
        for (CheckedRecord record : sent) {
            counts.merge(
                    record.register().key(), record.version(), (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
        return counts;
    }
}
