package org.yingbao.rules.settlement;

import static org.yingbao.rules.finding.Provision.SETTLEMENT_STATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.yingbao.rules.entitlement.CountedIdentity;
import org.yingbao.rules.entitlement.DecidingIdentity;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.OrdinaryTerms;
import org.yingbao.rules.entitlement.Step;
import org.yingbao.rules.entitlement.Withheld;
import org.yingbao.rules.entitlement.YearScope;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.finding.Yuan;
import org.yingbao.rules.place.Region;

/**
 * Whether a year is settled {@code [SD-14]}: by what is left of its payments, or else by what keeps the person from
 * paying. The state on the day of payment says what is owed.
 */
public final class SettlementOfYear {
    private final List<Step> steps;
    private final YearScope scope;
    private final Settled target;

    private SettlementOfYear(List<Step> steps, YearScope scope, Settled target) {
        this.steps = steps;
        this.scope = scope;
        this.target = target;
    }

    /**
     * Settles a year; empty if it is not decided.
     *
     * @param steps of the year, in order
     * @param scope what the year says beside them
     * @param target what they come to
     */
    public static Optional<SettledYear> of(List<Step> steps, YearScope scope, Settled target, Findings findings) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        SettledYear year = new SettlementOfYear(steps, scope, target).settled();
        find(year, findings);
        return Optional.of(year);
    }

    private SettledYear settled() {
        Optional<LocalDate> day = settlingDay();
        OptionalLong owedFen = owedFen(day);
        return new SettledYear(day.isPresent() ? paid(owedFen) : unpaid(), target, day, owedFen);
    }

    /**
     * Empty if no payment counts, or the person was deceased or insured as an employee on the day: that settles
     * nothing.
     */
    private Optional<LocalDate> settlingDay() {
        return target.payments()
                .day()
                .map(paidOn -> FixedByPayment.of(steps, paidOn, Findings.unwanted()))
                .filter(fixed -> !(fixed.outcome() instanceof Withheld nothing && nothing.gone()))
                .map(FixedByPayment::day);
    }

    private OptionalLong owedFen(Optional<LocalDate> day) {
        return switch (target) {
            case Settled.Entitled entitled -> OptionalLong.of(entitled.support().selfFen());
            case Settled.NotEntitled nothing ->
                day.flatMap(scope::ordinaryOn).map(OrdinaryTerms::standardFen).orElse(OptionalLong.empty());
        };
    }

    private SettlementState paid(OptionalLong owedFen) {
        return target.payments().sumFen() >= owedFen.orElse(0) ? SettlementState.SETTLED : SettlementState.PART_PAID;
    }

    private SettlementState unpaid() {
        Optional<Granted> support =
                target instanceof Settled.Entitled entitled ? Optional.of(entitled.support()) : Optional.empty();
        if (isEnrolledInOtherProvince(support)) {
            return SettlementState.PAID_ELSEWHERE;
        }
        if (support.isPresent() && support.get().selfFen() == 0) {
            return SettlementState.EXEMPT_UNANSWERED;
        }
        return support.isPresent() || scope.enrolment().isPresent()
                ? SettlementState.UNPAID
                : SettlementState.NOT_ENROLLED;
    }

    private boolean isEnrolledInOtherProvince(Optional<Granted> support) {
        Optional<Region> certifier = scope.countedBy(
                        support.map(Granted::identity).map(DecidingIdentity::name))
                .map(CountedIdentity::region)
                .or(() -> support.map(Granted::fundingRegion))
                .or(scope::otherwise);
        return scope.enrolment().isPresent()
                && scope.enrolment().get().active()
                && certifier.isPresent()
                && !scope.enrolment().get().region().sameProvince(certifier.get());
    }

    private static void find(SettledYear year, Findings findings) {
        findings.add(() -> {
            FactMap facts = FactMap.of("state", year.state())
                    .and("paidFen", year.target().payments().sumFen());
            year.owedFen().ifPresent(fen -> facts.and("owedFen", fen));
            year.day().ifPresent(day -> facts.and("day", day));
            if (year.state() == SettlementState.UNPAID
                    && !year.target().payments().none()) {
                facts.and("settles", false);
            }
            return Finding.computed(SETTLEMENT_STATE, facts, sentence(year));
        });
    }

    private static String sentence(SettledYear year) {
        String paid = Yuan.of(year.target().payments().sumFen());
        String owed = year.owedFen().isPresent()
                ? Yuan.of(year.owedFen().getAsLong())
                : "the standard of the tier, which is not known,";
        return switch (year.state()) {
            case SETTLED -> paid + " is paid and " + owed + " is owed: the year is settled.";
            case PART_PAID -> paid + " is paid and " + owed + " is owed: the year is settled in part.";
            case PAID_ELSEWHERE -> "Nothing is paid here, and the person is enrolled in another province.";
            case EXEMPT_UNANSWERED -> "The person is exempt, and tax has not answered yet.";
            case UNPAID ->
                year.target().payments().none()
                        ? "Nothing is paid yet."
                        : "What is paid settles nothing: on the day of payment the person was deceased or insured"
                                + " otherwise.";
            case NOT_ENROLLED -> "Nothing is paid, and there is neither support nor an enrolment.";
        };
    }
}
