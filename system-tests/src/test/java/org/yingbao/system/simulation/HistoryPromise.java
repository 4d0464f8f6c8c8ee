package org.yingbao.system.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.contracts.Topics;
import org.yingbao.contracts.contribution.History;
import org.yingbao.contracts.contribution.LedgerLine;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.pipeline.Json;
import org.yingbao.testkit.simulation.SimulatedLog;

/** A history has each version once and none that says the same as the one before, and ends where the ledger does. */
final class HistoryPromise {

    private record PersonYear(String personId, int coverageYear) {}

    private final Map<PersonYear, History> last = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    private HistoryPromise() {}

    static List<String> broken(SimulatedLog log) {
        HistoryPromise promise = new HistoryPromise();
        log.committed(Topics.HISTORY).forEach(promise::on);
        Map<String, LedgerLines> ledgers = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : log.committed(Topics.LEDGER)) {
            LedgerLines ledger = Json.MAPPER.readValue(record.value(), LedgerLines.class);
            ledgers.put(ledger.personId(), ledger);
        }
        ledgers.values().forEach(ledger -> ledger.years().forEach(line -> promise.compare(ledger.personId(), line)));
        return promise.broken;
    }

    private void on(ConsumerRecord<byte[], byte[]> record) {
        History said = Json.MAPPER.readValue(record.value(), History.class);
        PersonYear who = new PersonYear(said.personId(), said.coverageYear());
        History before = last.put(who, said);
        long expected = before == null ? 1 : before.version() + 1;
        if (said.version() != expected) {
            broken.add("history version " + said.version() + " of " + who + " instead of " + expected);
        }
        if (before != null && before.content().equals(said.content())) {
            broken.add("history version " + said.version() + " of " + who + " says what the one before said");
        }
    }

    private void compare(String personId, LedgerLine line) {
        PersonYear who = new PersonYear(personId, line.coverageYear());
        History said = last.get(who);
        boolean closed = Boolean.TRUE.equals(line.closed());
        boolean askedOnly = line.instructionVersion() == 0
                && line.collections().isEmpty()
                && line.findings().stream().noneMatch(finding -> finding.rule().equals("SETTLEMENT_STATE"));
        // A payment of somebody of whom nothing else was heard: nobody has decided anything.
        boolean unheard = line.findings().isEmpty();
        if (closed || (said == null && (askedOnly || unheard)) || line.settlement() == null) {
            return;
        }
        String ledger = line.instructionVersion() + " " + line.paidFen() + " "
                + line.settlement().state() + " " + line.settlement().rights();
        String history = said == null
                ? "nothing"
                : said.instructionVersion() + " " + said.paidFen() + " " + said.state() + " " + said.rights();
        if (!ledger.equals(history)) {
            broken.add("history of " + who + " ends with " + history + " where the ledger has " + ledger);
        }
    }
}
