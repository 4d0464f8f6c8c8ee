package org.yingbao.contribution.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.contribution.stage.Told.paid;
import static org.yingbao.contribution.stage.Told.refunded;
import static org.yingbao.contribution.stage.Told.supported;
import static org.yingbao.contribution.stage.Told.supportedIn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.contribution.RequestLine;
import org.yingbao.contracts.contribution.TransferRequest;
import org.yingbao.testkit.store.MemoryStore;

/** What closings come to: requests whose totals are the sums over people, and what finance says of them. */
class ClosingsTest {
    private static final String K1 = "K1-141102-MEDICAL_AID";

    private final Counties counties = new Counties();

    private Counties threeWhoPaid() {
        for (String person : List.of("p1", "p2", "p3")) {
            counties.entitled(person, supported("2022-09-01", 28_000));
            counties.collected(person, paid("T" + person, 7_000, "2022-10-05"));
        }
        counties.entitled("p4", supported("2022-09-01", 28_000));
        return counties.settle();
    }

    @Test
    void a_closing_asks_for_what_is_due_for_those_who_paid() {
        threeWhoPaid().close("K1", "141102").settle();

        TransferRequest request = counties.request(K1);
        assertThat(request.status()).isEqualTo("REQUESTED");
        assertThat(request.lines()).containsExactly(new RequestLine("MINIMUM_LIVING", 35_000, 28_000, 3, 84_000, null));
        assertThat(request.people()).isEqualTo(3);
        assertThat(request.totalFen()).isEqualTo(84_000);
        assertThat(request.progress()).isNull();
        assertThat(request.batch()).isEqualTo("第一批");
        assertThat(counties.sumsOfRequests()).isEqualTo(counties.sumsOverPeople());
    }

    @Test
    void a_request_is_open_until_every_partition_is_swept_and_then_asked_for_once() {
        threeWhoPaid().close("K1", "141102").settle();

        assertThat(counties.published())
                .filteredOn(request -> request.status().equals("REQUESTED"))
                .as("with the whole total from the first time on")
                .allMatch(request -> request.totalFen() == 84_000)
                .hasSize(1);
        assertThat(counties.published())
                .allMatch(request -> request.status().equals("OPEN") == (request.progress() != null));
    }

    @Test
    void closings_of_county_city_and_province_include_each_fen_once() {
        threeWhoPaid()
                .close("K1", "141102")
                .close("K2", "141100")
                .close("K3", "140000")
                .settle();

        assertThat(counties.requests()).containsOnlyKeys(K1);
        counties.entitled("p5", supportedIn("141181", "2022-09-01", 28_000));
        counties.collected("p5", paid("T5", 7_000, "2022-11-05"));
        counties.settle().close("K4", "140000").settle();
        assertThat(counties.requests()).containsOnlyKeys(K1, "K4-141181-MEDICAL_AID");
        assertThat(counties.sumsOfRequests()).isEqualTo(counties.sumsOverPeople());
    }

    @Test
    void closings_wait_for_each_other_in_the_order_of_their_topic() {
        threeWhoPaid()
                .close("K1", "141100")
                .close("K2", "141102")
                .close("K1", "141181")
                .settle();

        assertThat(counties.requests()).containsOnlyKeys(K1);
        assertThat(counties.request(K1).people()).isEqualTo(3);
    }

    @Test
    void who_paid_after_the_day_of_a_closing_is_left_for_the_next() {
        threeWhoPaid().close("K1", "141102", LocalDate.parse("2022-10-04")).settle();
        assertThat(counties.requests()).isEmpty();

        counties.close("K2", "141102").settle();
        assertThat(counties.request("K2-141102-MEDICAL_AID").people()).isEqualTo(3);
    }

    @Test
    void instalments_raise_what_is_moved() {
        threeWhoPaid().close("K1", "141102").settle();

        counties.moved(K1, 1, 28_000).settle();
        assertThat(counties.request(K1).status()).isEqualTo("PART_MOVED");
        assertThat(counties.request(K1).differenceFen()).isEqualTo(-56_000);
        counties.moved(K1, 2, 84_000).settle();
        assertThat(counties.request(K1).status()).isEqualTo("MOVED");
        counties.moved(K1, 1, 1).settle();
        assertThat(counties.request(K1).movedFen()).as("an older revision").isEqualTo(84_000);
        counties.moved(K1, 3, 84_001).settle();
        assertThat(counties.request(K1).status()).isEqualTo("DIFFERS");
    }

