package org.yingbao.testkit.model;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static org.yingbao.testkit.model.Fields.BY_UTF8;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** How far one person has come in one coverage year: settled or not, suspected or not, which rights, which money. */
public final class PlainStanding {
    private static final Comparator<PlainIdentity> FIRST_TO_COUNT_BY = comparing(PlainIdentity::from)
            .thenComparing(PlainIdentity::source, BY_UTF8)
            .thenComparing(PlainIdentity::recordId, BY_UTF8);

    private final PlainPerson person;
    private final PlainBook book;
    private final PlainEntitlement entitlement;
    private final PlainSettlement settlement;
    private final int year;
    private final LocalDate asOf;
    private final LocalDate last;
    private final boolean decided;

    PlainStanding(PlainPerson person, PlainBook book, int year, LocalDate asOf) {
        this.person = person;
        this.book = book;
        this.year = year;
        this.asOf = asOf;
        this.entitlement = new PlainEntitlement(person, book, year);
        this.settlement = new PlainSettlement(entitlement, person.payments(year), asOf);
        this.decided = entitlement.firstDay(asOf).isPresent();
        this.last = entitlement.lastDay(asOf);
    }

    /** SETTLED, PART_PAID and so on; empty if the year is not decided. */
    public Optional<String> state() {
        if (!decided) {
            return Optional.empty();
        }
        Optional<LocalDate> paidOn = settlement.day().filter(day -> !entitlement.goneOrInsuredOtherwise(day));
        if (paidOn.isPresent()) {
            boolean enough =
                    owed(paidOn.get()).map(fen -> settlement.paid() >= fen).orElse(true);
            return Optional.of(enough ? "SETTLED" : "PART_PAID");
        }
        Optional<PlainEnrolment> enrolment = entitlement.enrolment(last);
        if (enrolment.filter(this::isElsewhere).isPresent()) {
            return Optional.of("PAID_ELSEWHERE");
        }
        if (settlement.target() instanceof Target.Instruction target) {
            return Optional.of(target.action().equals("EXEMPT") ? "EXEMPT_UNANSWERED" : "UNPAID");
        }
        return Optional.of(enrolment.isPresent() ? "UNPAID" : "NOT_ENROLLED");
    }

    /** Empty: nobody knows, and any payment is enough. */
    private Optional<Long> owed(LocalDate day) {
        return settlement.target() instanceof Target.Instruction target
                ? Optional.of(target.selfFen())
                : identity().flatMap(identity -> entitlement.standard(identity, day));
    }

    private boolean isElsewhere(PlainEnrolment enrolment) {
        return enrolment.active()
                && identity()
                        .filter(i -> !book.codes().sameProvince(i.region(), enrolment.region()))
                        .isPresent();
    }

    boolean is(String... states) {
        return state().filter(List.of(states)::contains).isPresent();
    }

    public boolean isInScope() {
        return decided && !entitlement.goneOrInsuredOtherwise(last) && !held().isEmpty();
    }

    private List<PlainIdentity> held() {
        return entitlement.identities().stream()
                .filter(i -> i.interval().contains(last))
                .toList();
    }

    /** The identity by which somebody in scope counts. */
    public Optional<PlainIdentity> countsBy() {
        return isInScope() ? identity() : Optional.empty();
    }

    /** The same for those who are not in scope, or no longer: of all identities, if none holds. */
    private Optional<PlainIdentity> identity() {
        List<PlainIdentity> among = held().isEmpty() ? entitlement.identities() : held();
        return settlement
                .decided()
                .map(PlainEntitlement.Day::deciding)
                .filter(among::contains)
                .or(() -> among.stream()
                        .min(comparingInt((PlainIdentity i) -> book.hasPolicy(i.region()) ? 0 : 1)
                                .thenComparing(FIRST_TO_COUNT_BY)));
    }

    public Optional<String> region() {
        return countsBy().map(PlainIdentity::region);
    }

    /** The category in which somebody in scope counts. */
    public Optional<String> category() {
        return countsBy().map(PlainIdentity::category);
    }

    /** Whether the region counts this person, being theirs or around it. */
    boolean isUnder(String region) {
        return region().filter(
                        own -> book.codes().ancestors(own).contains(book.codes().successor(region)))
                .isPresent();
    }

