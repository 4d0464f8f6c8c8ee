package org.yingbao.subsidy.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.yingbao.contracts.identity.PersonFacts;
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

    Decided first(SubsidyEvent.FactsCame news, long at) {
        return decide(at, news.json(), news.facts(), false);
    }

    Decided anew(Decided before, SubsidyEvent.FactsCame news, long at) {
        return decide(at, news.json(), news.facts(), before.everDecided());
    }

    Decided again(Decided before) {
        return decide(before.factsAt(), before.facts(), FactsReader.parse(before.facts()), before.everDecided());
    }

    /** How far the book has been read. */
    BookOffsets pages() {
        return book.view().pages();
    }

    private static int closedBefore(PersonFacts facts) {
        return Objects.requireNonNullElse(facts.closedBefore(), 0);
    }

    private Decided decide(long at, String json, PersonFacts facts, boolean everDecided) {
        PolicyBookSnapshot view = book.view();
        Entitlement entitlement =
                Entitlements.decideOpen(FactsReader.read(facts), view.policies(), view.lastDay(), closedBefore(facts));
        outcomes.count(entitlement);
        return new Decided(
                at,
                json,
                facts.sealedSubject(),
                YearsWriter.write(entitlement.years()),
                entitlement.undecided().reason().name(),
                entitlement.nextDay().equals(LocalDate.MAX)
                        ? null
                        : entitlement.nextDay().toString(),
                List.copyOf(entitlement.dependsOn()),
                view.pages(),
                everDecided || !entitlement.years().isEmpty(),
                entitlement.closedBefore());
    }
}
