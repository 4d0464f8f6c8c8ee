package org.yingbao.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.identity.person.Says.collection;
import static org.yingbao.identity.person.Says.enrolment;
import static org.yingbao.identity.person.Says.identity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingbao.contracts.Topics;
import org.yingbao.testkit.stage.FakeMember.Crash;

/** A revision may name another person than the one before. */
class MovesTest {

    private static final Says ANNS = identity("R").of("ANN");
    private static final Says BOBS = identity("R").revision(2).of("BOB");

    @TempDir
    private Path folder;

    private final Set<Integer> busy = new HashSet<>();
    private Village village;

    @BeforeEach
    void open() {
        village = new Village(folder);
    }

    @AfterEach
    void close() {
        village.close();
    }

    private static String id(String name) {
        return Says.personId(name);
    }

    @Test
    void these_people_have_different_owners() {
        assertThat(village.ownerOf(ANNS)).isNotSameAs(village.ownerOf(BOBS));
    }

    @Test
    void the_record_leaves_the_first_person_and_belongs_to_the_second() {
        village.hear(ANNS);
        village.settle();
        assertThat(village.holders("R")).containsExactly(id("ANN"));

        village.hear(BOBS);
        village.settle();

        assertThat(village.holders("R")).containsExactly(id("BOB"));
        assertThat(village.factsOf("ANN").identities()).isEmpty();
        assertThat(Says.SEAL.open(village.factsOf("ANN").sealedSubject()).number())
                .isEqualTo("ANN");
        assertThat(village.conflicts()).isEmpty();
    }

    @Test
    void whichever_of_the_two_arrives_first() {
        village.hear(BOBS);
        village.settle();
        village.hear(ANNS);
        village.settle();

        assertThat(village.holders("R")).containsExactly(id("BOB"));
    }

    @Test
    void when_both_owners_are_at_it_at_the_same_moment_one_of_them_sees_it() {
        village.hear(ANNS, BOBS);
        village.beforeLooking(() -> village.ownerOf(BOBS).step(9));
        village.ownerOf(ANNS).step(9);
        village.settle();

        assertThat(village.holders("R")).containsExactly(id("BOB"));
    }

    @Test
    void also_when_the_owner_of_the_higher_revision_is_interrupted() {
        village.hear(ANNS, BOBS);
        village.beforeLooking(() -> village.ownerOf(ANNS).step(9));
        village.ownerOf(BOBS).step(9);
        village.settle();

        assertThat(village.holders("R")).containsExactly(id("BOB"));
    }

    @Test
    void also_when_one_or_both_of_them_crash_before_they_publish_what_they_saw() {
        for (Crash anns : Crash.values()) {
            for (Crash bobs : Crash.values()) {
                String register = "R" + anns + bobs;
                Says first = identity(register).of("ANN");
                Says second = identity(register).revision(2).of("BOB");
                village.hear(first, second);
                village.beforeLooking(() -> village.ownerOf(second).step(9, bobs));
                village.ownerOf(first).step(9, anns);
                village.settle();
                assertThat(village.holders(register)).as(register).containsExactly(id("BOB"));
            }
        }
    }

    @Test
    void a_crash_on_the_way_out_loses_no_departure() {
        village.hear(ANNS);
        village.settle();
        village.hear(BOBS);
        village.ownerOf(BOBS).step(9, Crash.BEFORE_COMMIT);
        village.ownerOf(BOBS).step(9);
        village.ownerOf(ANNS).step(9, Crash.BEFORE_COMMIT);
        village.settle();

        assertThat(village.holders("R")).containsExactly(id("BOB"));
    }

    @Test
    void through_three_people_in_a_row_in_every_order() {
        List<List<Integer>> orders = List.of(
                List.of(0, 1, 2),
                List.of(0, 2, 1),
                List.of(1, 0, 2),
                List.of(1, 2, 0),
                List.of(2, 0, 1),
                List.of(2, 1, 0));
        for (List<Integer> order : orders) {
            String register = "R" + order;
            List<Says> all = List.of(
                    identity(register).of("ANN"),
                    identity(register).revision(2).of("BOB"),
                    identity(register).revision(3).of("CLEO"));
            order.forEach(i -> {
                village.hear(all.get(i));
                village.settle();
            });
            assertThat(village.holders(register)).as(register).containsExactly(id("CLEO"));
        }
    }

    @Test
    void a_higher_revision_moves_it_back() {
        village.hear(ANNS, BOBS);
        village.settle();
        village.hear(identity("R").revision(3).of("ANN"));
        village.settle();
        assertThat(village.holders("R")).containsExactly(id("ANN"));

        village.hear(ANNS, BOBS);
        village.settle();
        assertThat(village.holders("R")).containsExactly(id("ANN"));
    }

    @Test
    void a_collection_moves_too() {
        village.hear(collection("C").of("ANN"), identity("I").of("ANN"));
        village.settle();
        long facts = village.factsOf("ANN").version();
        village.hear(collection("C").revision(2).of("BOB"));
        village.settle();

        assertThat(village.holders("C")).containsExactly(id("BOB"));
        assertThat(village.collectionsOf("ANN").collections()).isEmpty();
        assertThat(village.factsOf("ANN").version()).isEqualTo(facts);
        assertThat(village.facts()).doesNotContainKey(id("BOB"));
    }

