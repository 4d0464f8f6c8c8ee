package org.yingbao.rules.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingbao.rules.entitlement.DecidingIdentity;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.facts.RecordName;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.place.Region;
import org.yingbao.rules.policy.GainAfterWindow;
import org.yingbao.rules.policy.GainInWindow;
import org.yingbao.rules.policy.Payer;
import org.yingbao.rules.policy.PolicyReference;
import org.yingbao.rules.settlement.CollectionResult;
import org.yingbao.rules.settlement.Payments;
import org.yingbao.rules.settlement.Settled;
import org.yingbao.rules.settlement.SettledYear;
import org.yingbao.rules.settlement.SettlementState;

/** {@code [SD-11]}: what closings of county, city and province include of one person, one after the other. */
class IncludedByClosingTest {
    private static final LocalDate PAID_ON = LocalDate.parse("2022-10-05");

    private final List<Inclusion> included = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private Optional<SettledYear> year = Optional.empty();

    @ParameterizedTest(name = "{0}: due {1}")
    @CsvSource({
        "SETTLED, true",
        "PART_PAID, true",
        "PAID_ELSEWHERE, false",
        "EXEMPT_UNANSWERED, false",
        "UNPAID, false",
        "NOT_ENROLLED, false"
    })
    void only_what_is_settled_if_only_in_part_is_due(SettlementState state, boolean due) {
        assertThat(DueLine.of(Optional.of(settled(state, "141102", 35_000, medicalAid(28_000)))))
                .hasSize(due ? 1 : 0);
    }

    @Test
    void what_is_due_is_found_and_nothing_where_nothing_is() {
        Findings findings = Findings.wanted();
        DueLine.of(Optional.of(settled(SettlementState.UNPAID, "141102", 35_000, medicalAid(28_000))), findings);
        assertThat(findings.all()).isEmpty();

        DueLine.of(paid("141102", medicalAid(28_000)), findings);
        assertThat(findings.all())
                .singleElement()
                .satisfies(found -> assertThat(found.says())
                        .isEqualTo("To the insurance fund MEDICAL_AID of 141102 owes 280 yuan."));
        assertThat(findings.all().getFirst().provision().citation().key()).isEqualTo("[SD-11]");
    }

    @Test
    void two_entries_of_one_payer_are_one_line() {
        year = paid("141102", medicalAid(10_000), new Payer("COUNTY_FINANCE", 5_000), medicalAid(2_000));

        assertThat(DueLine.of(year))
                .extracting(DueLine::payer, DueLine::amountFen)
                .containsExactly(tuple("MEDICAL_AID", 12_000L), tuple("COUNTY_FINANCE", 5_000L));
    }

    @ParameterizedTest(name = "closing of {0}: included {1}")
    @CsvSource({"141102, true", "141100, true", "140000, true", "141181, false", "140100, false", "150000, false"})
    void a_closing_looks_at_what_lies_below_it(String region, boolean in) {
        year = paid("141102", medicalAid(28_000));

        assertThat(close("K1", region)).hasSize(in ? 1 : 0);
    }

    @Test
    void closings_that_overlap_include_each_fen_once() {
        year = paid("141102", medicalAid(28_000));

        assertThat(close("K1", "141102")).hasSize(1);
        assertThat(close("K2", "141100")).isEmpty();
        assertThat(close("K3", "140000")).isEmpty();
    }

    @ParameterizedTest(name = "as of {0}: included {1}")
    @CsvSource({"2022-10-04, false", "2022-10-05, true"})
    void who_paid_after_the_day_is_left_for_the_next(String asOf, boolean in) {
        year = paid("141102", medicalAid(28_000));

        assertThat(close("K1", "141102", asOf)).hasSize(in ? 1 : 0);
        assertThat(close("K2", "141102")).hasSize(in ? 0 : 1);
    }

    @Test
    void a_closing_that_reaches_somebody_twice_leaves_what_it_included() {
        year = paid("141102", medicalAid(28_000));
        close("K1", "141102");
        List<Inclusion> first = List.copyOf(included);

        year = Optional.of(settled(SettlementState.UNPAID, "141102", 35_000, medicalAid(28_000)));
        close("K1", "141102");

        assertThat(included).isEqualTo(first).hasSize(1);
    }

    @Test
    void who_has_a_balance_is_corrected_whenever_they_paid() {
        year = paid("141102", medicalAid(28_000));
        close("K1", "141102");
        year = paid("141102", medicalAid(31_500));

        assertThat(close("K2", "141102", "2022-01-01"))
                .extracting(Inclusion::people, one -> one.line().amountFen(), Inclusion::corrects)
                .containsExactly(tuple(-1, 28_000L, Optional.of("K1")), tuple(1, 31_500L, Optional.empty()));
    }

