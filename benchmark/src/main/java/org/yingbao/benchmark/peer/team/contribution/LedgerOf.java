package org.yingbao.benchmark.peer.team.contribution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.yingbao.contracts.Finding;
import org.yingbao.contracts.contribution.LedgerCollection;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.contracts.identity.CollectionFact;
import org.yingbao.rules.settlement.Settled;

/** The ledger (资助参保台账) of a person: a function of what is kept of them. */
final class LedgerOf {

    private LedgerOf() {}

    static LedgerLines of(SettledPerson person) {
        NavigableSet<Integer> years = SettledYears.years(person);
        if (person.collections() != null) {
            person.collections().collections().forEach(fact -> years.add(fact.coverageYear()));
        }
        return new LedgerLines(
                person.id(),
                person.ledgerVersion(),
                years.stream().map(year -> line(person, year)).toList());
    }

    private static LedgerLine line(SettledPerson person, int year) {
        Settled settled = SettledYears.settled(person, year);
        Optional<ToldInstruction> told = person.told(year);
        Long ownShare = told.map(ToldInstruction::selfFen).orElse(null);
        Instant covered =
                ownShare == null ? null : settled.payments().covering(ownShare).orElse(null);
        return new LedgerLine(
                year,
                told.map(each -> InstructionEvents.id(person.id(), each)).orElse(null),
                told.map(ToldInstruction::version).orElse(0L),
                told.map(ToldInstruction::action).orElse(null),
                told.map(ToldInstruction::region).orElse(null),
                told.map(ToldInstruction::fundingRegion).orElse(null),
                told.map(ToldInstruction::tier).orElse(null),
                told.map(ToldInstruction::standardFen).orElse(null),
                told.map(ToldInstruction::subsidyFen).orElse(null),
                ownShare,
                told.map(ToldInstruction::payers).orElse(List.of()),
                settled.payments().sumFen(),
                told.map(ToldInstruction::adjustmentFen).orElse(null),
                covered != null,
                covered,
                told.map(ToldInstruction::reason).orElse(null),
                person.collections(year).stream().map(LedgerOf::collection).toList(),
                findings(person, year, settled));
    }

    private static List<Finding> findings(SettledPerson person, int year, Settled settled) {
        List<Finding> findings = new ArrayList<>();
        settled.findings()
                .forEach(finding -> findings.add(new Finding(
                        finding.provision().name(),
                        finding.provision().citation().key(),
                        finding.verdict().name(),
                        finding.facts(),
                        finding.says())));
        if (settled.step().isPresent()) {
            findings.addAll(person.steps(year).get(settled.step().getAsInt()).findings());
        }
        return findings;
    }

    private static LedgerCollection collection(CollectionFact fact) {
        return new LedgerCollection(
                fact.source(),
                fact.recordId(),
                fact.status(),
                fact.amountFen(),
                fact.refundedFen(),
                fact.refundOf(),
                fact.paidAt().toInstant(),
                fact.channel());
    }
}
