package org.yingbao.contribution.account;

import java.util.List;
import java.util.Optional;
import org.yingbao.rules.entitlement.Withheld;
import org.yingbao.rules.settlement.Payments;
import org.yingbao.rules.settlement.Settled;
import org.yingbao.rules.settlement.Settlement;

/** One coverage year of an account. */
public record Year(
        List<EntitledStep> steps, List<Result> results, Optional<Instructed> last, Withheld.Reason undecided) {

    public Payments payments() {
        return Payments.from(results.stream().map(Result::result).toList());
    }

    public Settled settled() {
        return Settlement.settle(
                steps.stream().map(EntitledStep::step).toList(), payments(), Withheld.because(undecided));
    }

    /** The findings of the step that decides. */
    public List<Remark> findings(Settled settled) {
        return settled.step().isPresent() ? steps.get(settled.step().getAsInt()).findings() : List.of();
    }
}
