package org.yingbao.contribution.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.contribution.stage.Scope.inTheWindow;
import static org.yingbao.contribution.stage.Told.nothing;
import static org.yingbao.contribution.stage.Told.paid;
import static org.yingbao.contribution.stage.Told.refunded;
import static org.yingbao.contribution.stage.Told.supported;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yingbao.contracts.Finding;
import org.yingbao.contracts.contribution.LedgerAnswer;
import org.yingbao.contracts.contribution.SettlementOfLine;
import org.yingbao.contracts.contribution.Suspected;
import org.yingbao.contracts.department.Document;
import org.yingbao.contracts.identity.ScreeningAnswerFact;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.contracts.subsidy.Entitlements;

/** {@code [SD-15]}: who has not paid when the window is over is passed to tax, and whoever pays is cleared. */
class SuspectedTest {

    private static final EntitlementStep SUPPORTED = supported("2022-09-01", 28_000);

    private final Story story = new Story();

    private Story suspected() {
        return story.scoped(inTheWindow().said(), SUPPORTED)
                .scoped(inTheWindow().afterClosing().said(), SUPPORTED);
    }

    private List<String> said() {
        return story.suspected().stream()
                .map(event ->
                        event.status() + " " + event.state() + (event.cleared() == null ? "" : " " + event.cleared()))
                .toList();
    }

    private static ScreeningAnswerFact answer(String status, String outcome) {
        return new ScreeningAnswerFact(
                "urn:cn:medical-insurance",
                "HC-1",
                1,
                Instant.parse("2023-01-09T02:00:00Z"),
                status,
                2023,
                outcome,
                LocalDate.parse("2023-01-09"));
    }

    @Test
    void nobody_is_suspected_in_the_window() {
        story.scoped(inTheWindow().said(), SUPPORTED);
        assertThat(story.suspected()).isEmpty();
        assertThat(settlement().state()).isEqualTo("UNPAID");
        assertThat(settlement().suspectedSince()).isNull();
    }

    @Test
    void who_has_not_paid_when_it_is_over_is_passed_to_tax_with_document_and_name() {
        suspected();
        assertThat(story.suspected()).singleElement().satisfies(event -> {
            assertThat(event.document()).isEqualTo(new Document("RESIDENT_ID", "141102195602110016"));
            assertThat(event.name()).isEqualTo("王秀英");
            assertThat(event.version()).isEqualTo(1);
            assertThat(event.since()).isEqualTo(Scope.JANUARY);
            assertThat(event.region()).isEqualTo("141102");
            assertThat(event.township()).isEqualTo("141102003");
            assertThat(event.village()).isEqualTo("141102003205");
            assertThat(event.categories()).containsExactly("MINIMUM_LIVING");
            assertThat(event.priority()).isEqualTo(2);
            assertThat(event.findings())
                    .extracting(Finding::citation)
                    .containsExactly("[SD-14]", "[SD-16]", "[SD-15]", "[SD-15]");
        });
        assertThat(said()).containsExactly("SUSPECTED UNPAID");
        assertThat(settlement().suspectedSince()).isEqualTo(Scope.JANUARY);
    }

