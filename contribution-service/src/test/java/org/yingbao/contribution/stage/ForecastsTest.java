package org.yingbao.contribution.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.contribution.stage.Told.nothing;
import static org.yingbao.contribution.stage.Told.paid;
import static org.yingbao.contribution.stage.Told.supported;
import static org.yingbao.contribution.stage.Told.supportedIn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.contribution.ForecastOfPayer;
import org.yingbao.testkit.stage.FakeMember;

/** What a county, its city and its province will give, and have given. */
class ForecastsTest {
    private static final String K1 = "K1-141102-MEDICAL_AID";
    private final Counties counties = new Counties();

    private Counties twoOfWhomOnePaid() {
        counties.entitled("p1", supported("2022-09-01", 28_000));
        counties.entitled("p2", supported("2022-09-01", 28_000));
        return counties.collected("p1", paid("T1", 7_000, "2022-10-05")).settle();
    }

    @Test
    void a_county_its_city_and_its_province_have_the_same() {
        twoOfWhomOnePaid().close("K1", "141102").settle().moved(K1, 1, 20_000).settle();

        assertThat(counties.forecast()).containsOnlyKeys("141102", "141100", "140000");
        assertThat(counties.forecast().values()).allMatch(List.of(medicalAid(56_000, 28_000, 28_000, 20_000))::equals);
    }

    @Test
    void what_is_refused_is_not_requested() {
        twoOfWhomOnePaid().close("K1", "141102").settle().refused(K1, 1).settle();

        assertThat(counties.forecast().get("141102")).containsExactly(medicalAid(56_000, 28_000, 0, 0));
    }

    @Test
    void a_forecast_of_which_nothing_is_left_is_taken_back() {
        counties.entitled("p1", supported("2022-09-01", 28_000)).settle();
        assertThat(counties.forecast()).isNotEmpty();

        counties.entitled("p1", nothing("2022-09-01", "NO_GRANT")).settle();
        assertThat(counties.forecast()).isEmpty();
    }

    @Test
    void registers_say_what_lies_under_a_city() {
        counties.entitled("p1", supported("2022-09-01", 28_000));
        counties.entitled("p2", supportedIn("141181", "2022-09-01", 10_000)).settle();
        assertThat(counties.forecast().get("141100")).containsExactly(medicalAid(38_000, 0, 0, 0));

        counties.region("141181", 1, "parent", "140100").settle();
        assertThat(counties.forecast().get("141100")).containsExactly(medicalAid(28_000, 0, 0, 0));
        assertThat(counties.forecast().get("140100")).containsExactly(medicalAid(10_000, 0, 0, 0));
        assertThat(counties.forecast().get("140000")).containsExactly(medicalAid(38_000, 0, 0, 0));

        counties.region("141181", 2, "parent", "141100").settle();
        assertThat(counties.forecast()).doesNotContainKey("140100");
    }

    @Test
    void an_emptied_store_takes_back_what_is_gone() {
        counties.entitled("p1", supported("2022-09-01", 28_000)).settle();
        counties.entitled("p1", nothing("2022-09-01", "NO_GRANT"));
        counties.sums.forgetEverything();
        counties.members().forEach(FakeMember::restart);
        counties.settle();

        assertThat(counties.forecast()).isEmpty();
    }

    private static ForecastOfPayer medicalAid(long needed, long settled, long requested, long moved) {
        return new ForecastOfPayer("MEDICAL_AID", needed, settled, requested, moved);
    }
}
