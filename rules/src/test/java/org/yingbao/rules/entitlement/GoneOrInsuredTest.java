package org.yingbao.rules.entitlement;

import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;
import static org.yingbao.rules.vocabulary.Story.given;

import org.junit.jupiter.api.Test;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.vocabulary.Story;

class GoneOrInsuredTest {
    @Test
    void nothing_is_paid_from_the_day_of_death_on() {
        Story story =
                given(aPerson().holding("MINIMUM_LIVING").diedOn("2022-10-01")).under(lvliang());
        story.on("2022-09-30").supports(28000, 7000);
        story.on("2022-10-01")
                .givesNothingBecause(Withheld.Reason.DECEASED)
                .finds(Provision.NOT_DECEASED, Verdict.NOT_MET)
                .says("The person died on 2022-10-01, so nothing is paid from that day on.");
    }

    @Test
    void of_several_deaths_the_earliest_counts() {
        given(aPerson().holding("MINIMUM_LIVING").diedOn("2022-12-01").diedOn("2022-10-01"))
                .under(lvliang())
                .on("2022-10-01")
                .givesNothingBecause(Withheld.Reason.DECEASED);
    }

    @Test
    void nothing_is_paid_while_insured_as_an_employee() {
        Story story = given(aPerson().holding("MINIMUM_LIVING").employedBetween("2022-10-01", "2022-12-01"))
                .under(lvliang());
        story.on("2022-09-30").supports(28000, 7000);
        story.on("2022-10-01")
                .givesNothingBecause(Withheld.Reason.EMPLOYEE_INSURED)
                .finds(Provision.NOT_INSURED_AS_EMPLOYEE, Verdict.NOT_MET);
        story.on("2022-11-30").givesNothingBecause(Withheld.Reason.EMPLOYEE_INSURED);
        story.on("2022-12-01").supports(28000, 7000);
    }
}
