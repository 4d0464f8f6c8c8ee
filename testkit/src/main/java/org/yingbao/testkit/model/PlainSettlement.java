package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What tax is to do for one person and coverage year (decisions.md, section 3). */
final class PlainSettlement {
    private final PlainEntitlement entitlement;
    private final List<PlainPerson.Payment> payments;
    private final Optional<LocalDate> first;
    private final LocalDate last;
    private final LocalDate asOf;

    PlainSettlement(PlainEntitlement entitlement, List<PlainPerson.Payment> payments, LocalDate asOf) {
        this.entitlement = entitlement;
        this.payments = payments;
        this.asOf = asOf;
        this.first = entitlement.firstDay(asOf);
        this.last = entitlement.lastDay(asOf);
    }

    Target target() {
        return decided().map(d -> instruction(d.entitled())).orElse(Target.NONE);
    }

    /** The step that the target is, with the identity and the policy that decide it. */
    Optional<PlainEntitlement.Day> decided() {
        return first.flatMap(day -> payments.isEmpty() ? entitlement.on(last) : withGain(dayOfPayment(day)));
    }

    /** The day that counts, D, if the year is decided and a payment counts. */
    Optional<LocalDate> day() {
        return first.filter(day -> !payments.isEmpty()).map(this::dayOfPayment);
    }

    /** The adjustment of a withdrawal, given the standard of the last instruction; empty: none. */
    OptionalLong withdrawnAdjustment(long lastStandardFen) {
        if (payments.isEmpty()) {
            return OptionalLong.empty();
        }
        long owed = owesNothing() ? 0 : lastStandardFen;
        return owed == paid() ? OptionalLong.empty() : OptionalLong.of(owed - paid());
    }

    /** Of a year that is not decided no day can be asked, but whoever died by now is deceased. */
    private boolean owesNothing() {
        return first.map(day -> entitlement.goneOrInsuredOtherwise(dayOfPayment(day)))
                .orElseGet(() -> entitlement.isDeceasedOn(asOf));
    }

    private Optional<PlainEntitlement.Day> withGain(LocalDate paidOn) {
        Optional<PlainEntitlement.Day> atPayment = entitlement.on(paidOn);
        Optional<PlainEntitlement.Day> gain = gain(paidOn);
        if (gain.isEmpty()) {
            return atPayment;
        }
        return atPayment
                .filter(p -> p.entitled().selfFen() <= gain.get().entitled().selfFen())
                .or(() -> gain);
    }

    /** The best gained identity that counts. Nobody gains who holds nothing that begins after the payment. */
    private Optional<PlainEntitlement.Day> gain(LocalDate paidOn) {
        Optional<PlainEntitlement.Day> best = Optional.empty();
        Set<PlainIdentity> seen = new HashSet<>();
        boolean possible =
                entitlement.identities().stream().anyMatch(i -> i.from().isAfter(paidOn));
        LocalDate end = possible ? last : paidOn;
        for (LocalDate day = paidOn.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            Optional<PlainEntitlement.Day> gained =
                    entitlement.on(day).filter(d -> d.deciding().from().isAfter(paidOn));
            if (gained.isPresent() && seen.add(gained.get().deciding())) {
                PlainPolicy policy = gained.get().policy();
                boolean counts = policy.refundsGainOf(day);
                long self = gained.get().entitled().selfFen();
                if (counts && best.map(b -> self < b.entitled().selfFen()).orElse(true)) {
                    best = gained;
                }
            }
        }
        return best;
    }

    /**
     * D for what rests on the day itself: not before the first day, but as late as it was. How far days have passed is
     * not published, so nothing that is can depend on it.
     */
    Optional<LocalDate> paidOn() {
        return first.filter(day -> !payments.isEmpty())
                .map(firstDay -> earliestPayment().isBefore(firstDay) ? firstDay : earliestPayment());
    }

    private LocalDate dayOfPayment(LocalDate firstDay) {
        LocalDate day = earliestPayment();
        if (day.isBefore(firstDay)) {
            return firstDay;
        }
        return day.isAfter(last) ? last : day;
    }

    private LocalDate earliestPayment() {
        return payments.stream()
                .map(PlainPerson.Payment::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    long paid() {
        return payments.stream().mapToLong(PlainPerson.Payment::leftFen).sum();
    }

    private Target instruction(Entitled e) {
        return new Target.Instruction(
                e.selfFen() == 0 ? "EXEMPT" : "DIFFERENCE",
                e.region(),
                e.fundingRegion(),
                e.tier(),
                e.standardFen(),
                e.subsidyFen(),
                e.selfFen(),
                e.payers(),
                payments.isEmpty() ? 0 : e.selfFen() - paid());
    }
}
