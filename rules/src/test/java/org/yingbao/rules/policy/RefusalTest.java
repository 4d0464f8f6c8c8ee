package org.yingbao.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yingbao.rules.vocabulary.APolicy.aPolicy;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.vocabulary.APolicy;

class RefusalTest {
    private static Refusal.Reason[] reasons(APolicy policy) {
        return Refusal.of(policy.build()).stream().map(Refusal::reason).toArray(Refusal.Reason[]::new);
    }

    private static Share medicalAid(Amount amount) {
        return new Share(Payer.MEDICAL_AID, amount);
    }

    @Test
    void a_policy_without_gaps_is_not_refused() {
        assertThat(reasons(lvliang())).isEmpty();
    }

    @Test
    void tier_1_needs_a_standard() {
        assertThat(reasons(aPolicy().extending().withoutStandards().andStandard(2, 60000)))
                .containsExactly(Refusal.Reason.NO_STANDARD_FOR_TIER_1);
    }

    @Test
    void a_tier_has_one_standard() {
        assertThat(reasons(lvliang().andStandard(1, 36000))).containsExactly(Refusal.Reason.TWO_STANDARDS_FOR_A_TIER);
    }

    @Test
    void a_grant_needs_the_standards_of_all_tiers_it_names() {
        Amount ofTier3 = new Amount.ShareOfTier(3, new Percent(10000));
        assertThat(reasons(aPolicy().granting("ORPHAN", new Condition.Always(), 2, ofTier3)))
                .containsExactly(Refusal.Reason.GRANT_WITHOUT_STANDARD, Refusal.Reason.GRANT_WITHOUT_STANDARD);
    }

    @Test
    void listed_payers_may_reach_the_standard_and_not_exceed_it() {
        Share county = new Share("COUNTY_FINANCE", new Amount.Fixed(20000));
        assertThat(reasons(aPolicy().grantingByPayers("ORPHAN", medicalAid(new Amount.Fixed(15000)), county)))
                .isEmpty();
        assertThat(reasons(aPolicy().grantingByPayers("ORPHAN", medicalAid(new Amount.Fixed(15001)), county)))
                .containsExactly(Refusal.Reason.PAYERS_EXCEED_STANDARD);
    }

    @Test
    void listed_payers_are_compared_as_rounded() {
        Share half = new Share("COUNTY_FINANCE", new Amount.ShareOfStandard(new Percent(5000)));
        assertThat(reasons(aPolicy()
                        .standard(1, 333)
                        .grantingByPayers("ORPHAN", medicalAid(new Amount.ShareOfStandard(new Percent(5000))), half)))
                .containsExactly(Refusal.Reason.PAYERS_EXCEED_STANDARD);
    }

    @Test
    void a_single_amount_may_exceed_the_standard_because_it_is_cut() {
        assertThat(reasons(aPolicy().granting("ORPHAN", new Amount.Fixed(99999))))
                .isEmpty();
    }

    @Test
    void a_rest_is_left_to_exactly_one_listed_payer() {
        assertThat(reasons(aPolicy().granting("ORPHAN", new Amount.Rest())))
                .containsExactly(Refusal.Reason.REST_WITHOUT_OTHERS);
        assertThat(reasons(aPolicy()
                        .grantingByPayers(
                                "ORPHAN", medicalAid(new Amount.Rest()), new Share("COUNTY", new Amount.Rest()))))
                .containsExactly(Refusal.Reason.REST_WITHOUT_OTHERS);
    }

    @Test
    void a_window_of_one_day_is_a_window_and_one_that_closes_before_it_opens_is_none() {
        assertThat(reasons(lvliang().window("2022-09-01", "2022-09-01"))).isEmpty();
        assertThat(reasons(lvliang().window("2022-09-01", "2022-08-31")))
                .containsExactly(Refusal.Reason.WINDOW_CLOSES_BEFORE_IT_OPENS);
    }

    @Test
    void a_window_opens_from_the_last_day_of_the_second_year_before_to_the_last_of_the_year() {
        assertThat(reasons(lvliang().window("2021-12-31", "2022-12-31"))).isEmpty();
        assertThat(reasons(lvliang().window("2023-12-31", "2023-12-31"))).isEmpty();
        assertThat(reasons(lvliang().window("2021-12-30", "2022-12-31")))
                .containsExactly(Refusal.Reason.WINDOW_OF_ANOTHER_YEAR);
        assertThat(reasons(lvliang().window("2024-01-01", "2024-02-29")))
                .containsExactly(Refusal.Reason.WINDOW_OF_ANOTHER_YEAR);
    }

    @Test
    void a_policy_without_a_grant_only_extends_another() {
        assertThat(reasons(aPolicy())).containsExactly(Refusal.Reason.NO_GRANT);
        assertThat(reasons(aPolicy().extending())).isEmpty();
    }

    @Test
    void nobody_is_asked_for_nothing() {
        assertThat(reasons(lvliang().standard(1, 0))).containsExactly(Refusal.Reason.STANDARD_OF_ZERO);
        assertThat(reasons(lvliang().standard(1, 1))).isEmpty();
    }

    @Test
    void all_reasons_are_named_at_once_where_they_stand() {
        APolicy wrong = aPolicy()
                .withoutStandards()
                .granting("ORPHAN", new Amount.Full())
                .window("2022-09-01", "2022-08-31");
        assertThat(Refusal.of(wrong.build()))
                .extracting(Refusal::at)
                .containsExactly("/standards", "/grants/0", "/window/closes");
    }

    @Test
    void no_book_takes_a_policy_without_a_standard_for_tier_1() {
        Version version = new Version(1, Instant.EPOCH, "id", "00");
        assertThatThrownBy(() -> Policies.NONE.with(aPolicy().withoutStandards().build(), version))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