    @Test
    void an_annulled_revision_moves_it_as_well() {
        village.hear(ANNS, BOBS.status("ANNULLED"));
        village.settle();
        assertThat(village.holders("R")).containsExactly(id("BOB"));
    }

    @Test
    void one_revision_with_two_people_is_a_conflict_reported_once_in_whatever_order() {
        for (boolean turned : List.of(false, true)) {
            String register = "R" + turned;
            Says anns = identity(register).of("ANN").event("anns");
            Says bobs = identity(register).of("BOB").event("bobs").minutesLater(1);
            village.hear(turned ? bobs : anns);
            village.settle();
            village.hear(turned ? anns : bobs);
            village.settle();
            village.hear(anns, bobs);
            village.settle();
            assertThat(village.holders(register)).containsExactly(id("BOB"));
            assertThat(village.conflicts().stream()
                            .filter(conflict -> conflict.recordId().equals(register)))
                    .singleElement()
                    .satisfies(conflict -> {
                        assertThat(conflict.counts()).isEqualTo("bobs");
                        assertThat(conflict.other()).isEqualTo("anns");
                    });
        }
    }

    @Test
    void a_second_content_that_comes_after_its_register_left_is_a_conflict_too() {
        village.hear(identity("R").of("ANN"));
        village.settle();
        village.hear(identity("R").revision(2).of("BOB").event("bobs").minutesLater(5));
        village.settle();
        village.hear(identity("R").revision(2).of("ANN").event("anns"));
        village.settle();

        assertThat(village.holders("R")).containsExactly(id("BOB"));
        assertThat(village.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.counts()).isEqualTo("bobs"));
    }

    @Test
    void repetitions_of_what_moved_publish_nothing() {
        village.hear(ANNS, BOBS);
        village.settle();
        List<String> before = village.eventIds(Topics.PERSONS);
        List<String> told = village.eventIds(CheckedRecord.TOPIC);
        village.hear(ANNS, BOBS, ANNS);
        village.settle();

        assertThat(village.eventIds(Topics.PERSONS)).isEqualTo(before);
        assertThat(village.eventIds(CheckedRecord.TOPIC)).hasSize(told.size() + 3);
    }

    @Test
    void departments_that_call_records_and_events_the_same_do_not_make_two_events_of_one_id() {
        village.hear(
                ANNS,
                ANNS.source("urn:another"),
                BOBS,
                BOBS.source("urn:another"),
                collection("R").of("BOB"));
        village.settle();

        assertThat(village.eventIds(CheckedRecord.TOPIC).stream().filter(id -> id.contains("/elsewhere/")))
                .hasSizeGreaterThanOrEqualTo(2)
                .doesNotHaveDuplicates();
        assertThat(village.eventIds(Topics.PERSONS))
                .doesNotContainAnyElementsOf(village.eventIds(Topics.PERSON_COLLECTIONS));
    }

    @Test
    void nothing_published_names_anybody() {
        village.hear(
                ANNS.named("王秀兰").phone("13900000001").residentId("141102195602110024"),
                BOBS.named("李国强"),
                collection("C").residentId("141102195602110024"));
        village.settle();
        assertThat(village.published())
                .hasSizeGreaterThan(5)
                .noneMatch(text -> text.matches("(?s).*(王秀兰|李国强|141102195602110024|13900000001).*"));
    }

    @Test
    void whatever_happens_in_between_each_register_is_under_exactly_one_person_and_it_is_the_right_one() {
        for (int seed = 0; seed < 400; seed++) {
            village.close();
            village = new Village(folder.resolve("seed" + seed));
            commotion(new Random(seed), "s" + seed + "-");
        }
    }

    private void commotion(Random random, String prefix) {
        List<Says> sent = new ArrayList<>();
        Map<String, Says> counts = new HashMap<>();
        for (int i = 0; i < 16; i++) {
            int register = random.nextInt(3);
            String name = prefix + register;
            Says says = (register == 0 ? identity(name) : register == 1 ? collection(name) : enrolment(name))
                    .revision(1 + random.nextInt(3))
                    .of(List.of("ANN", "BOB", "CLEO", "DORA").get(random.nextInt(4)))
                    .minutesLater(random.nextInt(3))
                    .event("e" + random.nextInt(9));
            sent.add(says);
            counts.merge(
                    name,
                    says,
                    (one, other) ->
                            one.record().version().compareTo(other.record().version()) > 0 ? one : other);
        }
        Collections.shuffle(sent, random);
        for (Says each : sent) {
            village.hear(each);
            if (random.nextBoolean()) {
                village.beforeLooking(() -> step(random));
            }
            step(random);
        }
        if (random.nextInt(8) == 0) {
            village.emptyTheStore();
        }
        village.beforeLooking(() -> busy.clear());
        village.settle();
        counts.forEach((register, says) ->
                assertThat(village.holders(register)).as(register).containsExactly(says.personId()));
        assertThat(village.eventIds(Topics.CONFLICTS)).as(prefix).doesNotHaveDuplicates();
    }

    /** A step of some thread; a thread that is in the middle of one is left alone. */
    private void step(Random random) {
        int partition = random.nextInt(Village.PARTITIONS);
        if (busy.add(partition)) {
            Crash crash = random.nextInt(3) > 0
                    ? Crash.NONE
                    : random.nextBoolean() ? Crash.BEFORE_COMMIT : Crash.AFTER_COMMIT;
            village.member(partition).step(1 + random.nextInt(3), crash);
            busy.remove(partition);
        }
    }
}
