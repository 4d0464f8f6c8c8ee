package org.yingbao.identity.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yingbao.identity.list.SentList.ofMonth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingbao.contracts.identity.IdentityFact;
import org.yingbao.contracts.identity.ListReport;
import org.yingbao.pipeline.Json;

class ListStageTest {

    private final ListTown town = new ListTown();

    @Test
    void a_list_recognises_everybody_on_it() {
        town.hear(ofMonth(9, "ANN", "BOB", "CID", "DAN")).settled();
        assertThat(town.deadLetters()).isEmpty();
        assertThat(town.identities()).hasSize(4);
        IdentityFact ann = town.identityOf("ANN");
        assertThat(ann.recordId()).startsWith("list-").hasSize(31);
        assertThat(ann.revision()).isNull();
        assertThat(ann.status()).isEqualTo("ACTIVE");
        assertThat(ann.category()).isEqualTo(SentList.LOW_INCOME);
        assertThat(ann.region()).isEqualTo(SentList.COUNTY);
        assertThat(ann.from()).isEqualTo(LocalDate.of(2022, 9, 1));
        assertThat(ann.time()).isEqualTo(ofMonth(9).at());
        assertThat(town.reportOf(ofMonth(9)).status()).isEqualTo("ACCEPTED");
        assertThat(town.reportOf(ofMonth(9)).counts()).isEqualTo(new ListReport.Counts(4, 4, 0, 0, 4, 0, 0, 0, 0));
    }

    @Test
    void who_is_gone_from_the_next_list_is_ended_on_its_day() {
        town.hear(ofMonth(9, "ANN", "BOB", "CID"), ofMonth(10, "ANN", "CID")).settled();
        IdentityFact bob = town.identityOf("BOB");
        assertThat(bob.status()).isEqualTo("ENDED");
        assertThat(bob.to()).isEqualTo(LocalDate.of(2022, 10, 1));
        assertThat(bob.time()).isEqualTo(ofMonth(10).at());
        assertThat(town.identityOf("ANN").time()).isEqualTo(ofMonth(9).at());
        ListReport report = town.reportOf(ofMonth(10));
        assertThat(report.counts()).isEqualTo(new ListReport.Counts(2, 2, 0, 0, 0, 0, 2, 1, 0));
        assertThat(report.before()).isEqualTo(new ListReport.Before("list-9", 1, LocalDate.of(2022, 9, 1)));
    }

    @Test
    void who_is_named_again_has_a_second_record() {
        town.hear(ofMonth(9, "ANN", "BOB"), ofMonth(10, "ANN"), ofMonth(11, "ANN", "BOB"))
                .settled();
        assertThat(town.identitiesOf("BOB"))
                .extracting(IdentityFact::status)
                .containsExactlyInAnyOrder("ACTIVE", "ENDED");
    }

