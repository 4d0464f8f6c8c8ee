package org.yingbao.rules.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which revision is in force over time, and which of the policies that it extends: a row of spans, each from its first
 * day to the day before the next.
 */
final class InForce {
    private final List<LocalDate> starts = new ArrayList<>();
    private final List<Optional<Tariff>> tariffs = new ArrayList<>();
    private final Optional<LocalDate> opensOn;

    private InForce(List<RegisterOf> outwards) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(LocalDate.MIN));
        for (RegisterOf one : outwards) {
            one.register().revisions().forEach(policy -> days.add(policy.appliesFrom()));
        }
        List<Long> last = List.of();
        for (LocalDate day : days) {
            List<Extended> chain = Extended.on(day, outwards);
            List<Long> revisions =
                    chain.stream().map(one -> one.policy().revision()).toList();
            if (!revisions.equals(last)) {
                starts.add(day);
                tariffs.add(Optional.of(new Tariff(chain)));
                last = revisions;
            }
        }
        opensOn = firstOpening();
    }

    private InForce() {
        tariffs.add(Optional.empty());
        starts.add(LocalDate.MIN);
        opensOn = Optional.empty();
    }

    /** Of the nearest register and those further out. */
    static InForce of(List<RegisterOf> outwards) {
        return new InForce(outwards);
    }

    static InForce nothing() {
        return new InForce();
    }

    Optional<Tariff> on(LocalDate day) {
        int span = starts.size() - 1;
        while (span > 0 && starts.get(span).isAfter(day)) {
            span--;
        }
        return tariffs.get(span);
    }

    Optional<LocalDate> opensOn() {
        return opensOn;
    }

    List<LocalDate> changes() {
        return starts.subList(1, starts.size());
    }

    private Optional<LocalDate> firstOpening() {
        for (int span = 0; span < starts.size(); span++) {
            LocalDate opens = tariffs.get(span).orElseThrow().window().opens();
            LocalDate first = opens.isAfter(starts.get(span)) ? opens : starts.get(span);
            if (span == starts.size() - 1 || first.isBefore(starts.get(span + 1))) {
                return Optional.of(first);
            }
        }
        return Optional.empty();
    }
}
