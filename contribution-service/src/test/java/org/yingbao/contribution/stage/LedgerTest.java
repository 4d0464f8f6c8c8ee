package org.yingbao.contribution.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.contribution.stage.Told.gained;
import static org.yingbao.contribution.stage.Told.nothing;
import static org.yingbao.contribution.stage.Told.paid;
import static org.yingbao.contribution.stage.Told.refund;
import static org.yingbao.contribution.stage.Told.refunded;
import static org.yingbao.contribution.stage.Told.result;
import static org.yingbao.contribution.stage.Told.supported;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.Finding;
import org.yingbao.contracts.contribution.LedgerCollection;
import org.yingbao.contracts.contribution.LedgerLine;

class LedgerTest {

    private static final Instant FIFTH_OF_OCTOBER = Instant.parse("2022-10-05T03:00:00Z");

    private final Story story = new Story();

    @Test
    void an_instructed_year_is_a_line_without_confirmed_rights() {
        LedgerLine line = story.entitled(supported("2022-09-01", 28_000)).line();

        assertThat(line.coverageYear()).isEqualTo(2023);
        assertThat(line.instructionId()).isEqualTo(Inputs.PERSON + "-2023-1");
        assertThat(line.instructionVersion()).isEqualTo(1);
        assertThat(line.action()).isEqualTo("DIFFERENCE");
        assertThat(line.ownShareFen()).isEqualTo(7_000);
        assertThat(line.paidFen()).isZero();
        assertThat(line.adjustmentFen()).isNull();
        assertThat(line.rightsConfirmed()).isFalse();
        assertThat(line.reason()).isNotNull();
        assertThat(line.findings())
                .extracting(Finding::rule)
                .containsExactly(
                        "LAST_STATE_BEFORE_PAYMENT",
                        "EXEMPT_OR_DIFFERENCE",
                        "SETTLEMENT_STATE",
                        "RIGHTS_CONFIRMED",
                        "IN_SCOPE",
                        "SUSPECTED_UNINSURED",
                        "HIGHEST_SUPPORT");
    }

