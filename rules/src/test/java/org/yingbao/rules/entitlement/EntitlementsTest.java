package org.yingbao.rules.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;
import static org.yingbao.rules.vocabulary.Story.given;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingbao.rules.policy.Amount;
import org.yingbao.rules.vocabulary.APolicy;
import org.yingbao.rules.vocabulary.Story;

class EntitlementsTest {
    @Test
    void a_year_is_decided_from_the_day_it_opens_and_not_the_day_before() {
        APolicy later = lvliang().window("2022-10-01", "2022-12-31");
        Story before = given(aPerson().holding("MINIMUM_LIVING")).under(later).asOf("2022-09-30");
        assertThat(before.decided().years()).isEmpty();
        assertThat(before.decided().nextDay()).isEqualTo("2022-10-01");
        Story opened = given(aPerson().holding("MINIMUM_LIVING")).under(later).asOf("2022-10-01");
        assertThat(opened.steps()).extracting(Step::from).containsExactly(LocalDate.of(2022, 10, 1));
    }

    @Test
    void a_policy_that_opens_after_its_year_decides_nothing() {
        assertThat(given(aPerson().holding("MINIMUM_LIVING"))
                        .under(lvliang().window("2024-01-01", "2024-02-01"))
                        .asOf("2024-06-01")
                        .decided()
                        .years())
                .isEmpty();
    }

    @Test
    void the_news_of_the_person_is_later_than_the_last_published_day() {
        assertThat(given(aPerson().holding("MINIMUM_LIVING"))
                        .under(lvliang())
                        .asOf("2022-08-01")
                        .decided()
                        .asOf())
                .isEqualTo("2022-09-10");
    }

    @Test
    void what_begins_on_31_december_is_a_step_and_what_begins_after_is_none() {
        Story last = given(aPerson().holding("MINIMUM_LIVING").holdingFrom("2023-12-31", "EXTREME_POVERTY"))
                .under(lvliang())
                .asOf("2024-06-01");
        assertThat(last.steps()).hasSize(2);
        Story over = given(aPerson().holding("MINIMUM_LIVING").holdingFrom("2024-01-01", "EXTREME_POVERTY"))
                .under(lvliang())
                .asOf("2024-06-01");
        assertThat(over.steps()).hasSize(1);
        assertThat(over.decided().nextDay()).isEqualTo(LocalDate.MAX);
    }

    @Test
    void the_next_day_is_the_first_on_which_something_begins_or_ends() {
        Story story = given(aPerson().holdingBetween("2022-03-01", "2022-11-01", "MINIMUM_LIVING"))
                .under(lvliang())
                .asOf("2022-10-31");
        assertThat(story.decided().nextDay()).isEqualTo("2022-11-01");
    }

    @Test
    void a_revision_begins_a_step_even_where_the_amounts_stay() {
        Story story = given(aPerson().holding("MINIMUM_LIVING"))
                .under(lvliang(), lvliang().revision(2).inForceFrom("2022-10-15"));
        assertThat(story.steps())
                .extracting(Step::from)
                .containsExactly(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 10, 15));
    }

    @Test
    void another_deciding_identity_begins_a_step_even_where_the_amounts_stay() {
        Story story = given(aPerson()
                        .holdingBetween("2022-03-01", "2022-10-15", "MINIMUM_LIVING")
                        .holdingFrom("2022-04-01", "RETURNED_TO_POVERTY"))
                .under(APolicy.aPolicy()
                        .granting("MINIMUM_LIVING", new Amount.Fixed(28000))
                        .granting("RETURNED_TO_POVERTY", new Amount.Fixed(28000)));
        assertThat(story.steps()).hasSize(2);
    }

    @Test
    void a_change_that_matters_to_nobody_begins_no_step() {
        Story story = given(aPerson().holding("EXTREME_POVERTY").holdingFrom("2022-10-15", "MINIMUM_LIVING"))
                .under(lvliang());
        assertThat(story.steps()).hasSize(1);
    }

    @Test
    void it_depends_on_the_policies_of_county_city_and_province_of_identities_and_enrolments() {
        assertThat(given(aPerson().holding("MINIMUM_LIVING").enrolledIn("140105", 1))
                        .under(lvliang())
                        .decided()
                        .dependsOn())
                .containsExactly("140000", "140100", "140105", "141100", "141102");
    }

    @Test
    void why_no_year_is_decided_is_said() {
        assertThat(given(aPerson()).under(lvliang()).decided().undecided().reason())
                .isEqualTo(Withheld.Reason.NO_RECOGNITION);
        assertThat(given(aPerson().annulled("ORPHAN"))
                        .under(lvliang())
                        .decided()
                        .undecided()
                        .reason())
                .isEqualTo(Withheld.Reason.IDENTITY_ANNULLED);
        assertThat(given(aPerson().holding("ORPHAN")).decided().undecided().reason())
                .isEqualTo(Withheld.Reason.YEAR_NOT_DECIDED);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-14, IDENTITY_ANNULLED, 2022-10-15",
        "2022-10-15, DECEASED, +999999999-12-31",
        "2022-10-16, DECEASED, +999999999-12-31"
    })
    void whoever_died_is_deceased_even_if_the_recognition_was_annulled(
            String day, Withheld.Reason reason, LocalDate next) {
        Entitlement decided = given(aPerson().annulled("MINIMUM_LIVING").diedOn("2022-10-15"))
                .under(lvliang())
                .asOf(day)
                .decided();
        assertThat(decided.undecided().reason()).isEqualTo(reason);
        assertThat(decided.nextDay()).isEqualTo(next);
    }

    @Test
    void an_identity_whose_interval_is_over_still_has_its_year_decided() {
        given(aPerson().holdingBetween("2019-01-01", "2020-01-01", "MINIMUM_LIVING"))
                .under(lvliang())
                .on("2022-09-01")
                .givesNothingBecause(Withheld.Reason.NO_IDENTITY_HELD);
    }
}