    /** Suspected, or why not (which is told only to those who hear that they were). */
    public PlainSuspicion suspicion() {
        Optional<LocalDate> since = countsBy().flatMap(this::since);
        boolean due = since.filter(day -> !day.isAfter(asOf)).isPresent();
        if (is("SETTLED", "PAID_ELSEWHERE")) {
            return PlainSuspicion.cleared(state().orElseThrow(), state());
        }
        if (!isInScope()) {
            return PlainSuspicion.cleared("OUT_OF_SCOPE", state());
        }
        if (asOf.isAfter(LocalDate.of(year, 12, 31))) {
            return PlainSuspicion.cleared("YEAR_OVER", state());
        }
        if (!due) {
            return PlainSuspicion.cleared(PlainSuspicion.NOT_YET, state());
        }
        PlainIdentity identity = countsBy().orElseThrow();
        SortedSet<String> categories = new TreeSet<>(BY_UTF8);
        held().forEach(i -> categories.add(i.category()));
        return new PlainSuspicion(
                "SUSPECTED",
                Optional.empty(),
                state(),
                since,
                priority(identity),
                Optional.of(identity.region()),
                identity.township(),
                identity.village(),
                categories);
    }

    /** Empty if no policy says when the window closes. */
    private Optional<LocalDate> since(PlainIdentity identity) {
        return book.inForce(identity.region(), last)
                .map(policy -> identity.from().isAfter(policy.closes())
                        ? identity.from()
                                .plusDays(policy.screening()
                                        .path("daysAfterRecognition")
                                        .asLong(30))
                        : policy.closes()
                                .plusDays(1)
                                .minusDays(policy.screening()
                                        .path("daysBeforeClosing")
                                        .asLong(0)));
    }

    /** 1 for those on the move, 2 for all others. */
    private int priority(PlainIdentity identity) {
        boolean enrolledAway = entitlement
                .enrolment(last)
                .filter(e -> isOfAnotherPool(identity, e))
                .isPresent();
        return enrolledAway || person.enrolments(book.codes()).stream().anyMatch(e -> hasLeft(identity, e)) ? 1 : 2;
    }

    private boolean isOfAnotherPool(PlainIdentity identity, PlainEnrolment enrolment) {
        return !book.codes().samePool(identity.region(), enrolment.region());
    }

    private boolean hasLeft(PlainIdentity identity, PlainEnrolment enrolment) {
        boolean lately = enrolment
                .interval()
                .to()
                .filter(to -> !to.isBefore(LocalDate.of(year - 1, 1, 1)) && !to.isAfter(last))
                .isPresent();
        return lately && (enrolment.scheme().equals("EMPLOYEE") || isOfAnotherPool(identity, enrolment));
    }

    /** CONFIRMED, PROVISIONAL or NONE. */
    public String rights() {
        return is("SETTLED") ? "CONFIRMED" : is("PART_PAID") ? "PROVISIONAL" : "NONE";
    }

    /** The first day of the rights of whoever has them confirmed. */
    public Optional<LocalDate> rightsFrom() {
        return settlement.paidOn().filter(day -> is("SETTLED")).map(this::rightsFrom);
    }

    private LocalDate rightsFrom(LocalDate paidOn) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        Optional<PlainEntitlement.Day> target = settlement.decided();
        Optional<PlainPolicy> policy = target.map(PlainEntitlement.Day::policy)
                .or(() -> identity()
                        .flatMap(i -> book.inForce(i.region(), settlement.day().orElse(paidOn))));
        if (policy.filter(p -> paidOn.isAfter(p.closes())).isEmpty()) {
            return newYear;
        }
        PlainLatePayment late = PlainLatePayment.of(policy.orElseThrow());
        LocalDate next = paidOn.plusDays(1);
        boolean waits = target.filter(t -> late.spares(t.deciding().category())).isEmpty();
        LocalDate from = waits ? late.after(next) : next;
        return from.isBefore(newYear) ? newYear : from;
    }

    /** What the funds owe each other for this person, a line for each payer. */
    public List<PlainLine> due() {
        return is("SETTLED", "PART_PAID") ? PlainLine.of(settlement) : List.of();
    }

    /** What the funds will owe each other if everybody pays. */
    List<PlainLine> needed() {
        return PlainLine.of(settlement);
    }

    /** The day that counts, if there is a payment. */
    Optional<LocalDate> day() {
        return settlement.paidOn();
    }

    Target target() {
        return settlement.target();
    }

    Optional<String> targetCategory() {
        return settlement.decided().map(day -> day.deciding().category());
    }

    /** Whether an identity or an enrolment for this year lies there. */
    boolean touches(String region) {
        String there = book.codes().successor(region);
        Collection<String> regions = new TreeSet<>(
                entitlement.identities().stream().map(PlainIdentity::region).toList());
        person.enrolments(book.codes()).stream().filter(e -> e.year() == year).forEach(e -> regions.add(e.region()));
        return regions.stream().anyMatch(own -> book.codes().ancestors(own).contains(there));
    }
}
