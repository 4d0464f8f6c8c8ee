package org.yingbao.subsidy.person;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.yingbao.rules.entitlement.Entitlement;
import org.yingbao.rules.entitlement.Granted;
import org.yingbao.rules.entitlement.Outcome;
import org.yingbao.rules.entitlement.Withheld;

/**
 * Counts what decisions come to, once they are committed: each decided year by its last step, a person without one by
 * the reason why.
 */
final class Outcomes {
    private final Counter granted;
    private final Map<Withheld.Reason, Counter> withheld = new EnumMap<>(Withheld.Reason.class);

    Outcomes(MeterRegistry registry) {
        granted = counter(registry, "granted");
        for (Withheld.Reason reason : Withheld.Reason.values()) {
            withheld.put(reason, counter(registry, reason.name().toLowerCase(Locale.ROOT)));
        }
    }

    void count(Entitlement entitlement) {
        if (entitlement.years().isEmpty()) {
            count(entitlement.undecided());
        }
        entitlement.years().values().forEach(steps -> count(steps.getLast().outcome()));
    }

    private void count(Outcome outcome) {
        switch (outcome) {
            case Granted support -> granted.increment();
            case Withheld nothing ->
                withheld.getOrDefault(nothing.reason(), granted).increment();
        }
    }

    private static Counter counter(MeterRegistry registry, String outcome) {
        return Counter.builder("yingbao.decisions")
                .description(
                        "Decided years, not people, by what their last step comes to: each time somebody is decided,"
                                + " by facts or in a sweep, once it is committed; who has no decided year counts once")
                .tag("outcome", outcome)
                .register(registry);
    }
}
