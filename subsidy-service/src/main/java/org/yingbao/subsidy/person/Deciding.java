package org.yingbao.subsidy.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.pipeline.stage.Change;
import org.yingbao.rules.entitlement.Entitlement;
import org.yingbao.rules.entitlement.Entitlements;
import org.yingbao.subsidy.book.BookOffsets;
import org.yingbao.subsidy.book.PolicyBook;
import org.yingbao.subsidy.book.PolicyBookSnapshot;

/** Decides a person by the book as it is now. */
final class Deciding {
    private final PolicyBook book;
    private final Outcomes outcomes;

    Deciding(PolicyBook book, Outcomes outcomes) {
        this.book = book;
        this.outcomes = outcomes;
    }

    /** A decision, and what it came to. */
    private record Decision(Decided decided, Entitlement entitlement) {}

    /** Somebody of whom nothing is known. */
    Change<Decided> first(SubsidyEvent.FactsCame facts, long at) {
        return counted(decide(at, facts.json(), facts.facts(), false));
    }

    /** Facts of somebody who is known. */
    Change<Decided> came(Decided before, SubsidyEvent.FactsCame facts, long at) {
        boolean known = at <= before.factsAt() || facts.json().equals(before.facts());
        return known ? knownBefore(before) : counted(decide(at, facts.json(), facts.facts(), before.everDecided()));
    }

    /** Whoever decided these facts may have slept, and not have read what this one has. */
    private Change<Decided> knownBefore(Decided before) {
        boolean bySamePages = before.pages().equals(pages());
        return bySamePages || !before.hasFacts() ? Change.unchanged() : moved(before);
    }

    /** The book moved under somebody whose facts are known. */
    Change<Decided> moved(Decided before) {
        Decision again =
                decide(before.factsAt(), before.facts(), FactsReader.parse(before.facts()), before.everDecided());
        Decided after = again.decided();
        Change<Decided> change = after.saysTheSameAs(before)
                ? Change.unchanged()
                : after.isPublishedAs(before) ? Change.quietlyTo(after) : Change.to(after);
        return change.counting(() -> outcomes.count(again.entitlement()));
    }

    private Change<Decided> counted(Decision decision) {
        return Change.to(decision.decided()).counting(() -> outcomes.count(decision.entitlement()));
    }

    /** How far the book has been read. */
    BookOffsets pages() {
        return book.view().pages();
    }

    private static int closedBefore(PersonFacts facts) {
        return Objects.requireNonNullElse(facts.closedBefore(), 0);
    }

    private Decision decide(long at, String json, PersonFacts facts, boolean everDecided) {
        PolicyBookSnapshot view = book.view();
        Entitlement entitlement =
                Entitlements.decideOpen(FactsReader.read(facts), view.policies(), view.lastDay(), closedBefore(facts));
        Decided decided = new Decided(
                at,
                json,
                facts.sealedSubject(),
                YearsWriter.write(entitlement.years(), entitlement.scopes()),
                entitlement.undecided().reason().name(),
                entitlement.nextDay().equals(LocalDate.MAX)
                        ? null
                        : entitlement.nextDay().toString(),
                List.copyOf(entitlement.dependsOn()),
                view.pages(),
                everDecided || !entitlement.years().isEmpty(),
                entitlement.closedBefore());
        return new Decision(decided, entitlement);
    }
}
