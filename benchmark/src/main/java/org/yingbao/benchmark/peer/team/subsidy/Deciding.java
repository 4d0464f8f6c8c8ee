package org.yingbao.benchmark.peer.team.subsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingbao.benchmark.peer.team.event.OutgoingEvent;
import org.yingbao.benchmark.peer.team.event.Trace;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.contracts.subsidy.Entitlements;
import org.yingbao.contracts.subsidy.YearEntitlement;
import org.yingbao.rules.entitlement.Entitlement;
import org.yingbao.rules.policy.Policies;

/** Decides a person by what is known now, and publishes what is new of it. */
record Deciding(Policies policies, Optional<LocalDate> lastDay) {

    /** The person afterwards, and what is published, if anything. */
    record Decided(DecidedPerson person, Optional<OutgoingEvent> published) {}

    Decided facts(@Nullable DecidedPerson known, PersonFacts facts, Trace trace) {
        if (known != null && facts.version() < known.facts().version()) {
            return new Decided(known, Optional.empty());
        }
        DecidedPerson person = known == null ? DecidedPerson.undecided(facts) : known.with(facts);
        boolean subject = known != null && !known.facts().sealedSubject().equals(facts.sealedSubject());
        return decide(person, subject, trace);
    }

    Decided again(DecidedPerson known, Trace trace) {
        return decide(known, false, trace);
    }

    /** What was published because of the same event is published again: the event itself came again. */
    private Decided decide(DecidedPerson person, boolean subjectChanged, Trace trace) {
        Entitlement entitlement =
                org.yingbao.rules.entitlement.Entitlements.decide(FactsForRules.of(person.facts()), policies, lastDay);
        List<YearEntitlement> years = StepsForContract.years(entitlement, false);
        String undecided = entitlement.undecided().reason().name();
        boolean news = subjectChanged
                ? person.version() > 0 || !years.isEmpty()
                : !years.equals(person.years()) || (person.version() > 0 && !undecided.equals(person.undecided()));
        DecidedPerson after = new DecidedPerson(
                person.id(),
                person.revision(),
                person.facts(),
                news ? person.version() + 1 : person.version(),
                years,
                undecided,
                news ? trace.causationId() : person.causeId(),
                List.copyOf(entitlement.dependsOn()),
                entitlement.nextDay().equals(LocalDate.MAX) ? null : entitlement.nextDay());
        boolean repeated = after.version() > 0 && trace.causationId().equals(after.causeId());
        return new Decided(after, news || repeated ? Optional.of(event(after, entitlement, trace)) : Optional.empty());
    }

    private static OutgoingEvent event(DecidedPerson person, Entitlement entitlement, Trace trace) {
        return new OutgoingEvent(
                Topics.ENTITLEMENTS,
                person.id(),
                EventTypes.ENTITLEMENTS,
                person.id() + "-entitlements-" + person.version(),
                new Entitlements(
                        person.id(),
                        person.version(),
                        person.facts().sealedSubject(),
                        StepsForContract.years(entitlement, true),
                        person.undecided()),
                trace);
    }
}
