package org.yingbao.benchmark.peer.team.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingbao.benchmark.peer.team.subject.Subjects;
import org.yingbao.contracts.Payer;
import org.yingbao.contracts.Reason;
import org.yingbao.contracts.subsidy.EntitlementStep;
import org.yingbao.contracts.subsidy.Entitlements;
import org.yingbao.contracts.subsidy.PolicyReference;
import org.yingbao.contracts.subsidy.YearEntitlement;
import org.yingbao.rules.entitlement.Withheld;
import org.yingbao.rules.settlement.Basis;
import org.yingbao.rules.settlement.InstructionContent;
import org.yingbao.rules.settlement.Instructions;
import org.yingbao.rules.settlement.Issued;
import org.yingbao.rules.settlement.Payments;
import org.yingbao.rules.settlement.Settled;
import org.yingbao.rules.settlement.Settlement;

/** Settles a person's years, and says what tax is to be told of them. */
@Component
class SettledYears {

    private final Subjects subjects;

    SettledYears(Subjects subjects) {
        this.subjects = subjects;
    }

    /** What a year comes to. */
    static Settled settled(SettledPerson person, int year) {
        return Settlement.settle(
                YearForRules.steps(person.steps(year)),
                YearForRules.payments(person.collections(year)),
                Withheld.because(undecided(person.entitlements())));
    }

    private static Withheld.Reason undecided(@Nullable Entitlements entitlements) {
        return entitlements == null || entitlements.undecided() == null
                ? Withheld.Reason.YEAR_NOT_DECIDED
                : Withheld.Reason.valueOf(entitlements.undecided());
    }

    /** The years of which something could be said, in order. */
    static NavigableSet<Integer> years(SettledPerson person) {
        NavigableSet<Integer> years = new TreeSet<>();
        person.told().forEach(told -> years.add(told.coverageYear()));
        if (person.entitlements() != null) {
            person.entitlements().years().stream()
                    .map(YearEntitlement::coverageYear)
                    .forEach(years::add);
        }
        return years;
    }

    /** The instructions that are due after a record, given how the person was before it. */
    List<ToldInstruction> due(SettledPerson before, SettledPerson now, ToldInstruction.Cause cause) {
        Entitlements entitlements = now.entitlements();
        if (entitlements == null) {
            return List.of();
        }
        List<ToldInstruction> due = new ArrayList<>();
        for (int year : years(now)) {
            Optional<ToldInstruction> last = now.told(year);
            Payments paidBefore = YearForRules.payments(before.collections(year));
            Settled settled = settled(now, year);
            Instructions.next(
                            last.map(YearForRules::instruction),
                            paidBefore,
                            settled,
                            last.isPresent() && isAnother(last.get().sealedSubject(), entitlements.sealedSubject()))
                    .map(issued -> told(now, entitlements.sealedSubject(), year, issued, settled.step(), cause))
                    .ifPresent(due::add);
        }
        return due;
    }

    private boolean isAnother(String sealed, String now) {
        return !sealed.equals(now) && subjects.unseal(sealed).differsFrom(subjects.unseal(now));
    }

    private static ToldInstruction told(
            SettledPerson person,
            String sealedSubject,
            int year,
            Issued issued,
            OptionalInt step,
            ToldInstruction.Cause cause) {
        InstructionContent content = issued.instruction().content();
        return new ToldInstruction(
                year,
                1 + person.told(year).map(ToldInstruction::version).orElse(0L),
                sealedSubject,
                content.region().code(),
                content.fundingRegion().code(),
                content.tier(),
                content.action().name(),
                content.standardFen(),
                content.subsidyFen(),
                content.selfFen(),
                content.payers().stream()
                        .map(payer -> new Payer(payer.payer(), payer.amountFen()))
                        .toList(),
                orNull(content.adjustmentFen()),
                new Reason(
                        issued.reason().code().name(),
                        issued.reason().text(),
                        issued.reason().citation().key()),
                step.isPresent() ? closes(person.steps(year).get(step.getAsInt())) : null,
                orNull(issued.refundedFen()),
                issued.instruction().basis().map(SettledYears::basis).orElse(null),
                cause);
    }

    private static @Nullable LocalDate closes(EntitlementStep step) {
        PolicyReference policy = step.policy();
        return policy == null ? null : policy.closes();
    }

    private static @Nullable Long orNull(OptionalLong fen) {
        return fen.isPresent() ? fen.getAsLong() : null;
    }

    private static ToldInstruction.ToldBasis basis(Basis basis) {
        return new ToldInstruction.ToldBasis(
                basis.policyRegion().code(),
                basis.policyRevision(),
                basis.identity().source(),
                basis.identity().recordId(),
                basis.otherChannelsFen(),
                basis.gained());
    }
}
