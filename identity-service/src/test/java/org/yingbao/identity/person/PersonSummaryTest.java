package org.yingbao.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.identity.person.Says.collection;
import static org.yingbao.identity.person.Says.enrolment;
import static org.yingbao.identity.person.Says.identity;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yingbao.pipeline.sealing.Subject;

/** Decisions, section 1: birth date, name, news. */
class PersonSummaryTest {

    @Test
    void the_birth_date_is_that_of_the_resident_id() {
        Told told = Told.of(identity("R")
                .residentId("141102195602110024")
                .birthDate("1960-01-01")
                .status("ANNULLED"));
        assertThat(told.facts().birthDate()).isEqualTo(LocalDate.of(1956, 2, 11));
    }

    @Test
    void without_one_it_is_that_of_the_latest_record_that_gives_one_and_is_not_annulled() {
        Told told = Told.of(
                identity("A").birthDate("1961-01-01").minutesLater(1),
                identity("B").birthDate("1962-01-01").minutesLater(2),
                identity("C").birthDate("1963-01-01").minutesLater(3).status("ANNULLED"),
                identity("D").minutesLater(4),
                collection("E").birthDate("1965-01-01").minutesLater(5));
        assertThat(told.facts().birthDate()).isEqualTo(LocalDate.of(1962, 1, 1));
    }

    @Test
    void at_the_same_time_type_then_source_then_record_id_decide() {
        assertThat(Told.of(identity("A").birthDate("1961-01-01"), enrolment("A").birthDate("1962-01-01"))
                        .facts()
                        .birthDate())
                .isEqualTo(LocalDate.of(1961, 1, 1));
        assertThat(Told.of(
                                identity("A").birthDate("1961-01-01").source("urn:b"),
                                identity("B").birthDate("1962-01-01").source("urn:a"))
                        .facts()
                        .birthDate())
                .isEqualTo(LocalDate.of(1961, 1, 1));
        assertThat(Told.of(identity("B").birthDate("1961-01-01"), identity("A").birthDate("1962-01-01"))
                        .facts()
                        .birthDate())
                .isEqualTo(LocalDate.of(1961, 1, 1));
    }

    @Test
    void nobody_knows_the_birth_date_of_somebody_without() {
        assertThat(Told.of(identity("R")).facts().birthDate()).isNull();
    }

    @Test
    void the_name_is_that_of_the_latest_record_of_any_status_collections_aside() {
        Told told = Told.of(
                identity("A").named("Old").minutesLater(1),
                identity("B").named("New").minutesLater(2).status("ANNULLED"),
                collection("C").named("Payer").minutesLater(3));
        assertThat(told.subject().name()).isEqualTo("New");
    }

    @Test
    void the_phone_is_that_of_the_latest_record_that_gives_one() {
        Told told = Told.of(
                identity("A").named("Old").phone("139").minutesLater(1),
                identity("B").named("Older").phone("138"),
                identity("C").named("New").minutesLater(2));
        assertThat(told.subject()).isEqualTo(new Subject("PASSPORT", "ANN", "New", "139"));
    }

    @Test
    void a_phone_that_is_withdrawn_by_its_register_is_gone() {
        Told told = Told.of(identity("A").phone("139"), identity("A").revision(2));
        assertThat(told.subject().phone()).isNull();
    }

    @Test
    void news_are_as_late_as_the_latest_current_record_collections_aside() {
        Told told = Told.of(
                identity("A").minutesLater(5),
                identity("A").revision(2).minutesLater(1),
                enrolment("B").minutesLater(2).status("ANNULLED"),
                collection("C").minutesLater(9));
        assertThat(told.facts().newsAt()).isEqualTo(Says.NOON.plusSeconds(120));
    }

    @Test
    void a_person_of_whom_only_collections_are_known_has_no_facts() {
        Told told = Told.of(collection("C"));
        assertThat(told.person().facts().changedBy()).isNull();
        assertThat(told.collections().collections()).singleElement().satisfies(fact -> {
            assertThat(fact.amountFen()).isEqualTo(7_000);
            assertThat(fact.paidAt()).isEqualTo("2022-10-15T09:30:00.5Z");
            assertThat(fact.time()).isEqualTo(Says.NOON);
        });
    }

    @Test
    void facts_and_collections_count_their_versions_apart() {
        Told told =
                Told.of(identity("A"), collection("C"), identity("A").revision(2), collection("D"), collection("E"));
        assertThat(told.facts().version()).isEqualTo(2);
        assertThat(told.collections().version()).isEqualTo(3);
    }

    @Test
    void nothing_published_tells_who_it_is() {
        Told told = Told.of(
                identity("A")
                        .residentId("141102195602110024")
                        .named("王秀兰")
                        .phone("13900000001")
                        .with(value -> value.put("name", "王秀兰").put("tel", "13900000001")),
                collection("C").named("王秀兰").phone("13900000001"),
                enrolment("E").named("王秀兰"));
        assertThat(told.bytes())
                .contains("\"collections\"", "\"sealedSubject\"")
                .doesNotContain("王秀兰", "141102195602110024", "13900000001", "195602");
        assertThat(told.subject().name()).isEqualTo("王秀兰");
    }

    @Test
    void a_field_of_a_record_can_not_pass_for_one_of_the_platform() {
        Told told = Told.of(
                identity("A").with(value -> value.put("source", "urn:somebody").put("time", "1999-01-01T00:00:00Z")));
        assertThat(told.facts().identities()).singleElement().satisfies(fact -> {
            assertThat(fact.source()).isEqualTo("urn:department");
            assertThat(fact.time()).isEqualTo(Says.NOON);
        });
    }

    @Test
    void who_lost_everything_still_has_facts_with_the_subject() {
        Says sent = identity("A").named("Ann").phone("139");
        Told told = Told.of(sent).elsewhere(identity("A").revision(2).of("BOB"));
        assertThat(told.facts().identities()).isEmpty();
        assertThat(told.facts().version()).isEqualTo(2);
        assertThat(told.subject()).isEqualTo(new Subject("PASSPORT", "ANN", "Ann", "139"));
    }

    @Test
    void who_lost_everything_is_described_by_the_latest_of_what_left_in_whatever_order_it_left() {
        Says a = identity("A").named("Old");
        Says b = identity("B").named("New").minutesLater(1);
        Told one = Told.of(a, b)
                .elsewhere(a.revision(2).of("BOB"))
                .elsewhere(b.revision(2).of("BOB"));
        Told other = Told.of(b, a)
                .elsewhere(b.revision(2).of("BOB"))
                .elsewhere(a.revision(2).of("BOB"));
        assertThat(one.subject().name()).isEqualTo("New");
        assertThat(other.truth()).isEqualTo(one.truth());
    }

    @Test
    void late_news_of_what_left_corrects_the_name_of_who_lost_everything() {
        Says a = identity("A").named("Old");
        Says b = identity("A").named("New").revision(2).minutesLater(1);
        Says gone = identity("A").revision(3).of("BOB");
        Told one = Told.of(a, b).elsewhere(gone);
        Told other = Told.of(a).elsewhere(gone).and(b);
        assertThat(other.facts().identities()).isEmpty();
        assertThat(other.truth()).isEqualTo(one.truth());
        assertThat(other.person().facts().version()).isEqualTo(3);
    }
}