    @Test
    void a_list_that_misses_too_many_is_held_until_it_is_released() {
        SentList wrong = ofMonth(10, "ANN");
        town.hear(ofMonth(9, "ANN", "BOB", "CID", "DAN", "EVE"), wrong).settled();
        assertThat(town.identities().values())
                .allSatisfy(each ->
                        assertThat(each).extracting(IdentityFact::status).containsOnly("ACTIVE"));
        assertThat(town.reportOf(wrong).status()).isEqualTo("HELD");
        assertThat(town.reportOf(wrong).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("MISSES_TOO_MANY");
            assertThat(reason.missed()).isEqualTo(4);
            assertThat(reason.recognised()).isEqualTo(5);
        });
        town.hear(wrong.released("ACCEPT", 5)).settled();
        assertThat(town.reportOf(wrong).status()).isEqualTo("ACCEPTED");
        assertThat(town.identityOf("EVE").status()).isEqualTo("ENDED");
        town.hear(wrong.released("WITHDRAW", 6)).settled();
        assertThat(town.reportOf(wrong).status()).isEqualTo("WITHDRAWN");
        assertThat(town.identityOf("EVE").status()).isEqualTo("ACTIVE");
    }

    @Test
    void a_first_list_that_is_withdrawn_leaves_nothing() {
        SentList first = ofMonth(9, "ANN", "BOB");
        town.hear(first).settled();
        assertThat(town.identities()).hasSize(2);
        town.hear(first.released("WITHDRAW", 1)).settled();
        assertThat(town.identities()).isEmpty();
        assertThat(town.deadLetters()).isEmpty();
    }

    @Test
    void a_correction_takes_the_place_of_the_revision_before() {
        SentList first = ofMonth(9, "ANN", "BOB");
        town.hear(first, first.rows(List.of()).naming("ANN").revision(2).hoursLater(3))
                .settled();
        assertThat(town.reportOf(first).status()).isEqualTo("REPLACED");
        assertThat(town.identitiesOf("BOB")).isEmpty();
        assertThat(town.identityOf("ANN").status()).isEqualTo("ACTIVE");
    }

    @Test
    void a_bad_row_waits_and_is_reported_by_its_number() {
        SentList later = ofMonth(10, "ANN")
                .row("BOB", row -> row.put("region", "991102"))
                .row("CID", row -> row.put("region", "141121"))
                .row("ANN", row -> {});
        town.hear(ofMonth(9, "ANN", "BOB", "CID"), later).settled();
        ListReport report = town.reportOf(later);
        assertThat(report.status()).isEqualTo("ACCEPTED");
        assertThat(report.notTaken())
                .extracting(ListReport.Row::row, ListReport.Row::reason)
                .containsExactly(tuple(3L, "UNKNOWN_REGION"), tuple(4L, "OUTSIDE_REGION"), tuple(5L, "TWICE"));
        assertThat(report.counts()).isEqualTo(new ListReport.Counts(4, 1, 1, 2, 0, 0, 1, 0, 2));
        assertThat(town.identityOf("BOB").status()).isEqualTo("ACTIVE");
    }

    @Test
    void a_document_by_which_nobody_can_be_named_keeps_a_list_from_ending_anybody() {
        SentList later = ofMonth(10, "ANN")
                .row(
                        "X",
                        row -> row.putObject("document")
                                .put("type", "RESIDENT_ID")
                                .put("number", "1"));
        town.hear(ofMonth(9, "ANN", "BOB"), later).settled();
        assertThat(town.reportOf(later).status()).isEqualTo("ENDS_HELD");
        assertThat(town.identityOf("BOB").status()).isEqualTo("ACTIVE");
        town.hear(later.released("ACCEPT", 1)).settled();
        assertThat(town.identityOf("BOB").status()).isEqualTo("ENDED");
    }

    @Test
    void an_empty_list_that_is_released_gives_a_region_up() {
        SentList empty = ofMonth(10);
        town.hear(ofMonth(9, "ANN", "BOB"), empty).settled();
        assertThat(town.reportOf(empty).reasons())
                .extracting(ListReport.Reason::code)
                .contains("EMPTY");
        assertThat(town.identityOf("ANN").status()).isEqualTo("ACTIVE");
        town.hear(empty.released("ACCEPT", 1)).settled();
        assertThat(town.identityOf("ANN").status()).isEqualTo("ENDED");
    }

    @Test
    void a_list_of_everything_covers_every_category() {
        SentList all = ofMonth(10)
                .of(Json.MAPPER.getNodeFactory().stringNode("ALL"))
                .row("ANN", row -> row.put("category", "ORPHAN"));
        town.hear(ofMonth(9, "ANN", "BOB"), all).settled();
        assertThat(town.identitiesOf("ANN"))
                .extracting(IdentityFact::category, IdentityFact::status)
                .containsExactlyInAnyOrder(tuple("MINIMUM_LIVING", "ENDED"), tuple("ORPHAN", "ACTIVE"));
    }

    @Test
    void overlapping_regions_count_both_and_are_warned_of() {
        SentList city = ofMonth(9, "ANN").id("city").region("141100");
        town.hear(ofMonth(9, "ANN"), city).settled();
        assertThat(town.identitiesOf("ANN")).hasSize(2);
        assertThat(town.reportOf(ofMonth(9)).warnings())
                .extracting(ListReport.Warning::code, ListReport.Warning::region)
                .containsExactly(tuple("OVERLAPS", "141100"));
    }

    @Test
    void a_revision_of_another_region_is_held() {
        SentList other = ofMonth(9, "ANN").region("141121").revision(2).hoursLater(1);
        town.hear(ofMonth(9, "ANN"), other).settled();
        assertThat(town.reportOf(other).reasons())
                .extracting(ListReport.Reason::code)
                .contains("OTHER_SCOPE");
    }

    @Test
    void the_same_list_again_tells_nobody_anything() {
        String[] people = people(300);
        town.hear(ofMonth(9, people).perPart(100)).settled();
        int told = town.told();
        int reports = town.reports().size();
        town.hear(ofMonth(9, people).perPart(100)).settled();
        assertThat(town.reports()).hasSize(reports);
        town.hear(ofMonth(10, people).perPart(70)).settled();
        assertThat(town.told()).isEqualTo(told).isEqualTo(300);
        assertThat(town.reportOf(ofMonth(10)).counts())
                .isEqualTo(new ListReport.Counts(300, 300, 0, 0, 0, 0, 300, 0, 0));
    }

    @Test
    void a_list_of_two_percent_changes_touches_two_percent_of_the_people() {
        town.hear(ofMonth(9, people(1_000)).perPart(200)).settled();
        int told = town.told();
        int versions = town.personVersions();
        String[] others = people(1_010);
        town.hear(ofMonth(10, List.of(others).subList(10, 1_010).toArray(String[]::new))
                        .perPart(200))
                .settled();
        assertThat(town.told() - told).isEqualTo(20);
        assertThat(town.personVersions() - versions).isEqualTo(20);
        assertThat(town.reportOf(ofMonth(10)).counts())
                .isEqualTo(new ListReport.Counts(1_000, 1_000, 0, 0, 10, 0, 990, 10, 0));
    }

    @Test
    void a_large_list_tells_people_in_portions_of_which_each_waits_for_the_one_before() {
        String[] people = people(9_000);
        town.hear(ofMonth(9, people).perPart(500)).settledWithoutPeople();
        assertThat(town.told()).isBetween(3_000, 5_000);
        town.settledWithoutPeople();
        assertThat(town.told()).isBetween(3_000, 5_000);
        town.settled();
        assertThat(town.told()).isEqualTo(9_000);
        assertThat(town.identities()).hasSize(9_000);
        assertThat(town.reportOf(ofMonth(9)).status()).isEqualTo("ACCEPTED");
        assertThat(town.deadLetters()).isEmpty();
    }

    private static String[] people(int count) {
        return IntStream.range(0, count).mapToObj(i -> "P" + i).toArray(String[]::new);
    }

    @Test
    void a_list_that_is_not_complete_when_its_day_is_over_is_reported_once() {
        SentList list = ofMonth(9, "ANN", "BOB", "CID", "DAN");
        town.hear(list.head())
                .hear(list.records().get(2))
                .settled()
                .day("2022-09-02")
                .settled();
        assertThat(town.reports()).isEmpty();
        town.day("2022-09-03").day("2022-09-04").settled();
        assertThat(town.reports()).singleElement().satisfies(report -> {
            assertThat(report.status()).isEqualTo("INCOMPLETE");
            assertThat(report.missingParts()).containsExactly(1);
        });
        town.hear(list.records().get(1)).settled().day("2022-09-05").settled();
        assertThat(town.reportOf(list).status()).isEqualTo("ACCEPTED");
        assertThat(town.reports()).hasSize(2);
        assertThat(town.deadLetters()).isEmpty();
    }

    @Test
    void a_list_to_compare_changes_nothing_and_stands_before_no_other() {
        town.hear(ofMonth(9, "ANN", "BOB"), ofMonth(10, "ANN").toCompare(), ofMonth(11, "ANN", "BOB"))
                .settled();
        assertThat(town.identityOf("BOB").status()).isEqualTo("ACTIVE");
        assertThat(town.reportOf(ofMonth(11)).counts()).isEqualTo(new ListReport.Counts(2, 2, 0, 0, 0, 0, 2, 0, 0));
        assertThat(town.deadLetters()).isEmpty();
    }

    @Test
    void a_late_list_leads_to_later_ones_being_judged_again() {
        SentList late = ofMonth(9, "ANN", "BOB", "CID", "DAN", "EVE");
        SentList next = ofMonth(10, "ANN");
        town.hear(next).settled();
        assertThat(town.reportOf(next).status()).isEqualTo("ACCEPTED");
        town.hear(late).settled();
        assertThat(town.reportOf(next).status()).isEqualTo("HELD");
        assertThat(town.identityOf("EVE").status()).isEqualTo("ACTIVE");
        assertThat(town.identityOf("ANN").from()).isEqualTo(LocalDate.of(2022, 9, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_order_of_everything_does_not_matter_and_neither_do_crashes(long seed) {
        Random chance = new Random(seed);
        List<ConsumerRecord<byte[], byte[]>> records = history(chance);
        ListTown plain = new ListTown();
        records.forEach(plain::hear);
        plain.settled();
        assertThat(plain.deadLetters()).isEmpty();
        for (int round = 0; round < 4; round++) {
            List<ConsumerRecord<byte[], byte[]>> shuffled = new ArrayList<>(records);
            Collections.shuffle(shuffled, chance);
            ListTown other = new ListTown();
            for (ConsumerRecord<byte[], byte[]> record : shuffled) {
                other.hear(record);
                switch (chance.nextInt(6)) {
                    case 0 -> other.settledWithCrashes(chance);
                    case 1, 2, 3 -> other.stepped(chance, chance.nextInt(8));
                    default -> {}
                }
            }
            other.settled();
            assertThat(other.deadLetters()).isEmpty();
            assertThat(other.identities()).isEqualTo(plain.identities());
            assertThat(other.lastReports()).containsOnlyKeys(plain.lastReports().keySet());
            plain.lastReports()
                    .forEach((list, report) ->
                            assertThat(other.lastReports().get(list)).isEqualTo(report));
            assertThat(other.reportIds()).doesNotHaveDuplicates();
            other.emptyTheStore();
            other.settled();
            assertThat(other.identities()).isEqualTo(plain.identities());
            assertThat(other.lastReports()).isEqualTo(plain.lastReports());
        }
    }

    /** Five months, some of them wrong, corrected, released or withdrawn, of two sources. */
    private static List<ConsumerRecord<byte[], byte[]>> history(Random chance) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int month = 5; month <= 9; month++) {
            SentList list = random(ofMonth(month), chance);
            records.addAll(list.records());
            if (chance.nextBoolean()) {
                SentList corrected = random(ofMonth(month).revision(2).hoursLater(chance.nextInt(90)), chance);
                records.addAll(corrected.records());
            }
            if (chance.nextInt(3) == 0) {
                records.add(list.released(chance.nextBoolean() ? "ACCEPT" : "WITHDRAW", 1 + chance.nextInt(40)));
            }
            if (chance.nextInt(3) == 0) {
                records.addAll(random(ofMonth(month).id("other-" + month).region("141121"), chance)
                        .records());
            }
        }
        return records;
    }

    private static SentList random(SentList list, Random chance) {
        SentList filled = list;
        for (String person : List.of("ANN", "BOB", "CID", "DAN", "EVE", "FAY", "GUS", "HAL")) {
            int says = chance.nextInt(20);
            if (says == 0) {
                filled = filled.row(person, row -> row.put("region", "990000"));
            } else if (says == 1) {
                filled = filled.row(person, row -> row.putObject("attributes").put("grade", "RURAL_1"));
            } else if (says < 16) {
                filled = filled.row(person, row -> {});
            }
        }
        if (chance.nextInt(12) == 0) {
            filled = filled.row(
                    "X",
                    row -> row.putObject("document").put("type", "RESIDENT_ID").put("number", "1"));
        }
        return filled;
    }
}
