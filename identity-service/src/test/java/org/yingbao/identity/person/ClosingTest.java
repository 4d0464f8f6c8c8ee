package org.yingbao.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yingbao.identity.person.Says.collection;
import static org.yingbao.identity.person.Says.enrolment;
import static org.yingbao.identity.person.Says.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yingbao.pipeline.event.Cause;
import org.yingbao.pipeline.event.Position;
import org.yingbao.pipeline.stage.QuotaExceeded;

/** Facts that only closed years need leave, and nothing older comes in for them. */
class ClosingTest {

    private static final long MINUTES_OF_A_YEAR = 366 * 24 * 60;
    /** Of 16 October 2022. */
    private static final Says ENDED = identity("OLD").status("ENDED").with(value -> value.put("to", "2022-12-01"));

    private static final Says PAID = collection("P");
    private static final Says ENROLLED = enrolment("E");

    private static Says inYears(int years, Says says) {
        return says.minutesLater(years * MINUTES_OF_A_YEAR);
    }

    private static List<String> open(Told told) {
        return new ArrayList<>(new TreeSet<>(
                told.person().open().map(record -> record.register().recordId()).toList()));
    }

    @Test
    void nothing_leaves_while_an_open_year_needs_it() {
        assertThat(open(Told.of(ENDED, PAID, ENROLLED, inYears(6, identity("NEW")))))
                .containsExactly("E", "NEW", "OLD", "P");
    }

    @Test
    void a_payment_leaves_with_its_year_an_enrolment_a_year_later_and_a_recognition_later_still() {
        assertThat(open(Told.of(ENDED, PAID, ENROLLED, inYears(7, identity("NEW")))))
                .containsExactly("E", "NEW", "OLD");
        assertThat(open(Told.of(ENDED, PAID, ENROLLED, inYears(8, identity("NEW")))))
                .containsExactly("NEW");
    }

    @Test
    void a_recognition_without_an_end_stays() {
        assertThat(open(Told.of(identity("OPEN"), inYears(12, identity("NEW")))))
                .containsExactly("NEW", "OPEN");
    }

    @Test
    void a_late_lower_revision_does_not_come_in() {
        Told told = Told.of(ENDED.revision(3), inYears(8, identity("NEW")));
        told.and(identity("OLD").revision(2));
        assertThat(told.lastNewsChangedSomething()).isFalse();
        assertThat(open(told)).containsExactly("NEW");
    }

    @Test
    void a_higher_revision_that_concerns_open_years_is_taken_like_a_new_record() {
        Told told = Told.of(ENDED, inYears(8, identity("NEW")));
        told.and(inYears(8, identity("OLD").revision(2)));
        assertThat(open(told)).containsExactly("NEW", "OLD");
    }

    @Test
    void a_higher_revision_that_concerns_closed_years_only_changes_nothing_that_is_published() {
        Told told = Told.of(ENDED, inYears(8, identity("NEW")));
        told.and(ENDED.revision(2));
        assertThat(open(told)).containsExactly("NEW");
    }

    @Test
    void it_does_not_matter_in_which_order_they_come() {
        List<Says> all = List.of(
                ENDED,
                ENDED.revision(2),
                PAID,
                ENROLLED,
                identity("OPEN"),
                inYears(8, identity("NEW")),
                inYears(2, enrolment("F")));
        List<String> expected = List.of("NEW", "OPEN");
        for (int seed = 0; seed < 200; seed++) {
            List<Says> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, new Random(seed));
            Told told = Told.of(shuffled.toArray(Says[]::new));
            told.and(inYears(8, identity("NEW").revision(2)));
            assertThat(open(told)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void a_birth_date_that_only_a_closed_record_gives_stays() {
        Told told = Told.of(ENDED.birthDate("1950-02-03"), inYears(8, identity("NEW")));
        assertThat(PersonSummary.birthDate(told.person()))
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("1950-02-03"));
    }

    @Test
    void of_very_many_closed_records_the_latest_are_remembered() {
        Told told = Told.of(IntStream.range(0, 400)
                .mapToObj(i -> identity("OLD" + i)
                        .status("ENDED")
                        .with(value -> value.put("to", "2022-12-01"))
                        .minutesLater(i))
                .toArray(Says[]::new));
        told.and(inYears(8, identity("NEW")));
        assertThat(told.person().registers().all()).hasSize(301);
        assertThat(told.person().registers().byKey())
                .anySatisfy((key, register) -> assertThat(key).endsWith("OLD399"));
    }

    @Test
    void one_record_more_than_is_kept_is_refused_and_a_new_revision_of_a_kept_one_is_not() {
        Quotas quotas = new Quotas(new Quota(2, 100_000), new Quota(2, 100_000));
        Person person = Person.UNKNOWN;
        person = taken(person, identity("A"), quotas);
        person = taken(person, identity("B"), quotas);
        person = taken(person, identity("A").revision(2), quotas);
        person = taken(person, collection("C"), quotas);
        Person full = person;
        assertThatThrownBy(() -> taken(full, identity("D"), quotas))
                .isInstanceOf(QuotaExceeded.class)
                .hasMessageContaining("2 records of this type already");
    }

    @Test
    void bytes_are_counted() {
        Quotas quotas = new Quotas(new Quota(100, 4_000), new Quota(2, 100_000));
        Person person = taken(Person.UNKNOWN, identity("A"), quotas);
        Says large = identity("B").with(value -> value.putObject("attributes").put("long", "x".repeat(4_000)));
        assertThatThrownBy(() -> taken(person, large, quotas))
                .isInstanceOf(QuotaExceeded.class)
                .hasMessageContaining("at most 4000 are");
    }

    private static Person taken(Person person, Says says, Quotas quotas) {
        Cause cause = new Cause(new Position(CheckedRecord.TOPIC, 0, 1), "e", "2022-10-16T00:00:00Z", "c", "t");
        Person after = Merge.fold(person, new PersonEvent.Sent(says.record()), cause, quotas)
                .state();
        return after == null ? person : after;
    }
}
