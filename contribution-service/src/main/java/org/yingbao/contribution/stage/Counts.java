package org.yingbao.contribution.stage;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.rules.settlement.Action;

/** Counts what leaves; a transaction that is tried again counts again. */
final class Counts {

    private final Map<Action, Counter> instructions = new EnumMap<>(Action.class);
    private final Counter confirmed;
    private final Counter open;
    private final Counter heldBack;

    Counts(MeterRegistry registry) {
        for (Action action : Action.values()) {
            instructions.put(action, registry.counter("yingbao.instructions", "action", action.name()));
        }
        confirmed = registry.counter("yingbao.ledger.lines", "rights", "confirmed");
        open = registry.counter("yingbao.ledger.lines", "rights", "open");
        heldBack = registry.counter("yingbao.ledger.held.back");
    }

    void instructed(Action action) {
        Counter counter = instructions.get(action);
        if (counter != null) {
            counter.increment();
        }
    }

    void written(LedgerLines ledger) {
        ledger.years().forEach(line -> (line.rightsConfirmed() ? confirmed : open).increment());
    }

    /** A ledger that is not published because what is published rests on more. */
    void heldBack() {
        heldBack.increment();
    }
}