    @Test
    void what_is_refused_counts_from_the_next_closing_on_and_is_taken_back_if_it_is_moved_after_all() {
        threeWhoPaid().close("K1", "141102").settle();
        counties.refused(K1, 1).settle();
        assertThat(counties.request(K1).status()).isEqualTo("REFUSED");

        counties.close("K2", "141102").settle();
        assertThat(counties.request("K2-141102-MEDICAL_AID").totalFen()).isEqualTo(84_000);
        counties.moved(K1, 2, 84_000).settle().close("K3", "141102").settle();
        assertThat(counties.request("K3-141102-MEDICAL_AID").lines())
                .containsExactly(new RequestLine("MINIMUM_LIVING", 35_000, 28_000, -3, -84_000, "K2"));
        assertThat(counties.request(K1).status()).isEqualTo("MOVED");
        assertThat(counties.sumsOfRequests()).isEqualTo(counties.sumsOverPeople());
    }

    @Test
    void who_is_paid_for_by_another_county_is_taken_back_from_the_first() {
        threeWhoPaid().close("K1", "141102").settle();
        counties.entitled("p1", supportedIn("141181", "2022-09-01", 28_000)).settle();

        counties.close("K2", "141181").settle().close("K3", "141100").settle();
        assertThat(counties.request("K2-141181-MEDICAL_AID").people()).isEqualTo(1);
        assertThat(counties.request("K3-141102-MEDICAL_AID").lines())
                .containsExactly(new RequestLine("MINIMUM_LIVING", 35_000, 28_000, -1, -28_000, "K1"));
    }

    @Test
    void registers_say_which_counties_a_closing_of_a_city_looks_at() {
        threeWhoPaid();
        counties.entitled("p5", supportedIn("141181", "2022-09-01", 28_000));
        counties.collected("p5", paid("T5", 7_000, "2022-11-05")).settle();
        counties.region("141181", 1, "parent", "140100").settle();

        counties.close("K1", "141100").settle();
        assertThat(counties.requests()).containsOnlyKeys(K1);
        counties.close("K2", "140100").settle();
        assertThat(counties.requests()).containsOnlyKeys(K1, "K2-141181-MEDICAL_AID");
        counties.close("K3", "140000").settle();
        assertThat(counties.requests()).containsOnlyKeys(K1, "K2-141181-MEDICAL_AID");
    }

    @Test
    void a_closing_of_an_abolished_county_is_one_of_its_successor() {
        threeWhoPaid().region("141181", 1, "succeededBy", "141102").settle();

        counties.close("K1", "141181").settle();
        assertThat(counties.request(K1).people()).isEqualTo(3);
    }

    @Test
    void what_is_asked_back_is_moved_back() {
        threeWhoPaid().close("K1", "141102").settle();
        counties.collected("p2", refunded("Tp2", 7_000, 7_000, "2022-10-05")).settle();
        counties.close("K2", "140000").settle();

        String back = "K2-141102-MEDICAL_AID";
        counties.moved(back, 1, -20_000).settle();
        assertThat(counties.request(back).status()).isEqualTo("PART_MOVED");
        counties.moved(back, 2, -28_000).settle();
        assertThat(counties.request(back).status()).isEqualTo("MOVED");
        assertThat(counties.request(back).movedFen()).isEqualTo(-28_000);
        counties.moved(back, 3, 28_000).settle();
        assertThat(counties.request(back).status()).isEqualTo("DIFFERS");
    }

    @Test
    void who_gets_everything_back_is_taken_back() {
        threeWhoPaid().close("K1", "141102").settle();
        counties.collected("p2", refunded("Tp2", 7_000, 7_000, "2022-10-05")).settle();

        counties.close("K2", "140000").settle();
        assertThat(counties.request("K2-141102-MEDICAL_AID").people()).isEqualTo(-1);
        assertThat(counties.request(K1).people())
                .as("what a closing included stays")
                .isEqualTo(3);
    }

    @Test
    void an_emptied_store_knows_from_the_ledger_what_was_included() {
        threeWhoPaid().close("K1", "141102").settle();
        var sums = counties.sumsOverPeople();

        counties.people.forgetEverything();
        counties.requests.forgetEverything();
        counties.members().forEach(member -> member.restart());
        counties.settle();
        assertThat(counties.sumsOverPeople()).isEqualTo(sums);
        assertThat(counties.sumsOfRequests()).isEqualTo(sums);
        counties.close("K2", "141102").settle();
        assertThat(counties.requests()).containsOnlyKeys(K1);
        assertThat(counties.request(K1).status()).isEqualTo("REQUESTED");
    }

    @Test
    void a_backup_of_before_a_closing_learns_what_it_included() {
        threeWhoPaid();
        MemoryStore backup = counties.people.backup();
        counties.close("K1", "141102").settle();
        var sums = counties.sumsOverPeople();

        counties.people.restore(backup);
        counties.stage.restart();
        counties.settle().close("K2", "141102").settle();
        assertThat(counties.sumsOverPeople()).isEqualTo(sums);
        assertThat(counties.sumsOfRequests()).isEqualTo(sums);
    }
}
