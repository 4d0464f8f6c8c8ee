package org.yingbao.rules.entitlement;

import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.aPolicy;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;
import static org.yingbao.rules.vocabulary.Story.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.policy.Amount;
import org.yingbao.rules.policy.Condition;
import org.yingbao.rules.policy.Payer;
import org.yingbao.rules.policy.Percent;
import org.yingbao.rules.policy.Share;

class ClassifiedSupportTest {
    private static final String DAY = "2022-10-05";

    @Test
    void a_category_that_no_grant_names_earns_nothing_and_says_so() {
        given(aPerson().holding("VETERAN_IN_NEED"))
                .under(lvliang())
                .on(DAY)
                .givesNothingBecause(Withheld.Reason.NO_GRANT)
                .finds(Provision.ASSIGNED_CLASS, Verdict.NOT_MET)
                .says("VETERAN_IN_NEED is named by no grant of the policy 141100-2023 and earns nothing.");
    }

    @Test
    void a_grant_of_zero_is_nothing() {
        given(aPerson().holding("LIFTED_OUT_OF_POVERTY"))
                .under(aPolicy().granting("LIFTED_OUT_OF_POVERTY", new Amount.Fixed(0)))
                .on(DAY)
                .givesNothingBecause(Withheld.Reason.NO_GRANT);
    }

    @Test
    void a_percentage_is_rounded_half_up_to_the_fen_and_says_so() {
        given(aPerson().holding("MINIMUM_LIVING"))
                .under(aPolicy()
                        .standard(1, 332)
                        .granting("MINIMUM_LIVING", new Amount.ShareOfStandard(new Percent(1250))))
                .on(DAY)
                .supports(42, 290)
                .says(
                        "MINIMUM_LIVING earns 0.42 yuan of 3.32 yuan under the policy 141100-2023, rounded half up to the fen.");
    }

    @Test
    void a_single_amount_above_the_standard_is_cut_to_it() {
        given(aPerson().holding("MINIMUM_LIVING"))
                .under(aPolicy().granting("MINIMUM_LIVING", new Amount.Fixed(36000)))
                .on(DAY)
                .supports(35000, 0)
                .says(
                        "MINIMUM_LIVING earns 350 yuan of 350 yuan under the policy 141100-2023, cut from 360 yuan to the standard.");
    }

    @Test
    void the_last_payer_is_cut_first_and_a_payer_of_nothing_is_left_out() {
        given(aPerson().holding("MINIMUM_LIVING").enrolledIn("140105", 1))
                .under(
                        aPolicy()
                                .grantingByPayers(
                                        "MINIMUM_LIVING",
                                        new Share(Payer.MEDICAL_AID, new Amount.Fixed(15000)),
                                        new Share("COUNTY_FINANCE", new Amount.Fixed(10000)),
                                        new Share("CITY_FINANCE", new Amount.Rest())),
                        aPolicy().of("140100").standard(1, 20000))
                .on(DAY)
                .paidBy(new Payer(Payer.MEDICAL_AID, 15000), new Payer("COUNTY_FINANCE", 5000))
                .supports(20000, 0);
    }

    @Test
    void of_grants_equal_after_the_cut_the_first_of_the_policy_wins() {
        given(aPerson().holding("MINIMUM_LIVING").enrolledIn("140105", 1))
                .under(
                        aPolicy()
                                .granting("MINIMUM_LIVING", new Amount.Fixed(32000))
                                .grantingByPayers(
                                        "MINIMUM_LIVING",
                                        new Share("COUNTY_FINANCE", new Amount.Fixed(5000)),
                                        new Share(Payer.MEDICAL_AID, new Amount.Rest())),
                        aPolicy().of("140100").standard(1, 30000))
                .on(DAY)
                .paidBy(new Payer(Payer.MEDICAL_AID, 30000));
    }

    @Test
    void a_tier_without_a_fitting_grant_takes_the_grants_of_tier_1() {
        given(aPerson().holding("EXTREME_POVERTY").enrolledIn("141102", 2))
                .under(lvliang().andStandard(2, 60000))
                .on(DAY)
                .supports(35000, 25000)
                .collectedIn("141102", 2);
    }

    @Test
    void a_tier_with_a_fitting_grant_takes_no_higher_one_of_tier_1() {
        given(aPerson().holding("EXTREME_POVERTY").enrolledIn("141102", 2))
                .under(lvliang()
                        .andStandard(2, 60000)
                        .granting("EXTREME_POVERTY", new Condition.Always(), 2, new Amount.Fixed(10000)))
                .on(DAY)
                .supports(10000, 50000);
    }

