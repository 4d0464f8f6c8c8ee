package org.yingbao.identity.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yingbao.identity.list.SentList.COUNTY;
import static org.yingbao.identity.list.SentList.ofMonth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.contracts.identity.IdentityFact;
import org.yingbao.contracts.identity.ListReport;

/** Where a list is about, by what is said of region codes. */
class RegionsOfListsTest {

    private static final String OLD = "141121";

    private final ListTown town = new ListTown();

    @Test
    void rows_of_an_abolished_county_lie_in_what_succeeded_it_whenever_that_is_said() {
        SentList list = ofMonth(9, "ANN").row("BOB", row -> row.put("region", OLD));
        town.hear(list).settled();
        assertThat(town.reportOf(list).notTaken())
                .extracting(ListReport.Row::row, ListReport.Row::reason)
                .containsExactly(tuple(3L, "OUTSIDE_REGION"));
        town.region(OLD, "succeededBy", COUNTY).settled();
        assertThat(town.reportOf(list).notTaken()).isEmpty();
        assertThat(town.identityOf("BOB").region()).isEqualTo(OLD);
        assertThat(town.deadLetters()).isEmpty();
    }

    @Test
    void a_list_under_the_old_code_goes_on_under_the_new_one() {
        SentList before = ofMonth(9).region(OLD).naming("ANN", "BOB");
        String recordId = town.hear(ofMonth(9).region(OLD).naming("ANN"))
                .settled()
                .identityOf("ANN")
                .recordId();
        ListTown other = new ListTown();
        other.region(OLD, "succeededBy", COUNTY)
                .hear(before, ofMonth(10, "ANN"))
                .settled();
        assertThat(other.identityOf("ANN").recordId()).isEqualTo(recordId);
        assertThat(other.identityOf("ANN").from()).isEqualTo("2022-09-01");
        assertThat(other.identityOf("BOB").status()).isEqualTo("ENDED");
        assertThat(Objects.requireNonNull(other.reportOf(ofMonth(10)).counts()).ended())
                .isEqualTo(1);
    }

    @Test
    void a_region_that_is_put_above_another_one_overlaps_it() {
        SentList other = ofMonth(9, "ANN").id("other").region("142200");
        town.hear(ofMonth(9, "ANN"), other).settled();
        assertThat(town.reportOf(other).warnings()).isEmpty();
        town.region(COUNTY, "parent", "142200").settled();
        assertThat(town.reportOf(other).warnings())
                .extracting(ListReport.Warning::code, ListReport.Warning::region)
                .containsExactly(tuple("OVERLAPS", COUNTY));
        assertThat(town.reportOf(ofMonth(9)).warnings()).hasSize(1);
    }

    @Test
    void a_list_to_compare_finds_records_under_codes_that_were_put_below_its_region() {
        SentList list = ofMonth(10).region("142200").toCompare();
        town.region(COUNTY, "parent", "142200")
                .region("220100", "succeededBy", "142201")
                .recognised("ANN", "A", COUNTY, "2022-03-01")
                .recognised("BOB", "B", "220104", "2022-03-01")
                .recognised("CID", "C", "141181", "2022-03-01")
                .settled()
                .hear(list)
                .settled();
        assertThat(town.differences()).extracting(each -> each.recordId()).containsExactlyInAnyOrder("A", "B");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatever_comes_first_the_end_is_the_same(long seed) {
        Random chance = new Random(seed);
        List<Consumer<ListTown>> all = new ArrayList<>(List.of(
                town -> town.region(OLD, "succeededBy", COUNTY),
                town -> town.region("141181", "parent", COUNTY),
                town -> town.hear(ofMonth(8).region(OLD).naming("ANN", "BOB", "CID")),
                town -> town.hear(ofMonth(9, "ANN").row("BOB", row -> row.put("region", OLD))),
                town -> town.hear(ofMonth(9).id("part").region("141181").naming("DAN")),
                town -> town.hear(ofMonth(10, "ANN").row("DAN", row -> row.put("region", "141181")))));
        ListTown plain = new ListTown();
        all.forEach(each -> each.accept(plain));
        plain.settled();
        assertThat(plain.identities()).hasSize(4);
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(all, chance);
            ListTown other = new ListTown();
            all.forEach(each -> {
                each.accept(other);
                other.stepped(chance, chance.nextInt(6));
            });
            other.settledWithCrashes(chance).settled();
            assertThat(other.deadLetters()).isEmpty();
            assertThat(other.identities()).isEqualTo(plain.identities());
            assertThat(other.lastReports()).isEqualTo(plain.lastReports());
            other.emptyTheStore();
            other.settled();
            assertThat(other.identities()).isEqualTo(plain.identities());
            assertThat(other.lastReports()).isEqualTo(plain.lastReports());
        }
    }

    @Test
    void what_is_said_of_a_code_that_no_list_names_judges_nothing_again() {
        town.hear(ofMonth(9, "ANN")).settled();
        int reports = town.reports().size();
        int told = town.told();
        town.region("370103", "succeededBy", "370102").settled();
        assertThat(town.reports()).hasSize(reports);
        assertThat(town.told()).isEqualTo(told);
        assertThat(town.identitiesOf("ANN")).extracting(IdentityFact::status).containsExactly("ACTIVE");
    }
}