    @Test
    void who_moved_to_another_county_is_taken_back_by_a_closing_that_covers_the_old_one() {
        year = paid("141102", medicalAid(28_000));
        close("K1", "141102");
        year = paid("141181", medicalAid(28_000));

        assertThat(close("K2", "141181")).extracting(Inclusion::requestId).containsExactly("K2-141181-MEDICAL_AID");
        assertThat(close("K3", "141100"))
                .extracting(Inclusion::requestId, Inclusion::people, Inclusion::corrects)
                .containsExactly(tuple("K3-141102-MEDICAL_AID", -1, Optional.of("K1")));
    }

    @Test
    void what_is_due_no_longer_is_taken_back_and_may_come_again() {
        year = paid("141102", medicalAid(28_000));
        close("K1", "141102");
        year = Optional.empty();
        assertThat(close("K2", "141102")).extracting(Inclusion::people).containsExactly(-1);
        assertThat(close("K3", "141102")).isEmpty();
        year = paid("141102", medicalAid(28_000));

        assertThat(close("K4", "141102")).extracting(Inclusion::people).containsExactly(1);
    }

    @Test
    void what_was_refused_counts_from_the_next_closing_on() {
        year = paid("141102", medicalAid(28_000));
        close("K1", "141102");
        refused.add("K1-141102-MEDICAL_AID");

        assertThat(close("K2", "141102")).extracting(Inclusion::people).containsExactly(1);
        assertThat(close("K3", "141102")).isEmpty();
    }

    @Test
    void what_was_refused_and_moved_after_all_is_taken_back_from_the_closing_that_included_it_again() {
        year = paid("141102", medicalAid(28_000));
        close("K1", "141102");
        refused.add("K1-141102-MEDICAL_AID");
        close("K2", "141102");
        refused.clear();

        assertThat(close("K3", "141102"))
                .extracting(Inclusion::people, Inclusion::corrects)
                .containsExactly(tuple(-1, Optional.of("K2")));
        year = Optional.empty();
        assertThat(close("K4", "141102"))
                .as("K2 is corrected already")
                .extracting(Inclusion::corrects)
                .containsExactly(Optional.of("K1"));
    }

    @Test
    void a_correction_of_what_is_refused_later_is_made_good() {
        year = paid("141102", medicalAid(28_000));
        close("K1", "141102");
        year = Optional.empty();
        close("K2", "141102");
        refused.add("K1-141102-MEDICAL_AID");

        assertThat(close("K3", "141102"))
                .as("nothing was moved, and 280 yuan were taken back")
                .extracting(Inclusion::people)
                .containsExactly(1);
    }

    private List<Inclusion> close(String closingId, String region) {
        return close(closingId, region, "2022-12-31");
    }

    private List<Inclusion> close(String closingId, String region, String asOf) {
        FundsClosing closing = new FundsClosing(closingId, new Region(region), LocalDate.parse(asOf));
        List<Inclusion> more = IncludedByClosing.of(closing, year, List.copyOf(included), refused::contains);
        included.addAll(more);
        return more;
    }

    private static Payer medicalAid(long fen) {
        return new Payer("MEDICAL_AID", fen);
    }

    private static Optional<SettledYear> paid(String region, Payer... payers) {
        return Optional.of(settled(SettlementState.SETTLED, region, 35_000, payers));
    }

    private static SettledYear settled(SettlementState state, String region, long standardFen, Payer... payers) {
        Payments payments = Payments.from(List.of(CollectionResult.reported(
                new RecordName("urn:cn:tax", "T1"),
                CollectionResult.Status.PAID,
                7_000,
                OptionalLong.empty(),
                Optional.empty(),
                Instant.parse("2022-10-05T02:00:00Z"))));
        Granted support = new Granted(
                new PolicyReference(
                        "lvliang-2023",
                        new Region("141100"),
                        1,
                        LocalDate.parse("2022-12-31"),
                        GainInWindow.NO_CHANGE,
                        GainAfterWindow.NEXT_YEAR),
                new Region(region),
                new Region(region),
                1,
                standardFen,
                Arrays.stream(payers).mapToLong(Payer::amountFen).sum(),
                0,
                List.of(payers),
                new DecidingIdentity(
                        new RecordName("urn:cn:civil-affairs", "MZ-1"),
                        "MINIMUM_LIVING",
                        LocalDate.parse("2022-03-01")),
                false);
        Settled target = new Settled.Entitled(support, false, payments, OptionalInt.of(0), List::of);
        return new SettledYear(state, target, Optional.of(PAID_ON), OptionalLong.of(7_000));
    }
}
