package org.yingbao.rules.screening;

import static org.yingbao.rules.finding.Provision.IN_SCOPE;
import static org.yingbao.rules.finding.Provision.MIGRANTS_FIRST;
import static org.yingbao.rules.finding.Provision.SUSPECTED_UNINSURED;

import java.util.List;
import java.util.Optional;
import org.yingbao.rules.entitlement.CountedIdentity;
import org.yingbao.rules.entitlement.DecidingIdentity;
import org.yingbao.rules.entitlement.YearScope;
import org.yingbao.rules.finding.FactMap;
import org.yingbao.rules.finding.Finding;
import org.yingbao.rules.finding.Findings;
import org.yingbao.rules.settlement.SettledYear;
import org.yingbao.rules.settlement.SettlementState;

/**
 * Suspected uninsured (疑似未参保) are those in scope who have neither settled the year nor paid elsewhere, from a day that
 * the policy says to 31 December {@code [SD-15]}.
 */
public final class SuspectedUninsured {
    private SuspectedUninsured() {}

    /**
     * Of a person and year.
     *
     * @param year empty if the year is not decided
     */
    public static Suspicion of(Optional<SettledYear> year, YearScope scope, Findings findings) {
        Optional<CountedIdentity> counted = counted(year, scope);
        Optional<SettlementState> state = year.map(SettledYear::state);
        Optional<Clearance> why = clearance(state, counted, scope);
        Suspicion suspicion = new Suspicion(
                why.isEmpty() ? SuspicionStatus.SUSPECTED : SuspicionStatus.CLEARED,
                why,
                state,
                counted,
                counted.isPresent() ? scope.categories() : List.of());
        find(suspicion, findings);
        return suspicion;
    }

    /** The identity by which a person counts; empty if they are not in scope or the year is not decided. */
    public static Optional<CountedIdentity> counted(Optional<SettledYear> year, YearScope scope) {
        return year.flatMap(decided -> scope.countedBy(decided.deciding().map(DecidingIdentity::name)));
    }

    private static Optional<Clearance> clearance(
            Optional<SettlementState> state, Optional<CountedIdentity> counted, YearScope scope) {
        if (state.equals(Optional.of(SettlementState.SETTLED))) {
            return Optional.of(Clearance.SETTLED);
        }
        if (state.equals(Optional.of(SettlementState.PAID_ELSEWHERE))) {
            return Optional.of(Clearance.PAID_ELSEWHERE);
        }
        if (counted.isEmpty()) {
            return Optional.of(Clearance.OUT_OF_SCOPE);
        }
        if (scope.over()) {
            return Optional.of(Clearance.YEAR_OVER);
        }
        return counted.get().begun() ? Optional.empty() : Optional.of(Clearance.NOT_YET);
    }

    private static void find(Suspicion suspicion, Findings findings) {
        findings.add(() -> suspicion
                .counted()
                .map(SuspectedUninsured::inScope)
                .orElseGet(() ->
                        Finding.notMet(IN_SCOPE, FactMap.none(), "The person is not among the people to be insured.")));
        findings.add(() -> suspected(suspicion));
        if (suspicion.suspected() && suspicion.counted().isPresent()) {
            int priority = suspicion.counted().get().priority();
            findings.add(() -> Finding.metIf(
                    priority == 1,
                    MIGRANTS_FIRST,
                    FactMap.of("priority", priority),
                    priority == 1
                            ? "The person moved, or the insurance relation did: they are looked for first."
                            : "Neither the person nor the insurance relation moved."));
        }
    }

    private static Finding inScope(CountedIdentity counted) {
        return Finding.met(
                IN_SCOPE,
                FactMap.of("category", counted.category())
                        .and("region", counted.region())
                        .and("from", counted.from()),
                "The person is to be insured, and counts as " + counted.category() + " of region " + counted.region()
                        + ".");
    }

    private static Finding suspected(Suspicion suspicion) {
        FactMap facts =
                suspicion.state().map(state -> FactMap.of("state", state)).orElseGet(FactMap::none);
        suspicion.why().ifPresent(why -> facts.and("cleared", why));
        suspicion.counted().flatMap(CountedIdentity::since).ifPresent(since -> facts.and("since", since));
        return Finding.metIf(
                suspicion.suspected(),
                SUSPECTED_UNINSURED,
                facts,
                suspicion
                        .why()
                        .map(SuspectedUninsured::sentence)
                        .orElse("The person has not settled the year and is suspected uninsured."));
    }

    private static String sentence(Clearance why) {
        return switch (why) {
            case SETTLED -> "The year is settled, so the person is not suspected uninsured.";
            case PAID_ELSEWHERE -> "It is paid in another province, so the person is not suspected uninsured.";
            case OUT_OF_SCOPE -> "Whoever is not in scope is not suspected uninsured.";
            case YEAR_OVER -> "The year is over, so nobody is suspected uninsured any more.";
            case NOT_YET -> "The day from which people are suspected uninsured has not come yet.";
        };
    }
}
