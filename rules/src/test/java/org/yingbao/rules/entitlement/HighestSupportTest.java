package org.yingbao.rules.entitlement;

import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.aPolicy;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;
import static org.yingbao.rules.vocabulary.Story.given;

import org.junit.jupiter.api.Test;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.policy.Amount;

class HighestSupportTest {
    private static final String DAY = "2022-10-05";

    @Test
    void amounts_are_compared_never_an_order_of_categories() {
        given(aPerson().holding("MINIMUM_LIVING").holding("MONITORED_MARGINAL"))
                .under(aPolicy()
                        .granting("MINIMUM_LIVING", new Amount.Fixed(12000))
                        .granting("MONITORED_MARGINAL", new Amount.Fixed(18000)))
                .on(DAY)
                .decidedBy("MONITORED_MARGINAL")
                .finds(Provision.HIGHEST_SUPPORT, Verdict.COMPUTED)
                .says("MONITORED_MARGINAL of region 141102 decides with 180 yuan, the highest of 2 identities.");
    }

    @Test
    void one_fen_more_is_enough() {
        given(aPerson().holding("A").holding("B"))
                .under(aPolicy().granting("A", new Amount.Fixed(12000)).granting("B", new Amount.Fixed(12001)))
                .on(DAY)
                .decidedBy("B");
    }

    @Test
    void of_equals_the_one_certified_where_the_person_is_enrolled_decides_though_it_is_later() {
        given(aPerson()
                        .holdingIn("140105", "MINIMUM_LIVING")
                        .holding("MINIMUM_LIVING")
                        .enrolledIn("141121", 1))
                .under(lvliang(), aPolicy().of("140100").granting("MINIMUM_LIVING", new Amount.Fixed(28000)))
                .on(DAY)
                .fundedBy("141102");
    }

    @Test
    void of_equals_in_one_place_the_earliest_decides() {
        given(aPerson().holdingFrom("2022-02-02", "A").holdingFrom("2022-02-01", "B"))
                .under(aPolicy().granting("A", new Amount.Fixed(12000)).granting("B", new Amount.Fixed(12000)))
                .on(DAY)
                .decidedBy("B");
    }

    @Test
    void of_equals_of_one_day_the_least_record_name_decides() {
        given(aPerson().holding("A").holding("B"))
                .under(aPolicy().granting("A", new Amount.Fixed(12000)).granting("B", new Amount.Fixed(12000)))
                .on(DAY)
                .decidedBy("A");
    }

    @Test
    void an_identity_without_a_policy_is_undecided_and_stops_no_other() {
        given(aPerson().holdingIn("610402", "EXTREME_POVERTY").holding("MINIMUM_LIVING"))
                .under(lvliang())
                .on(DAY)
                .supports(28000, 7000)
                .finds(Provision.POLICY_KNOWN, Verdict.UNDECIDED);
    }
}
