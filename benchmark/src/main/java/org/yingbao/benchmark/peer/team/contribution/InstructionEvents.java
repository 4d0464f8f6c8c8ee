package org.yingbao.benchmark.peer.team.contribution;

import org.springframework.stereotype.Component;
import org.yingbao.benchmark.peer.team.event.OutgoingEvent;
import org.yingbao.benchmark.peer.team.event.Trace;
import org.yingbao.benchmark.peer.team.subject.Subject;
import org.yingbao.benchmark.peer.team.subject.Subjects;
import org.yingbao.contracts.EventTypes;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.Instruction;

/** What is published of an instruction and of the ledger. */
@Component
class InstructionEvents {

    private final Subjects subjects;

    InstructionEvents(Subjects subjects) {
        this.subjects = subjects;
    }

    static String id(String personId, ToldInstruction told) {
        return id(personId, told.coverageYear(), told.version());
    }

    private static String id(String personId, int year, long version) {
        return personId + '-' + year + '-' + version;
    }

    OutgoingEvent instruction(String personId, ToldInstruction told) {
        Subject subject = subjects.unseal(told.sealedSubject());
        String id = id(personId, told);
        Instruction value = new Instruction(
                id,
                personId,
                subject.document(),
                subject.name(),
                told.coverageYear(),
                told.region(),
                told.fundingRegion(),
                told.tier(),
                told.action(),
                told.standardFen(),
                told.subsidyFen(),
                told.selfFen(),
                told.payers(),
                told.adjustmentFen(),
                told.version(),
                told.version() == 1 ? null : id(personId, told.coverageYear(), told.version() - 1),
                told.reason(),
                told.windowCloses(),
                told.refundedFen());
        return new OutgoingEvent(
                Topics.INSTRUCTIONS,
                personId,
                EventTypes.INSTRUCTION,
                id,
                value,
                told.cause().trace());
    }

    static OutgoingEvent ledger(SettledPerson person, Trace trace) {
        return new OutgoingEvent(
                Topics.LEDGER,
                person.id(),
                EventTypes.LEDGER,
                person.id() + "-ledger-" + person.ledgerVersion(),
                LedgerOf.of(person),
                trace);
    }
}
