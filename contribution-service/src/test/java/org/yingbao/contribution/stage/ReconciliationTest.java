package org.yingbao.contribution.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.contribution.stage.Told.paid;
import static org.yingbao.contribution.stage.Told.refunded;
import static org.yingbao.contribution.stage.Told.result;
import static org.yingbao.contribution.stage.Told.supported;

import org.junit.jupiter.api.Test;
import org.yingbao.testkit.stage.FakeMember;

/** Tax's days beside ours: answered with each published day, once for each change. */
class ReconciliationTest {
    private final Counties counties = new Counties();

    private Counties twoWhoPaid() {
        for (String person : new String[] {"p1", "p2"}) {
            counties.entitled(person, supported("2022-09-01", 28_000));
            counties.collected(person, paid("T" + person, 7_000, "2022-10-05"));
        }
        return counties.settle();
    }

    @Test
    void nothing_is_said_before_a_day_is_published() {
        twoWhoPaid().taxDay("2022-10-05", 1, 2, 14_000).settle();
        assertThat(counties.reconciled()).isEmpty();

        counties.day("2022-10-06").settle();
        assertThat(counties.reconciledInShort()).containsExactly("141102 2022-10-05 v1 AGREES 14000/14000");
    }

    @Test
    void what_does_not_change_is_said_once() {
        twoWhoPaid()
                .taxDay("2022-10-05", 1, 2, 14_000)
                .settle()
                .day("2022-10-06")
                .settle()
                .taxDay("2022-10-05", 2, 2, 14_000)
                .settle()
                .day("2022-10-07")
                .day("2022-10-07")
                .settle();

        assertThat(counties.reconciledInShort()).containsExactly("141102 2022-10-05 v1 AGREES 14000/14000");
    }

    @Test
    void silence_is_missing_from_the_second_day_after_and_ends_when_tax_speaks() {
        twoWhoPaid().day("2022-10-05").settle().day("2022-10-06").settle();
        assertThat(counties.reconciled()).isEmpty();

        counties.day("2022-10-07").settle().taxDay("2022-10-05", 1, 3, 21_000).settle();
        assertThat(counties.reconciledInShort()).containsExactly("141102 2022-10-05 v1 MISSING 14000/0");

        counties.day("2022-10-08").settle();
        assertThat(counties.reconciledInShort()).endsWith("141102 2022-10-05 v2 DIFFERS 14000/21000");
    }

    @Test
    void ours_and_theirs_may_change_and_each_is_said_with_the_next_day() {
        twoWhoPaid()
                .taxDay("2022-10-05", 2, 1, 7_000)
                .settle()
                .day("2022-10-06")
                .settle();
        counties.taxDay("2022-10-05", 1, 2, 14_000).settle().day("2022-10-07").settle();
        assertThat(counties.reconciledInShort())
                .as("a lower revision says nothing")
                .containsExactly("141102 2022-10-05 v1 DIFFERS 14000/7000");

        counties.collected("p2", result("Tp2", "ANNULLED", 7_000, "2022-10-05")).settle();
        assertThat(counties.reconciled()).hasSize(1);
        counties.day("2022-10-08").settle();
        assertThat(counties.reconciledInShort()).endsWith("141102 2022-10-05 v2 AGREES 7000/7000");
    }

    @Test
    void what_is_gone_on_both_sides_is_said_to_agree() {
        counties.entitled("p1", supported("2022-09-01", 28_000));
        counties.collected("p1", paid("T1", 7_000, "2022-10-05")).settle();
        counties.day("2022-10-07").settle();

        counties.collected("p1", result("T1", "ANNULLED", 7_000, "2022-10-05")).settle();
        counties.day("2022-10-08").settle().day("2022-10-09").settle();
        assertThat(counties.reconciledInShort())
                .containsExactly("141102 2022-10-05 v1 MISSING 7000/0", "141102 2022-10-05 v2 AGREES 0/0");
    }

    @Test
    void what_is_given_back_within_the_record_stays_paid_on_its_day() {
        counties.entitled("p1", supported("2022-09-01", 28_000));
        counties.collected("p1", refunded("T1", 35_000, 28_000, "2022-10-01")).settle();
        counties.day("2022-10-07").settle();

        assertThat(counties.reconciled()).hasSize(2);
        assertThat(counties.reconciled())
                .filteredOn(day -> day.day().toString().equals("2022-10-01"))
                .allMatch(day -> day.ours().paid().sumFen() == 35_000
                        && day.ours().refunded().count() == 0);
        assertThat(counties.reconciled())
                .filteredOn(day -> day.day().toString().equals("2022-10-05"))
                .allMatch(day -> day.ours().refunded().sumFen() == 28_000
                        && day.ours().paid().count() == 0);
    }

    @Test
    void an_abolished_county_is_reconciled_under_its_successor() {
        twoWhoPaid()
                .taxDay("141181", "2022-10-05", 1, 2, 14_000)
                .settle()
                .day("2022-10-07")
                .settle();
        assertThat(counties.reconciledInShort())
                .containsExactlyInAnyOrder(
                        "141102 2022-10-05 v1 MISSING 14000/0", "141181 2022-10-05 v1 DIFFERS 0/14000");

        counties.region("141102", 1, "succeededBy", "141181")
                .settle()
                .day("2022-10-08")
                .settle();
        assertThat(counties.reconciledInShort())
                .hasSize(4)
                .contains("141102 2022-10-05 v2 AGREES 0/0", "141181 2022-10-05 v2 AGREES 14000/14000");
    }

    @Test
    void an_emptied_store_says_nothing_twice_and_counts_on() {
        twoWhoPaid()
                .taxDay("2022-10-05", 1, 1, 7_000)
                .settle()
                .day("2022-10-06")
                .settle();
        counties.sums.forgetEverything();
        counties.people.forgetEverything();
        counties.members().forEach(FakeMember::restart);
        counties.settle().day("2022-10-07").settle();
        assertThat(counties.reconciledInShort()).containsExactly("141102 2022-10-05 v1 DIFFERS 14000/7000");

        counties.taxDay("2022-10-05", 2, 2, 14_000).settle().day("2022-10-08").settle();
        assertThat(counties.reconciledInShort()).endsWith("141102 2022-10-05 v2 AGREES 14000/14000");
    }
}