    @Test
    void whoever_pays_all_is_cleared_and_whoever_pays_part_stays() {
        suspected().collected(paid("T", 6_999, "2023-01-05"));
        assertThat(said()).containsExactly("SUSPECTED UNPAID", "SUSPECTED PART_PAID");
        story.collected(paid("T", 6_999, "2023-01-05"), paid("U", 1, "2023-01-06"));
        assertThat(said()).containsExactly("SUSPECTED UNPAID", "SUSPECTED PART_PAID", "CLEARED SETTLED SETTLED");
        assertThat(story.suspected()).extracting(Suspected::version).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_refund_makes_suspected_again() {
        suspected().collected(paid("T", 7_000, "2023-01-05")).collected(refunded("T", 7_000, 7_000, "2023-01-05"));
        assertThat(said()).containsExactly("SUSPECTED UNPAID", "CLEARED SETTLED SETTLED", "SUSPECTED UNPAID");
    }

    @Test
    void who_was_never_suspected_is_not_cleared() {
        story.scoped(inTheWindow().said(), SUPPORTED)
                .collected(paid("T", 7_000, "2022-10-05"))
                .scoped(inTheWindow().afterClosing().said(), SUPPORTED);
        assertThat(story.suspected()).isEmpty();
    }

    @Test
    void who_leaves_the_scope_is_cleared_without_a_place() {
        suspected().scoped(Scope.outOfScope(), SUPPORTED, nothing("2023-02-01", "DECEASED"));
        assertThat(said()).containsExactly("SUSPECTED UNPAID", "CLEARED NOT_ENROLLED OUT_OF_SCOPE");
        Suspected cleared = story.suspected().getLast();
        assertThat(cleared.region()).isNull();
        assertThat(cleared.since()).isNull();
        assertThat(cleared.categories()).isEmpty();
    }

    @Test
    void the_end_of_the_year_clears_and_enrolment_in_another_province_too() {
        suspected().scoped(inTheWindow().afterClosing().enrolledIn("410100").said(), SUPPORTED);
        story.scoped(inTheWindow().afterClosing().said(), SUPPORTED);
        story.scoped(inTheWindow().afterClosing().afterTheYear().said(), SUPPORTED);
        assertThat(said())
                .containsExactly(
                        "SUSPECTED UNPAID",
                        "CLEARED PAID_ELSEWHERE PAID_ELSEWHERE",
                        "SUSPECTED UNPAID",
                        "CLEARED UNPAID YEAR_OVER");
    }

    @Test
    void a_window_that_is_prolonged_clears_for_the_time_being() {
        suspected().scoped(inTheWindow().since("2023-03-01").said(), SUPPORTED);
        assertThat(said()).containsExactly("SUSPECTED UNPAID", "CLEARED UNPAID NOT_YET");
    }

    @Test
    void a_year_that_is_no_longer_decided_has_no_state() {
        suspected()
                .hear(Inputs.entitlements(
                        50, new Entitlements(Inputs.PERSON, 51, Inputs.WANG, List.of(), "NO_RECOGNITION")));
        assertThat(said()).containsExactly("SUSPECTED UNPAID", "CLEARED null OUT_OF_SCOPE");
        assertThat(settlement().state()).isNull();
        assertThat(settlement().rights()).isEqualTo("NONE");
    }

    @Test
    void place_class_priority_and_day_are_each_an_event_and_another_name_is_none() {
        Scope scope = inTheWindow().afterClosing();
        suspected();
        for (Scope changed : List.of(
                scope.in("141121"),
                scope.inVillage("x"),
                scope.as("ORPHAN"),
                scope.moved(),
                scope.since("2022-12-01"))) {
            int before = story.suspected().size();
            story.scoped(changed.said(), SUPPORTED);
            assertThat(story.suspected()).as(changed.toString()).hasSize(before + 1);
            story.scoped(scope.said(), SUPPORTED);
        }
        int before = story.suspected().size();
        story.known(Inputs.subject("王秀瑛", "13900000000")).scoped(scope.said(), SUPPORTED);
        assertThat(story.suspected()).hasSize(before);
    }

    @Test
    void an_answer_is_shown_beside_the_state_and_changes_nothing_else() {
        suspected().answered(answer("ACTIVE", "PAID_ELSEWHERE"));
        assertThat(settlement().answers())
                .containsExactly(new LedgerAnswer(
                        "urn:cn:medical-insurance", "HC-1", "PAID_ELSEWHERE", LocalDate.parse("2023-01-09")));
        assertThat(settlement().state()).isEqualTo("UNPAID");
        assertThat(story.suspected()).hasSize(1);
        assertThat(story.instructions()).hasSize(1);
        story.answered(answer("ANNULLED", "PAID_ELSEWHERE"));
        assertThat(settlement().answers()).isNull();
    }

    @Test
    void rights_and_their_first_day_are_in_the_line() {
        suspected().collected(paid("T", 7_000, "2023-01-05"));
        assertThat(settlement().rights()).isEqualTo("CONFIRMED");
        assertThat(settlement().rightsFrom()).isEqualTo(LocalDate.parse("2023-01-06"));
        assertThat(settlement().countedAs()).satisfies(counted -> {
            assertThat(counted).isNotNull();
            assertThat(counted.category()).isEqualTo("MINIMUM_LIVING");
        });
        story.collected(paid("T", 1, "2023-01-05"));
        assertThat(settlement().rights()).isEqualTo("PROVISIONAL");
        assertThat(settlement().rightsFrom()).isNull();
    }

    @Test
    void a_line_is_there_for_every_decided_year() {
        story.scoped(Scope.outOfScope(), nothing("2022-09-01", "NO_IDENTITY_HELD"));
        assertThat(story.line().instructionId()).isNull();
        assertThat(settlement().state()).isEqualTo("NOT_ENROLLED");
    }

    private SettlementOfLine settlement() {
        return Objects.requireNonNull(story.line().settlement());
    }
}
