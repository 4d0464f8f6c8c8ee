package org.yingbao.testkit.tax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxOfficeTest {

    private static final TaxPayer WANG = TaxTown.payer(24);
    private static final TaxPayer LI = TaxTown.payer(39);
    private static final TaxPayer ZHAO = TaxTown.payer(55);

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private TaxTown town;

    @BeforeEach
    void aTown() throws SQLException {
        town = new TaxTown(folder.resolve("tax.db"));
    }

    private static TaxResult paid(String recordId, TaxPayer payer, long fen, String day) {
        return TaxResult.paid(recordId, payer, 2023, fen, OffsetDateTime.parse(day + "T10:00:00+08:00"), "WECHAT");
    }

    private void inOneGo(Consumer<TaxOffice> story) throws SQLException {
        assertThat(town.survive(Long.MAX_VALUE, false, story)).isEqualTo(1);
    }

    @Test
    void the_highest_version_counts_and_an_older_one_that_comes_again_changes_nothing() throws SQLException {
        town.instruct(WANG, 1, "DIFFERENCE", 7000, 0, "SUPPORT_GRANTED");
        town.instruct(WANG, 2, "DIFFERENCE", 5000, 0, "SUPPORT_RAISED");
        town.instruct(WANG, 1, "DIFFERENCE", 7000, 0, "SUPPORT_GRANTED");
        inOneGo(office -> {
            TaxTown.readAll(office);
            assertThat(office.instruction(WANG, 2023).orElseThrow().selfFen()).isEqualTo(5000);
            assertThat(office.instruction(LI, 2023)).isEmpty();
            assertThat(office.send()).isZero();
        });
    }

    @Test
    void who_is_exempt_is_registered_once_and_collected_nothing() throws SQLException {
        town.instruct(LI, 1, "EXEMPT", 0, 0, "SUPPORT_GRANTED");
        town.instruct(LI, 2, "EXEMPT", 0, 0, "SUPPORT_GRANTED");
        inOneGo(office -> {
            TaxTown.readAll(office);
            TaxTown.report(office);
        });
        assertThat(town.events())
                .hasSize(2)
                .anySatisfy((id, value) ->
                        assertThat(value).contains("\"status\":\"PAID\"", "\"amountFen\":0", "\"region\":\"141102\""));
        assertThat(town.events().get("tax.days.v1 2022-12-31-141102-2023/1"))
                .contains("\"exempt\":{\"count\":1,\"sumFen\":0}", "\"paid\":{\"count\":0,\"sumFen\":0}");
    }

    @Test
    void what_is_too_much_goes_back_of_the_last_payment_first() throws SQLException {
        inOneGo(office -> {
            office.enter(paid("SW-1", WANG, 7000, "2022-10-01"));
            office.enter(paid("SW-2", WANG, 35000, "2022-10-02").by("CHILD"));
        });
        town.instruct(WANG, 1, "DIFFERENCE", 5000, -37000, "PAID_TOO_MUCH");
        inOneGo(office -> {
            TaxTown.readAll(office);
            TaxTown.report(office);
            assertThat(office.paidFen(WANG, 2023)).isEqualTo(5000);
        });
        String refund = "tax.collections.v1 TF-p" + WANG.documentNumber() + "-2023-1-";
        assertThat(town.events().get(refund + "1/1")).contains("\"amountFen\":35000", "\"refundOf\":\"SW-2\"");
        assertThat(town.events().get(refund + "2/1")).contains("\"amountFen\":2000", "\"refundOf\":\"SW-1\"");
    }

    @Test
    void times_are_written_with_their_seconds() throws SQLException {
        inOneGo(office -> {
            office.enter(paid("SW-1", WANG, 7000, "2022-10-01"));
            office.send();
        });
        ProducerRecord<byte[], byte[]> report = town.sent().getFirst();
        assertThat(new String(report.headers().lastHeader("ce_time").value(), UTF_8))
                .isEqualTo("2022-12-31T10:00:00+08:00");
        assertThat(new String(report.value(), UTF_8)).contains("\"paidAt\":\"2022-10-01T10:00:00+08:00\"");
    }

    @Test
    void a_report_that_is_on_its_way_is_not_given_back_twice() throws SQLException {
        town.instruct(WANG, 1, "DIFFERENCE", 7000, -28000, "PAID_TOO_MUCH");
        town.instruct(WANG, 2, "DIFFERENCE", 7000, -28000, "SUBJECT_CORRECTED");
        inOneGo(office -> {
            office.enter(paid("SW-1", WANG, 35000, "2022-10-01"));
            TaxTown.readAll(office);
            assertThat(office.paidFen(WANG, 2023)).isEqualTo(7000);
        });
    }

    @Test
    void of_somebody_deceased_everything_goes_back_and_of_somebody_withdrawn_nothing() throws SQLException {
        town.instruct(WANG, 2, "WITHDRAWN", 35000, -7000, "DECEASED");
        town.instruct(LI, 2, "WITHDRAWN", 35000, 28000, "IDENTITY_ANNULLED");
        inOneGo(office -> {
            office.enter(paid("SW-1", WANG, 7000, "2022-10-01"));
            office.enter(paid("SW-2", LI, 7000, "2022-10-01"));
            TaxTown.readAll(office);
            assertThat(office.paidFen(WANG, 2023)).isZero();
            assertThat(office.paidFen(LI, 2023)).isEqualTo(7000);
        });
    }

    @Test
    void no_more_is_given_back_than_was_paid() throws SQLException {
        inOneGo(office -> {
            office.enter(paid("SW-1", WANG, 7000, "2022-10-01").in("141102"));
            office.refund("TF-1", "SW-1", 5000);
            office.refund("TF-1", "SW-1", 5000);
            assertThatIllegalArgumentException().isThrownBy(() -> office.refund("TF-2", "SW-1", 2001));
            assertThatIllegalArgumentException().isThrownBy(() -> office.refund("TF-3", "SW-9", 1));
            assertThat(office.paidFen(WANG, 2023)).isEqualTo(2000);
        });
    }

    @Test
    void a_day_is_reported_again_only_if_its_totals_have_changed() throws SQLException {
        LocalDate day = LocalDate.of(2022, 10, 1);
        inOneGo(office -> {
            office.enter(paid("SW-1", WANG, 7000, "2022-10-01").in("141102"));
            office.enter(paid("SW-2", LI, 7000, "2022-10-01").in("141102").failed("余额不足"));
            office.reportDay(day);
            office.reportDay(day);
            office.annul("SW-1");
            office.annul("SW-1");
            office.reportDay(day);
            office.send();
        });
        assertThat(town.events().get("tax.days.v1 2022-10-01-141102-2023/1"))
                .contains("\"revision\":1", "\"paid\":{\"count\":1,\"sumFen\":7000}");
        assertThat(town.events().get("tax.days.v1 2022-10-01-141102-2023/2"))
                .contains("\"revision\":2", "\"paid\":{\"count\":0,\"sumFen\":0}");
        assertThat(town.events())
                .doesNotContainKey("tax.days.v1 2022-10-01-141102-2023/3")
                .hasSize(5);
    }

    /** Everything that an office does, as it would be begun again by people who do not know how far it came. */
    private static void story(TaxOffice office) {
        office.enter(paid("SW-1", WANG, 35000, "2022-10-01").in("141102"));
        TaxTown.readAll(office);
        office.enter(paid("SW-2", ZHAO, 7000, "2022-10-02").by("CHILD"));
        office.enter(paid("SW-3", ZHAO, 7000, "2022-10-02"));
        office.send();
        office.enter(paid("SW-4", LI, 7000, "2022-10-02").failed("余额不足"));
        office.refund("TF-1", "SW-2", 7000);
        office.annul("SW-4");
        TaxTown.report(office);
    }

    private void instructions() {
        town.instruct(WANG, 1, "DIFFERENCE", 7000, 0, "SUPPORT_GRANTED");
        town.instruct(LI, 1, "EXEMPT", 0, 0, "SUPPORT_GRANTED");
        town.instruct(WANG, 2, "DIFFERENCE", 7000, -28000, "PAID_TOO_MUCH");
        town.instruct(ZHAO, 1, "DIFFERENCE", 7000, 0, "SUPPORT_GRANTED");
        town.instruct(WANG, 3, "EXEMPT", 0, -7000, "GAIN_WITH_REFUND");
    }

    @Test
    void killed_between_any_two_steps_it_loses_nothing_and_doubles_nothing() throws SQLException {
        instructions();
        KillAt never = KillAt.never();
        try (TaxOffice office = town.office(never)) {
            story(office);
        }
        Map<String, String> expected = town.events();
        assertThat(expected).hasSize(12);
        assertThat(never.calls()).isGreaterThan(200);
        int killed = 0;
        for (long call = 1; call <= never.calls(); call++) {
            for (boolean after : new boolean[] {false, true}) {
                town = new TaxTown(folder.resolve(call + (after ? "-after.db" : "-before.db")));
                instructions();
                killed += town.survive(call, after, TaxOfficeTest::story) - 1;
                assertThat(town.events())
                        .as("killed at call %d, after it: %s", call, after)
                        .isEqualTo(expected);
            }
        }
        assertThat(killed).isEqualTo(2 * (int) never.calls());
    }
}
