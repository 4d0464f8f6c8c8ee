package org.yingbao.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.entitlement.Withheld;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Provision;
import org.yingbao.rules.finding.Verdict;
import org.yingbao.rules.policy.Payer;

/** What is said of one day of collection. */
public record OnDay(Step step) {
    public OnDay supports(long subsidyFen, long selfFen) {
        assertThat(List.of(granted().subsidyFen(), granted().selfFen())).containsExactly(subsidyFen, selfFen);
        return this;
    }

    public OnDay decidedBy(String category) {
        assertThat(granted().identity().category()).isEqualTo(category);
        return this;
    }

    public OnDay paidBy(Payer... payers) {
        assertThat(granted().payers()).containsExactly(payers);
        return this;
    }

    public OnDay collectedIn(String region, int tier) {
        assertThat(granted().region().code() + " tier " + granted().tier()).isEqualTo(region + " tier " + tier);
        return this;
    }

    public OnDay fundedBy(String region) {
        assertThat(granted().fundingRegion().code()).isEqualTo(region);
        return this;
    }

    public OnDay givesNothingBecause(Withheld.Reason reason) {
        assertThat(step.outcome())
                .isInstanceOfSatisfying(
                        Withheld.class,
                        withheld -> assertThat(withheld.reason()).isEqualTo(reason));
        return this;
    }

    public OnDay finds(Provision provision, Verdict verdict) {
        assertThat(step.findings())
                .anyMatch(finding -> finding.provision() == provision && finding.verdict() == verdict);
        return this;
    }

    public OnDay says(String sentence) {
        assertThat(step.findings().stream().map(Finding::says)).contains(sentence);
        return this;
    }

    public Granted granted() {
        assertThat(step.outcome()).isInstanceOf(Granted.class);
        return (Granted) step.outcome();
    }
}
