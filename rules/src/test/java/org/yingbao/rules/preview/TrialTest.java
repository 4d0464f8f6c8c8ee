package org.yingbao.rules.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.facts.Facts;
import org.yingbao.rules.facts.Version;
import org.yingbao.rules.policy.Amount;
import org.yingbao.rules.policy.Policies;
import org.yingbao.rules.policy.Policy;
import org.yingbao.rules.settlement.Payments;
import org.yingbao.rules.settlement.Settled;
import org.yingbao.rules.settlement.Settlement;
import org.yingbao.rules.vocabulary.APolicy;

/** [SD-12] A policy is tried before it counts. */
class TrialTest {
    private static final Facts POOR = aPerson().holding("MINIMUM_LIVING").facts();

    private static Policies counting(Policy policy) {
        return Policies.NONE.with(policy, new Version(policy.revision(), Instant.EPOCH, "", ""));
    }

    private static APolicy draft(long fen) {
        return APolicy.aPolicy().granting("MINIMUM_LIVING", new Amount.Fixed(fen));
    }

    private static Optional<Granted> target(List<Step> steps) {
        return Settlement.settle(steps, Payments.from(List.of())) instanceof Settled.Entitled entitled
                ? Optional.of(entitled.support())
                : Optional.empty();
    }

    private static long before(Trial trial, Facts facts) {
        return TargetChange.subsidy(target(trial.before(facts, Optional.empty(), 0)));
    }

    private static long after(Trial trial, Facts facts) {
        return TargetChange.subsidy(target(trial.after(facts, Optional.empty(), 0)));
    }

    @Test
    void a_draft_is_the_highest_revision_whatever_it_says() {
        Trial trial = Trial.of(
                draft(30_000).revision(1).build(),
                counting(lvliang().revision(7).build()));
        assertThat(before(trial, POOR)).isEqualTo(28_000);
        assertThat(after(trial, POOR)).isEqualTo(30_000);
    }

    @Test
    void a_draft_beside_the_highest_revision_of_all_counts_in_its_place() {
        Trial trial = Trial.of(
                draft(30_000).build(),
                counting(lvliang().revision(Long.MAX_VALUE).build()));
        assertThat(after(trial, POOR)).isEqualTo(30_000);
    }

    @Test
    void both_are_looked_at_on_the_day_on_which_the_draft_would_come_into_force() {
        Facts later = aPerson().holdingFrom("2022-11-15", "MINIMUM_LIVING").facts();
        Policies counting = counting(lvliang().build());
        Trial onTheDay = Trial.of(draft(30_000).inForceFrom("2022-11-15").build(), counting);
        Trial theDayBefore = Trial.of(draft(30_000).inForceFrom("2022-11-14").build(), counting);

        assertThat(before(onTheDay, later)).isEqualTo(28_000);
        assertThat(after(onTheDay, later)).isEqualTo(30_000);
        assertThat(before(theDayBefore, later)).isZero();
        assertThat(after(theDayBefore, later)).isZero();
    }

    @Test
    void looked_at_is_who_is_recognised_or_enrolled_for_the_year_under_the_region() {
        Trial trial = Trial.of(draft(30_000).build(), Policies.NONE);
        assertThat(trial.looksAt(POOR)).isTrue();
        assertThat(trial.looksAt(aPerson().holdingIn("140902", "MINIMUM_LIVING").facts()))
                .isFalse();
        assertThat(trial.looksAt(aPerson()
                        .holdingIn("140902", "MINIMUM_LIVING")
                        .enrolledIn("141181", 1)
                        .facts()))
                .isTrue();
        assertThat(trial.looksAt(aPerson().annulled("MINIMUM_LIVING").facts())).isFalse();
    }

    @Test
    void a_year_that_is_closed_is_tried_no_more() {
        Trial trial = Trial.of(draft(30_000).build(), counting(lvliang().build()));
        assertThat(trial.after(POOR, Optional.of(LocalDate.of(2029, 1, 1)), 0)).isEmpty();
        assertThat(trial.after(POOR, Optional.of(LocalDate.of(2028, 12, 31)), 0))
                .isNotEmpty();
    }

    @Test
    void a_change_is_named_by_what_becomes_of_the_subsidy() {
        Optional<Granted> less = target(
                Trial.of(draft(30_000).build(), counting(lvliang().build())).before(POOR, Optional.empty(), 0));
        Optional<Granted> more = target(
                Trial.of(draft(30_000).build(), counting(lvliang().build())).after(POOR, Optional.empty(), 0));
        assertThat(TargetChange.of(less, more)).isEqualTo(TargetChange.MORE);
        assertThat(TargetChange.of(more, less)).isEqualTo(TargetChange.LESS);
        assertThat(TargetChange.of(less, less)).isEqualTo(TargetChange.SAME);
        assertThat(TargetChange.of(Optional.empty(), less)).isEqualTo(TargetChange.NEWLY);
        assertThat(TargetChange.of(less, Optional.empty())).isEqualTo(TargetChange.NO_MORE);
        assertThat(TargetChange.of(Optional.empty(), Optional.empty())).isEqualTo(TargetChange.SAME);
    }
}