    @Test
    void a_payment_of_the_own_share_settles_the_line() {
        LedgerLine line = story.entitled(supported("2022-09-01", 28_000))
                .collected(paid("T", 7_000, "2022-10-05"))
                .line();

        assertThat(line.paidFen()).isEqualTo(7_000);
        assertThat(line.rightsConfirmed()).isTrue();
        assertThat(line.rightsConfirmedSince()).isEqualTo(FIFTH_OF_OCTOBER);
        assertThat(line.collections())
                .containsExactly(
                        new LedgerCollection("urn:cn:tax", "T", "PAID", 7_000, null, null, FIFTH_OF_OCTOBER, "WECHAT"));
        assertThat(story.registry
                        .get("yingbao.ledger.lines")
                        .tag("rights", "confirmed")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void rights_are_confirmed_when_the_last_part_is_paid() {
        story.entitled(supported("2022-09-01", 28_000)).collected(paid("T", 6_999, "2022-10-04"));
        assertThat(story.line().rightsConfirmed()).isFalse();
        assertThat(story.line().adjustmentFen()).isEqualTo(1);

        story.collected(paid("U", 1, "2022-10-05"), paid("T", 6_999, "2022-10-04"));

        assertThat(story.line().rightsConfirmedSince()).isEqualTo(FIFTH_OF_OCTOBER);
        assertThat(story.line().adjustmentFen()).isNull();
    }

    @Test
    void exempt_is_settled_by_a_payment_of_nothing_and_not_without_one() {
        story.entitled(supported("2022-09-01", 35_000));
        assertThat(story.line().rightsConfirmed()).isFalse();

        story.collected(paid("T", 0, "2022-10-05"));

        assertThat(story.line().rightsConfirmed()).isTrue();
    }

    @Test
    void a_refund_takes_confirmed_rights_back() {
        story.entitled(supported("2022-09-01", 28_000))
                .collected(paid("T", 7_000, "2022-10-05"))
                .collected(refunded("T", 7_000, 7_000, "2022-10-05"));

        assertThat(story.line().rightsConfirmed()).isFalse();
        assertThat(story.line().rightsConfirmedSince()).isNull();
        assertThat(story.line().paidFen()).isZero();
        assertThat(story.line().collections())
                .containsExactly(new LedgerCollection(
                        "urn:cn:tax", "T", "REFUNDED", 7_000, 7_000L, null, FIFTH_OF_OCTOBER, "WECHAT"));
        assertThat(story.line().findings())
                .extracting(Finding::rule)
                .startsWith("LEFT_OF_PAYMENTS", "LAST_STATE_BEFORE_PAYMENT");
    }

    @Test
    void what_is_left_is_paid_and_confirms_rights() {
        story.entitled(supported("2022-09-01", 28_000))
                .collected(paid("T", 35_000, "2022-10-05"), refund("R", "T", 28_001, "2022-11-01"));
        assertThat(story.line().paidFen()).isEqualTo(6_999);
        assertThat(story.line().rightsConfirmed()).isFalse();

        story.collected(paid("T", 35_000, "2022-10-05"), refund("R", "T", 28_000, "2022-11-01"));

        assertThat(story.line().paidFen()).isEqualTo(7_000);
        assertThat(story.line().rightsConfirmedSince()).isEqualTo(FIFTH_OF_OCTOBER);
        assertThat(story.line().collections())
                .extracting(LedgerCollection::refundOf)
                .containsExactly(null, "T");
    }

    /** As the first releases took it in; today the door refuses it. */
    @Test
    void a_refund_that_says_no_amount_gives_all_back() {
        story.entitled(supported("2022-09-01", 28_000)).collected(result("T", "REFUNDED", 7_000, "2022-10-05"));

        assertThat(story.line().paidFen()).isZero();
        assertThat(story.last().reason().code()).isEqualTo("SUPPORT_GRANTED");
    }

    @Test
    void a_refund_that_names_no_payment_gives_nothing_back_and_the_line_says_so() {
        story.entitled(supported("2022-09-01", 28_000))
                .collected(paid("T", 7_000, "2022-10-05"), refund("R", "U", 7_000, "2022-10-25"));

        assertThat(story.line().paidFen()).isEqualTo(7_000);
        assertThat(story.line().findings().getFirst().says())
                .endsWith("One refund names no payment, or no amount, and gives nothing back.");
    }

    @Test
    void a_withdrawn_year_owes_the_standard_and_is_settled_by_it() {
        story.entitled(supported("2022-09-01", 28_000))
                .entitled(supported("2022-09-01", 28_000), nothing("2022-10-01", "NO_IDENTITY_HELD"))
                .collected(paid("T", 7_000, "2022-10-05"));
        assertThat(story.line().ownShareFen()).isEqualTo(35_000);
        assertThat(story.line().adjustmentFen()).isEqualTo(28_000);
        assertThat(story.line().rightsConfirmed()).isFalse();

        story.collected(paid("T", 7_000, "2022-10-05"), paid("U", 28_000, "2022-11-05"));

        assertThat(story.line().rightsConfirmed()).isTrue();
    }

    @Test
    void a_collection_without_entitlement_is_a_line_of_its_own() {
        LedgerLine line = story.collected(paid("T", 35_000, "2022-10-05")).line();

        assertThat(line.instructionId()).isNull();
        assertThat(line.instructionVersion()).isZero();
        assertThat(line.action()).isNull();
        assertThat(line.payers()).isEmpty();
        assertThat(line.paidFen()).isEqualTo(35_000);
        assertThat(line.rightsConfirmed()).isFalse();
        assertThat(line.findings()).isEmpty();
    }

    @Test
    void the_findings_are_those_of_the_step_of_the_payment() {
        story.entitled(supported("2022-09-01", 28_000), nothing("2022-10-06", "NO_IDENTITY_HELD"))
                .collected(paid("T", 7_000, "2022-10-05"));

        assertThat(story.line().findings()).extracting(Finding::rule).startsWith("FIXED_BY_PAYMENT");
        assertThat(story.line().findings().getLast().says()).isEqualTo("MINIMUM_LIVING decides.");
        assertThat(story.line().findings().getLast().facts()).containsEntry("amountFen", 28_000);
    }

    @Test
    void the_findings_of_a_gain_are_those_of_the_step_that_it_decides() {
        story.collected(paid("T", 35_000, "2022-10-05"))
                .entitled(
                        nothing("2022-09-01", "NO_IDENTITY_HELD"),
                        gained("2022-11-01", 28_000, "THIS_YEAR_WITH_REFUND"));

        assertThat(story.line().findings().getLast().says()).isEqualTo("EXTREME_POVERTY decides.");
    }

    @Test
    void its_version_counts_the_news() {
        story.entitled(supported("2022-09-01", 28_000)).collected(paid("T", 7_000, "2022-10-05"));

        assertThat(story.ledger().version()).isEqualTo(2);
        assertThat(story.ledger().personId()).isEqualTo(Inputs.PERSON);
    }
}
