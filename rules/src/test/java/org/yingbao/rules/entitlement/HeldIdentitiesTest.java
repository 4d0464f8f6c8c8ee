package org.yingbao.rules.entitlement;

import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;
import static org.yingbao.rules.vocabulary.Story.given;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.policy.Amount;
import org.yingbao.rules.policy.Condition;
import org.yingbao.rules.policy.IdentityFixed;
import org.yingbao.rules.vocabulary.Story;

class HeldIdentitiesTest {
    @Test
    void at_payment_the_first_day_counts_and_the_day_of_the_end_does_not() {
        Story story = given(aPerson().holdingBetween("2022-10-01", "2022-11-01", "MINIMUM_LIVING"))
                .under(lvliang());
        story.on("2022-09-30").givesNothingBecause(Withheld.Reason.NO_IDENTITY_HELD);
        story.on("2022-10-01").supports(28000, 7000).finds(Provision.HELD_AT_PAYMENT, Verdict.MET);
        story.on("2022-10-31").supports(28000, 7000);
        story.on("2022-11-01")
                .givesNothingBecause(Withheld.Reason.NO_IDENTITY_HELD)
                .finds(Provision.HELD_AT_PAYMENT, Verdict.NOT_MET);
    }

    @Test
    void held_at_the_end_of_the_cut_off_day_counts_for_good() {
        given(aPerson().holdingBetween("2022-10-15", "2022-10-16", "MINIMUM_LIVING"))
                .under(lvliang().fixing(new IdentityFixed.CutOff(LocalDate.of(2022, 10, 15))))
                .on("2023-06-01")
                .supports(28000, 7000)
                .finds(Provision.HELD_BY_CUT_OFF, Verdict.MET);
    }

    @Test
    void ended_on_the_cut_off_day_or_begun_the_day_after_does_not_count() {
        IdentityFixed cutOff = new IdentityFixed.CutOff(LocalDate.of(2022, 10, 15));
        given(aPerson().holdingBetween("2022-03-01", "2022-10-15", "MINIMUM_LIVING"))
                .under(lvliang().fixing(cutOff))
                .on("2022-11-01")
                .givesNothingBecause(Withheld.Reason.NO_IDENTITY_HELD);
        given(aPerson().holdingFrom("2022-10-16", "MINIMUM_LIVING"))
                .under(lvliang().fixing(cutOff))
                .on("2022-11-01")
                .givesNothingBecause(Withheld.Reason.NO_IDENTITY_HELD);
    }

    @Test
    void before_the_cut_off_the_day_itself_decides() {
        Story story = given(aPerson().holdingBetween("2022-03-01", "2022-09-20", "MINIMUM_LIVING"))
                .under(lvliang().fixing(new IdentityFixed.CutOff(LocalDate.of(2022, 10, 15))));
        story.on("2022-09-19").supports(28000, 7000);
        story.on("2022-09-20").givesNothingBecause(Withheld.Reason.NO_IDENTITY_HELD);
    }

    @Test
    void any_day_of_the_window_is_enough_from_its_first_to_its_last() {
        IdentityFixed anyDay = new IdentityFixed.AnyDayOfWindow();
        given(aPerson().holdingBetween("2022-03-01", "2022-09-02", "MINIMUM_LIVING"))
                .under(lvliang().fixing(anyDay))
                .on("2023-06-01")
                .supports(28000, 7000);
        given(aPerson().holdingBetween("2022-03-01", "2022-09-01", "MINIMUM_LIVING"))
                .under(lvliang().fixing(anyDay))
                .on("2023-06-01")
                .givesNothingBecause(Withheld.Reason.NO_IDENTITY_HELD);
        given(aPerson().holdingBetween("2022-12-31", "2023-01-01", "MINIMUM_LIVING"))
                .under(lvliang().fixing(anyDay))
                .on("2023-06-01")
                .supports(28000, 7000)
                .finds(Provision.HELD_IN_WINDOW, Verdict.MET);
    }

    @Test
    void after_the_window_an_identity_must_be_held_on_the_day() {
        Story story = given(aPerson().holdingBetween("2023-01-01", "2023-02-01", "MINIMUM_LIVING"))
                .under(lvliang().fixing(new IdentityFixed.AnyDayOfWindow()));
        story.on("2023-01-31").supports(28000, 7000);
        story.on("2023-02-01").givesNothingBecause(Withheld.Reason.NO_IDENTITY_HELD);
    }

    @Test
    void a_day_of_the_window_that_is_still_to_come_does_not_count() {
        given(aPerson().holdingFrom("2022-10-15", "MINIMUM_LIVING"))
                .under(lvliang().fixing(new IdentityFixed.AnyDayOfWindow()))
                .on("2022-10-14")
                .givesNothingBecause(Withheld.Reason.NO_IDENTITY_HELD);
    }

    @Test
    void an_annulled_recognition_earns_nothing_and_says_so() {
        given(aPerson().annulled("EXTREME_POVERTY").holdingBetween("2022-03-01", "2022-09-15", "MINIMUM_LIVING"))
                .under(lvliang())
                .on("2022-09-15")
                .givesNothingBecause(Withheld.Reason.IDENTITY_ANNULLED)
                .says("The recognition as EXTREME_POVERTY was annulled: it was never true.");
    }

    @Test
    void the_disability_grade_of_another_identity_counts_while_that_is_held() {
        Condition grade = new Condition.MaxDisabilityGrade(2);
        Story story = given(aPerson()
                        .holding("MINIMUM_LIVING_MARGIN")
                        .holding(
                                "SEVERE_DISABILITY",
                                "141102",
                                LocalDate.of(2022, 10, 1),
                                LocalDate.of(2022, 11, 1),
                                org.yingbao.rules.facts.Status.ENDED,
                                Map.of("disabilityGrade", "2")))
                .under(lvliang().granting("MINIMUM_LIVING_MARGIN", grade, 1, new Amount.Fixed(11400)));
        story.on("2022-09-30").givesNothingBecause(Withheld.Reason.NO_GRANT);
        story.on("2022-10-01").supports(11400, 23600);
        story.on("2022-11-01").givesNothingBecause(Withheld.Reason.NO_GRANT);
    }
}
