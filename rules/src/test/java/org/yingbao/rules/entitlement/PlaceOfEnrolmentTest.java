package org.yingbao.rules.entitlement;

import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.aPolicy;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;
import static org.yingbao.rules.vocabulary.Story.given;

import org.junit.jupiter.api.Test;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.policy.ElsewhereInProvince;
import org.yingbao.rules.policy.OtherProvince;
import org.yingbao.rules.vocabulary.APolicy;
import org.yingbao.rules.vocabulary.Story;

class PlaceOfEnrolmentTest {
    private static final String DAY = "2022-10-05";

    private static APolicy taiyuan() {
        return aPolicy().of("140100").standard(1, 38000).andStandard(2, 60000);
    }

    @Test
    void another_county_of_the_city_is_the_same_place() {
        given(aPerson().holding("EXTREME_POVERTY").enrolledIn("141121", 1))
                .under(lvliang().elsewhereInProvince(ElsewhereInProvince.NOT_SUPPORTED))
                .on(DAY)
                .supports(35000, 0)
                .collectedIn("141121", 1)
                .fundedBy("141102");
    }

    @Test
    void elsewhere_in_the_province_the_certifier_pays_its_own_amount_of_the_other_standard() {
        given(aPerson().holding("EXTREME_POVERTY").enrolledIn("140105", 2))
                .under(lvliang(), taiyuan())
                .on(DAY)
                .supports(35000, 25000)
                .collectedIn("140105", 2)
                .fundedBy("141102")
                .finds(Provision.ENROLLED_ELSEWHERE_IN_PROVINCE, Verdict.MET);
    }

    @Test
    void a_tier_unknown_there_is_taken_at_the_certifiers_tier_1() {
        given(aPerson().holding("MINIMUM_LIVING").enrolledIn("140105", 3))
                .under(lvliang(), taiyuan())
                .on(DAY)
                .supports(28000, 7000)
                .collectedIn("140105", 3);
    }

    @Test
    void a_policy_may_pay_nothing_elsewhere_in_the_province() {
        given(aPerson().holding("MINIMUM_LIVING").enrolledIn("140105", 1))
                .under(lvliang().elsewhereInProvince(ElsewhereInProvince.NOT_SUPPORTED))
                .on(DAY)
                .givesNothingBecause(Withheld.Reason.ENROLLED_ELSEWHERE)
                .finds(Provision.ENROLLED_ELSEWHERE_IN_PROVINCE, Verdict.NOT_MET);
    }

    @Test
    void in_another_province_only_who_applied_is_paid_for() {
        given(aPerson().holding("MINIMUM_LIVING").enrolledOnApplicationIn("610402"))
                .under(lvliang())
                .on(DAY)
                .supports(28000, 7000);
        given(aPerson().holding("MINIMUM_LIVING").enrolledIn("610402", 1))
                .under(lvliang())
                .on(DAY)
                .givesNothingBecause(Withheld.Reason.ENROLLED_ELSEWHERE)
                .says(
                        "Region 141102 pays nothing for people enrolled in another province unless they apply, and nobody did.");
    }

    @Test
    void a_policy_may_pay_in_other_provinces_without_application_or_never() {
        given(aPerson().holding("MINIMUM_LIVING").enrolledIn("610402", 1))
                .under(lvliang().otherProvince(OtherProvince.CERTIFIER_PAYS))
                .on(DAY)
                .supports(28000, 7000);
        given(aPerson().holding("MINIMUM_LIVING").enrolledOnApplicationIn("610402"))
                .under(lvliang().otherProvince(OtherProvince.NOT_SUPPORTED))
                .on(DAY)
                .givesNothingBecause(Withheld.Reason.ENROLLED_ELSEWHERE);
    }

    @Test
    void a_tier_the_policy_does_not_know_leaves_it_undecided() {
        given(aPerson().holding("EXTREME_POVERTY").enrolledIn("141102", 3))
                .under(lvliang())
                .on(DAY)
                .givesNothingBecause(Withheld.Reason.UNDECIDED)
                .finds(Provision.STANDARD_OF_TIER, Verdict.UNDECIDED);
    }

    @Test
    void the_standard_of_the_other_place_is_the_one_in_force_on_the_day() {
        Story story = given(aPerson().holding("EXTREME_POVERTY").enrolledIn("140105", 1))
                .under(
                        lvliang(),
                        taiyuan(),
                        aPolicy().of("140100").standard(1, 39000).revision(2).inForceFrom("2022-11-01"));
        story.on("2022-10-31").supports(35000, 3000);
        story.on("2022-11-01").supports(35000, 4000);
    }
}
