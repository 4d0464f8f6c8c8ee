package org.yingbao.contribution.stage;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yingbao.contracts.contribution.LedgerLines;
import org.yingbao.contribution.account.Instructed;
import org.yingbao.rules.settlement.Action;

/** Counts what is published, once it is committed. */
final class Counts {

    private final Map<Action, Counter> instructions = new EnumMap<>(Action.class);
    private final Counter confirmed;
    private final Counter open;
    private final Counter heldBack;

    Counts(MeterRegistry registry) {
        for (Action action : Action.values()) {
            instructions.put(
                    action,
                    Counter.builder("yingbao.instructions")
                            .description("Instructions to tax that were published, by what tax is to do")
                            .tag("action", action.name())
                            .register(registry));
        }
        confirmed = lines(registry, "confirmed");
        open = lines(registry, "open");
        heldBack = Counter.builder("yingbao.ledger.held.back")
                .description(
                        "Ledgers not published because what was published before rests on facts not heard again yet")
                .register(registry);
    }

    private static Counter lines(MeterRegistry registry, String rights) {
        return Counter.builder("yingbao.ledger.lines")
                .description("Ledger lines that were published, by whether the rights of the year are confirmed")
                .tag("rights", rights)
                .register(registry);
    }

    /**
     * Counts what an event came to.
     *
     * @param behind whether the ledger is not published because what is published rests on more
     */
    void decided(List<Instructed> issued, boolean behind) {
        issued.forEach(instructed ->
                Objects.requireNonNull(instructions.get(instructed.action())).increment());
        if (behind) {
            heldBack.increment();
        }
    }

    void written(LedgerLines ledger) {
        ledger.years().forEach(line -> (line.rightsConfirmed() ? confirmed : open).increment());
    }
}
