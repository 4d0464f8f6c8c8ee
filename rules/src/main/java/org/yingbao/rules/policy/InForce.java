package org.yingbao.rules.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Which revision is in force over time: a row of spans, each from its first day to the day before the next. */
final class InForce {
    private final List<LocalDate> starts = new ArrayList<>();
    private final List<Optional<Tariff>> tariffs = new ArrayList<>();
    private final Optional<LocalDate> opensOn;

    private InForce(List<Policy> revisions) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(LocalDate.MIN));
        revisions.forEach(policy -> days.add(policy.appliesFrom()));
        long last = -1;
        for (LocalDate day : days) {
            Policy policy = onDay(revisions, day);
            if (policy.revision() != last) {
                starts.add(day);
                tariffs.add(Optional.of(new Tariff(policy)));
                last = policy.revision();
            }
        }
        opensOn = firstOpening();
    }

    private InForce() {
        tariffs.add(Optional.empty());
        starts.add(LocalDate.MIN);
        opensOn = Optional.empty();
    }

    /** Of revisions with the lowest first. */
    static InForce of(List<Policy> revisions) {
        return revisions.isEmpty() ? new InForce() : new InForce(revisions);
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

    private static Policy onDay(List<Policy> revisions, LocalDate day) {
        for (Policy policy : revisions.reversed()) {
            if (!policy.appliesFrom().isAfter(day)) {
                return policy;
            }
        }
        return revisions.getFirst();
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
