package org.yingbao.subsidy.person;

import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.subsidy.book.GlobalFact;

/** What changes a decision. */
sealed interface SubsidyEvent {
    /**
     * New facts.
     *
     * @param json the same facts as they came
     */
    record FactsCame(PersonFacts facts, String json) implements SubsidyEvent {}

    record BookMoved(GlobalFact fact) implements SubsidyEvent {}
}