    @Test
    void a_cheaper_tier_cuts_the_grants_of_tier_1_to_its_standard() {
        given(aPerson().holding("EXTREME_POVERTY").enrolledIn("141102", 2))
                .under(lvliang().andStandard(2, 20000))
                .on(DAY)
                .supports(20000, 0);
    }

    @ParameterizedTest
    @CsvSource({"1963-01-01, true", "1963-01-02, false", "2005-01-02, true", "2005-01-01, false", "2023-05-01, true"})
    void ages_are_whole_years_on_the_first_of_january(String born, boolean fits) {
        Condition oldOrYoung = new Condition.AnyOf(List.of(new Condition.MinAge(60), new Condition.MaxAge(17)));
        var day = given(aPerson().born(born).holding("MINIMUM_LIVING_MARGIN"))
                .under(aPolicy().granting("MINIMUM_LIVING_MARGIN", oldOrYoung, 1, new Amount.Fixed(11400)))
                .on(DAY);
        Assertions.assertThat(day.step().outcome() instanceof Granted).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"2022-09-01, 1962-09-01, true", "2022-09-01, 1962-09-02, false"})
    void a_policy_may_count_ages_on_another_day(String ageOn, String born, boolean fits) {
        var day = given(aPerson().born(born).holding("MINIMUM_LIVING_MARGIN"))
                .under(aPolicy()
                        .ageOn(ageOn)
                        .granting("MINIMUM_LIVING_MARGIN", new Condition.MinAge(60), 1, new Amount.Fixed(11400)))
                .on(DAY);
        Assertions.assertThat(day.step().outcome() instanceof Granted).isEqualTo(fits);
    }

    @Test
    void born_on_29_february_a_year_is_complete_on_1_march_of_common_years() {
        LocalDate leapling = LocalDate.of(2004, 2, 29);
        Assertions.assertThat(Age.on(LocalDate.of(2023, 2, 28), leapling)).isEqualTo(18);
        Assertions.assertThat(Age.on(LocalDate.of(2023, 3, 1), leapling)).isEqualTo(19);
        Assertions.assertThat(Age.on(LocalDate.of(2024, 2, 29), leapling)).isEqualTo(20);
        Assertions.assertThat(Age.on(LocalDate.of(2003, 1, 1), leapling)).isZero();
    }

    @Test
    void without_a_birth_date_no_age_fits_and_a_finding_says_so() {
        Condition anyAge = new Condition.AnyOf(List.of(new Condition.MinAge(0), new Condition.MaxAge(200)));
        given(aPerson().bornNobodyKnowsWhen().holding("MINIMUM_LIVING_MARGIN"))
                .under(aPolicy().granting("MINIMUM_LIVING_MARGIN", anyAge, 1, new Amount.Fixed(11400)))
                .on(DAY)
                .givesNothingBecause(Withheld.Reason.NO_GRANT)
                .finds(Provision.AGE_KNOWN, Verdict.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false", "0, false", "5, false", "two, false"})
    void a_disability_grade_is_1_to_4_and_the_lower_the_graver(String grade, boolean fits) {
        var day = given(aPerson().holding("SEVERE_DISABILITY", Map.of("disabilityGrade", grade)))
                .under(aPolicy()
                        .granting("SEVERE_DISABILITY", new Condition.MaxDisabilityGrade(2), 1, new Amount.Fixed(12000)))
                .on(DAY);
        Assertions.assertThat(day.step().outcome() instanceof Granted).isEqualTo(fits);
    }

    @Test
    void all_keys_of_a_condition_must_hold_for_this_identity() {
        Condition both =
                new Condition.AllOf(List.of(new Condition.MaxAge(17), new Condition.AttributeEquals("household", "2")));
        var policy = aPolicy().granting("UNATTENDED_CHILD", both, 1, new Amount.Full());
        given(aPerson().born("2010-01-01").holding("UNATTENDED_CHILD", Map.of("household", "2")))
                .under(policy)
                .on(DAY)
                .supports(35000, 0);
        given(aPerson().born("2010-01-01").holding("UNATTENDED_CHILD").holding("OTHER", Map.of("household", "2")))
                .under(policy)
                .on(DAY)
                .givesNothingBecause(Withheld.Reason.NO_GRANT);
    }
}
