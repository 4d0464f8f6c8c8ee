package org.yingbao.rules.entitlement;

import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.aPolicy;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;
import static org.yingbao.rules.vocabulary.Story.given;

import org.junit.jupiter.api.Test;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.policy.Amount;
import org.yingbao.rules.policy.OtherChannels;
import org.yingbao.rules.policy.Payer;
import org.yingbao.rules.policy.Share;
import org.yingbao.rules.vocabulary.Story;

class OtherChannelsFirstTest {
    private static final String DAY = "2022-10-05";

    @Test
    void medical_aid_fills_up_to_its_own_amount() {
        given(aPerson().holding("MINIMUM_LIVING").givenBy("VETERANS", 10000, DAY))
                .under(lvliang())
                .on(DAY)
                .paidBy(new Payer("VETERANS", 10000), new Payer(Payer.MEDICAL_AID, 18000))
                .supports(28000, 7000)
                .finds(Provision.OTHER_CHANNELS_FIRST, Verdict.COMPUTED);
    }

    @Test
    void it_gives_its_last_fen_one_below_its_amount_and_nothing_at_it() {
        given(aPerson().holding("MINIMUM_LIVING").givenBy("VETERANS", 27999, DAY))
                .under(lvliang())
                .on(DAY)
                .paidBy(new Payer("VETERANS", 27999), new Payer(Payer.MEDICAL_AID, 1));
        given(aPerson().holding("MINIMUM_LIVING").givenBy("VETERANS", 28000, DAY))
                .under(lvliang())
                .on(DAY)
                .paidBy(new Payer("VETERANS", 28000));
    }

    @Test
    void other_channels_are_cut_to_the_standard_in_the_order_of_payer_and_record() {
        given(aPerson()
                        .holding("MINIMUM_LIVING")
                        .givenBy("VETERANS", 20000, DAY)
                        .givenBy("DISABLED", 30000, DAY))
                .under(lvliang())
                .on(DAY)
                .paidBy(new Payer("DISABLED", 30000), new Payer("VETERANS", 5000))
                .supports(35000, 0);
    }

    @Test
    void the_payers_of_a_grant_are_reduced_in_their_order() {
        given(aPerson().holding("MINIMUM_LIVING").givenBy("VETERANS", 20000, DAY))
                .under(aPolicy()
                        .grantingByPayers(
                                "MINIMUM_LIVING",
                                new Share(Payer.MEDICAL_AID, new Amount.Fixed(15000)),
                                new Share("COUNTY_FINANCE", new Amount.Rest())))
                .on(DAY)
                .paidBy(new Payer("VETERANS", 20000), new Payer("COUNTY_FINANCE", 15000));
    }

    @Test
    void a_grant_counts_from_the_day_it_is_made() {
        Story story = given(aPerson().holding("MINIMUM_LIVING").givenBy("VETERANS", 10000, "2022-10-05"))
                .under(lvliang());
        story.on("2022-10-04").paidBy(new Payer(Payer.MEDICAL_AID, 28000));
        story.on("2022-10-05").paidBy(new Payer("VETERANS", 10000), new Payer(Payer.MEDICAL_AID, 18000));
    }

    @Test
    void where_medical_aid_goes_first_other_channels_are_not_counted() {
        given(aPerson().holding("MINIMUM_LIVING").givenBy("VETERANS", 10000, "2022-08-15"))
                .under(lvliang().otherChannels(OtherChannels.MEDICAL_AID_FIRST))
                .on(DAY)
                .paidBy(new Payer(Payer.MEDICAL_AID, 28000))
                .finds(Provision.MEDICAL_AID_FIRST, Verdict.COMPUTED);
    }

    @Test
    void a_person_with_other_channels_only_is_not_ours() {
        given(aPerson().holding("VETERAN_IN_NEED").givenBy("VETERANS", 10000, DAY))
                .under(lvliang())
                .on(DAY)
                .givesNothingBecause(Withheld.Reason.NO_GRANT);
    }
}
