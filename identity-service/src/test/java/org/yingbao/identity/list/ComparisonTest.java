package org.yingbao.identity.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yingbao.identity.list.SentList.COUNTY;
import static org.yingbao.identity.list.SentList.LOW_INCOME;
import static org.yingbao.identity.list.SentList.ofMonth;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.contracts.identity.ListDifference;
import org.yingbao.contracts.identity.ListReport;

/** A list that is compared says what differs from the records of its source, and changes nothing. */
class ComparisonTest {

    private static final String BEFORE = "2022-03-01";
    private final ListTown town = new ListTown();

    @Test
    void rows_and_records_are_compared_person_by_person() {
        SentList list = ofMonth(10, "ANN")
                .row("BOB", row -> {})
                .row("CID", row -> row.put("region", "141181").put("from", "2022-04-01"))
                .region("141100")
                .toCompare();
        town.recognised("ANN", "A", COUNTY, BEFORE)
                .recognised("CID", "C", COUNTY, BEFORE)
                .recognised("DAN", "D", "141181", BEFORE)
                .recognised("EVE", "E", "141200", BEFORE)
                .recognised("FAY", "F", COUNTY, "2022-10-02")
                .hear(list)
                .settled();
        assertThat(town.deadLetters()).isEmpty();
        assertThat(town.differences())
                .extracting(
                        ListDifference::kind,
                        ListDifference::category,
                        ListDifference::row,
                        ListDifference::recordId,
                        ListDifference::fields)
                .containsExactlyInAnyOrder(
                        tuple("MISSING_HERE", LOW_INCOME, 3L, null, null),
                        tuple("DIFFERENT", LOW_INCOME, 4L, "C", List.of("region", "from")),
                        tuple("MISSING_THERE", LOW_INCOME, null, "D", null));
        ListReport report = town.reportOf(list);
        assertThat(report.status()).isEqualTo("COMPARED");
        assertThat(report.compared()).isEqualTo(new ListReport.Compared(1, 1, 1));
        assertThat(report.region()).isEqualTo("141100");
        assertThat(town.identitiesOf("BOB")).isEmpty();
    }

    @Test
    void what_lists_recognise_is_a_record_as_well() {
        SentList list = ofMonth(10, "ANN").toCompare();
        town.hear(ofMonth(9, "ANN", "BOB")).settled().hear(list).settled();
        assertThat(town.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo("MISSING_THERE");
            assertThat(difference.recordId()).isEqualTo(town.identityOf("BOB").recordId());
        });
    }

    /** Both are read in one batch. */
    @Test
    void whoever_came_just_before_the_list_is_found() {
        SentList list = ofMonth(10).toCompare();
        town.recognised("ANN", "A", COUNTY, BEFORE)
                .hear(list)
                .settledWithoutPeople()
                .settled();
        assertThat(town.reportOf(list).compared()).isEqualTo(new ListReport.Compared(0, 1, 0));
    }

    @Test
    void what_comes_later_is_not_compared_and_the_same_list_again_is_not_either() {
        SentList list = ofMonth(10, "ANN").toCompare();
        town.hear(list).settled().recognised("ANN", "A", COUNTY, BEFORE).settled();
        assertThat(town.differences()).hasSize(1);
        town.hear(list).settled();
        assertThat(town.differences()).hasSize(1);
        assertThat(town.reports()).hasSize(1);
    }

    @Test
    void whoever_is_on_a_bad_row_is_missing_nowhere_and_a_document_of_nobody_keeps_all_from_missing() {
        town.recognised("ANN", "A", COUNTY, BEFORE).recognised("BOB", "B", COUNTY, BEFORE);
        SentList bad =
                ofMonth(10).row("ANN", row -> row.put("region", "990000")).toCompare();
        town.hear(bad).settled();
        assertThat(town.reportOf(bad).compared()).isEqualTo(new ListReport.Compared(0, 1, 0));
        assertThat(town.reportOf(bad).notTaken())
                .extracting(ListReport.Row::row, ListReport.Row::reason)
                .containsExactly(tuple(2L, "UNKNOWN_REGION"));
        SentList nobody = bad.row(
                        "X",
                        row -> row.putObject("document")
                                .put("type", "RESIDENT_ID")
                                .put("number", "1"))
                .id("nobody");
        town.hear(nobody).settled();
        assertThat(town.reportOf(nobody).compared()).isEqualTo(new ListReport.Compared(0, 0, 0));
    }

    @Test
    void a_list_that_is_withdrawn_before_it_is_complete_is_not_compared() {
        SentList list = ofMonth(10, "ANN").toCompare();
        town.hear(list.released("WITHDRAW", 1)).hear(list).settled();
        assertThat(town.reportOf(list).status()).isEqualTo("WITHDRAWN");
        assertThat(town.differences()).isEmpty();
    }

    @Test
    void an_empty_list_misses_everybody() {
        SentList list = ofMonth(10).toCompare();
        town.recognised("ANN", "A", COUNTY, BEFORE).hear(list).settled();
        assertThat(town.reportOf(list).compared()).isEqualTo(new ListReport.Compared(0, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void each_difference_leaves_once_whatever_crashes_and_is_forgotten(long seed) {
        Random chance = new Random(seed);
        SentList list = ofMonth(10, people(0, 900)).perPart(150).toCompare();
        for (String person : people(450, 1_350)) {
            town.recognised(person, "R" + person, COUNTY, BEFORE);
        }
        town.stepped(chance, 5).hear(list).settledWithCrashes(chance).settled();
        assertThat(town.deadLetters()).isEmpty();
        assertThat(town.reportOf(list).compared()).isEqualTo(new ListReport.Compared(450, 450, 0));
        assertThat(town.differences()).hasSize(900).doesNotHaveDuplicates();
        assertThat(town.differenceIds()).doesNotHaveDuplicates();
        assertThat(town.reports()).hasSize(1);
        town.emptyTheStore();
        town.settled();
        assertThat(town.differences()).hasSize(900);
        assertThat(town.reports()).hasSize(1);
    }

    private static String[] people(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "P" + i).toArray(String[]::new);
    }
}
