package org.yingbao.rules.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.aPolicy;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;
import static org.yingbao.rules.vocabulary.Story.given;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingbao.rules.policy.Amount;
import org.yingbao.rules.policy.Condition;
import org.yingbao.rules.policy.Payer;
import org.yingbao.rules.policy.Percent;
import org.yingbao.rules.policy.Share;
import org.yingbao.rules.vocabulary.APolicy;
import org.yingbao.rules.vocabulary.Story;

class ExtendedPoliciesTest {
    private static final String DAY = "2022-10-05";
    private static final Condition.Always ALWAYS = new Condition.Always();

    private static APolicy lishi() {
        return aPolicy().of("141102").extending().standard(1, 30000);
    }

    @Test
    void what_the_city_gives_is_given_by_the_standards_of_the_county() {
        given(aPerson().holding("EXTREME_POVERTY"))
                .under(lvliang(), lishi())
                .on(DAY)
                .supports(30000, 0);
    }

    @Test
    void a_finding_names_the_policy_whose_grant_it_is() {
        given(aPerson().holding("MINIMUM_LIVING"))
                .under(lvliang(), lishi())
                .on(DAY)
                .says(
                        "MINIMUM_LIVING earns 280 yuan of 300 yuan under the policy 141100-2023, which 141102-2023 extends.");
    }

    @Test
    void of_equal_amounts_the_own_grant_comes_first() {
        Share county = new Share("COUNTY_FINANCE", new Amount.Fixed(28000));
        given(aPerson().holding("MINIMUM_LIVING"))
                .under(lvliang(), lishi().grantingByPayers("MINIMUM_LIVING", county))
                .on(DAY)
                .paidBy(new Payer("COUNTY_FINANCE", 28000));
    }

    @Test
    void a_grant_for_a_tier_that_the_county_does_not_have_is_none() {
        APolicy city = lvliang()
                .andStandard(2, 60000)
                .granting("ORPHAN", ALWAYS, 2, new Amount.Full())
                .granting("ORPHAN", ALWAYS, 1, new Amount.ShareOfTier(2, new Percent(10000)));
        given(aPerson().holding("ORPHAN")).under(city, lishi()).on(DAY).givesNothingBecause(Withheld.Reason.NO_GRANT);
    }

    @Test
    void payers_that_exceed_the_standard_of_the_county_are_cut_from_the_last_and_the_rest_is_nothing() {
        APolicy city = aPolicy()
                .grantingByPayers(
                        "ORPHAN",
                        new Share("MEDICAL_AID", new Amount.Fixed(32000)),
                        new Share("COUNTY_FINANCE", new Amount.Rest()));
        given(aPerson().holding("ORPHAN")).under(city, lishi()).on(DAY).supports(30000, 0);
    }

    @Test
    void a_revision_of_the_city_begins_a_step_where_it_changes_something_and_names_the_day() {
        Story story = given(aPerson().holding("MINIMUM_LIVING"))
                .under(
                        lvliang(),
                        lvliang()
                                .revision(2)
                                .inForceFrom("2022-11-01")
                                .granting("MINIMUM_LIVING", new Amount.Fixed(29000)),
                        lishi());
        assertThat(story.steps())
                .extracting(Step::from)
                .isEqualTo(List.of(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 11, 1)));
        assertThat(story.asOf(DAY).decided().nextDay()).isEqualTo(LocalDate.of(2022, 11, 1));
    }

    @Test
    void a_year_does_not_open_by_an_extended_policy() {
        Story story = given(aPerson().holding("MINIMUM_LIVING"))
                .under(lvliang(), lishi().window("2022-10-01", "2022-12-31"))
                .asOf("2022-09-15");
        assertThat(story.decided().years()).isEmpty();
    }
}
