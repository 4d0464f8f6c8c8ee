package org.yingbao.rules.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingbao.rules.vocabulary.APerson.aPerson;
import static org.yingbao.rules.vocabulary.APolicy.lvliang;
import static org.yingbao.rules.vocabulary.Story.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.policy.Percent;
import org.yingbao.rules.settlement.SettlementState;
import org.yingbao.rules.vocabulary.Story;

/** {@code [SD-16]}. */
class ParticipationTest {
    @ParameterizedTest(name = "{0} of {1} for {2} hundredths of a percent: {3}")
    @CsvSource({
        "99, 100, 9900, true",
        "98, 100, 9900, false",
        "0, 0, 9900, true",
        "2, 3, 6667, false",
        "2, 3, 6666, true",
        "100, 100, 10000, true"
    })
    void a_target_is_compared_without_rounding(long insured, long inScope, long percent, boolean met) {
        Findings findings = Findings.wanted();
        assertThat(new Participation(insured, inScope).meets(new Percent(percent), findings))
                .isEqualTo(met);
        assertThat(findings.all()).extracting(Finding::provision).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(SettlementState.class)
    void who_has_settled_or_paid_elsewhere_is_insured(SettlementState state) {
        Story story = given(aPerson().holding("MINIMUM_LIVING")).under(lvliang());
        long insured = state == SettlementState.SETTLED || state == SettlementState.PAID_ELSEWHERE ? 1 : 0;
        assertThat(Participation.of(state, SuspectedUninsured.counted(story.year(), story.scope())))
                .isEqualTo(new Participation(insured, 1));
    }

    @Test
    void who_is_not_in_scope_counts_in_neither_number() {
        assertThat(Participation.of(SettlementState.SETTLED, Optional.empty())).isEqualTo(Participation.NOBODY);
        assertThat(new Participation(1, 2).plus(new Participation(0, 3))).isEqualTo(new Participation(1, 5));
    }
}
