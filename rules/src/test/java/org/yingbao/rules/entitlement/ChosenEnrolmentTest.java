package org.yingbao.rules.entitlement;

import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;
import static org.yingbao.rules.vocabulary.Story.given;

import org.junit.jupiter.api.Test;
import org.yingbao.rules.vocabulary.Story;

class ChosenEnrolmentTest {
    @Test
    void who_is_not_enrolled_counts_as_enrolled_where_the_identity_was_certified() {
        given(aPerson().holding("MINIMUM_LIVING"))
                .under(lvliang())
                .on("2022-10-05")
                .collectedIn("141102", 1)
                .says(
                        "The person is not enrolled yet and counts as enrolled where the identity was certified, in the default tier.");
    }

    @Test
    void an_enrolment_counts_until_the_day_before_its_end() {
        Story story = given(
                        aPerson().holding("MINIMUM_LIVING").enrolledBetween("2022-09-01", "2022-10-01", "141102", 2))
                .under(lvliang().andStandard(2, 60000));
        story.on("2022-09-30").supports(28000, 32000).collectedIn("141102", 2);
        story.on("2022-10-01").supports(28000, 7000).collectedIn("141102", 1);
    }

    @Test
    void one_that_begins_later_counts_if_it_is_the_only_one() {
        given(aPerson().holding("MINIMUM_LIVING").enrolledBetween("2023-01-01", "2024-01-01", "141102", 2))
                .under(lvliang().andStandard(2, 60000))
                .on("2022-10-05")
                .collectedIn("141102", 2);
    }

    @Test
    void one_that_has_begun_goes_before_one_at_home_that_has_not() {
        Story story = given(aPerson()
                        .holding("MINIMUM_LIVING")
                        .enrolledIn("140105", 1)
                        .enrolledBetween("2022-10-15", "2024-01-01", "141102", 1))
                .under(lvliang());
        story.on("2022-10-14").collectedIn("140105", 1);
        story.on("2022-10-15")
                .collectedIn("141102", 1)
                .says("The person is enrolled in region 141102, tier 1, which goes before 1 other enrolment(s).");
    }

    @Test
    void of_equals_the_greatest_record_name_counts() {
        given(aPerson().holding("MINIMUM_LIVING").enrolledIn("141102", 1).enrolledIn("141121", 1))
                .under(lvliang())
                .on("2022-10-05")
                .collectedIn("141121", 1);
    }
}
