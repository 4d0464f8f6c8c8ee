package org.yingbao.reporting.person;

import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.contracts.identity.PersonFacts;
import org.yingbao.contracts.notification.Notice;

/** What a topic says of a person. */
public sealed interface CaseEvent
        permits CaseEvent.FactsHeard, CaseEvent.LedgerHeard, CaseEvent.NoticeHeard, Instructed, Suspicion, Conflict {

    /** What is true of the person. */
    record FactsHeard(PersonFacts facts) implements CaseEvent {}

    /** What tax was told, and what came back. */
    record LedgerHeard(LedgerLines ledger) implements CaseEvent {}

    /** What the person is told. */
    record NoticeHeard(Notice notice) implements CaseEvent {}
}
