package org.yingbao.contribution.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yingbao.rules.entitlement.Withheld;
import org.yingbao.rules.facts.Shanghai;
import org.yingbao.rules.settlement.Settled;
import org.yingbao.rules.settlement.Settlement;

/** One coverage year of an account. */
public record Year(
        List<EntitledStep> steps, List<Result> results, Optional<Instructed> last, Withheld.Reason undecided) {

    public Settled settled() {
        return Settlement.settle(
                steps.stream().map(EntitledStep::step).toList(),
                results.stream().filter(Result::paid).map(Result::collected).toList(),
                Withheld.because(undecided));
    }

    /** The findings of the step that a settlement rests on. */
    public List<Remark> findings(Settled settled) {
        int at = at();
        if (settled instanceof Settled.Entitled entitled && entitled.gained()) {
            for (int later = at + 1; later < steps.size(); later++) {
                if (steps.get(later).step().outcome().equals(entitled.support())) {
                    return steps.get(later).findings();
                }
            }
        }
        return at < 0 ? List.of() : steps.get(at).findings();
    }

    /** The step of the first payment, or the last one. */
    private int at() {
        Optional<LocalDate> paid = results.stream()
                .filter(Result::paid)
                .map(result -> Shanghai.dayOf(result.paidAt()))
                .min(Comparator.naturalOrder());
        int at = steps.size() - 1;
        while (at > 0 && paid.isPresent() && steps.get(at).from().isAfter(paid.get())) {
            at--;
        }
        return at;
    }
}
