package org.yingbao.testkit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The policies of one coverage year where its regions put them. */
final class PlainBook {
    private final PlainCodes codes;
    private final SortedMap<String, List<PlainPolicy>> written;
    private final Map<String, List<List<PlainPolicy>>> outwards = new HashMap<>();

    PlainBook(PlainCodes codes, SortedMap<String, List<PlainPolicy>> written) {
        this.codes = codes;
        this.written = written;
    }

    PlainCodes codes() {
        return codes;
    }

    /** The revision in force on a day of the nearest policy. */
    Optional<PlainPolicy> inForce(String region, LocalDate day) {
        return outwards(region).stream().findFirst().map(policy -> inForce(policy, day));
    }

    /** The same, then what that one extends, what this one extends, and so on. */
    List<PlainPolicy> extended(String region, LocalDate day) {
        List<PlainPolicy> extended = new ArrayList<>();
        for (List<PlainPolicy> policy : outwards(region)) {
            extended.add(inForce(policy, day));
            if (!extended.getLast().extending()) {
                break;
            }
        }
        return extended;
    }

    boolean hasPolicy(String region) {
        return !outwards(region).isEmpty();
    }

    /** The first day on which the revision in force says an opening on or before that day. */
    Optional<LocalDate> opening(String region) {
        return outwards(region).stream().findFirst().map(PlainBook::opening);
    }

    /** The policies of the ancestors that have one, the nearest first. */
    private List<List<PlainPolicy>> outwards(String region) {
        return outwards.computeIfAbsent(
                region,
                code -> codes.ancestors(code).stream()
                        .flatMap(ancestor -> policy(ancestor).stream())
                        .toList());
    }

    /** What was written with the very code, else with the least of those that it stands for. */
    private Optional<List<PlainPolicy>> policy(String code) {
        if (written.containsKey(code)) {
            return Optional.ofNullable(written.get(code));
        }
        return written.entrySet().stream()
                .filter(one -> codes.successor(one.getKey()).equals(code))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static PlainPolicy inForce(List<PlainPolicy> policy, LocalDate day) {
        return policy.stream()
                .filter(revision -> !revision.inForceFrom().isAfter(day))
                .max(Comparator.comparingLong(PlainPolicy::revision))
                .orElseGet(() -> policy.stream()
                        .min(Comparator.comparingLong(PlainPolicy::revision))
                        .orElseThrow());
    }

    private static LocalDate opening(List<PlainPolicy> policy) {
        LocalDate day = policy.stream()
                .map(PlainPolicy::opens)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        while (inForce(policy, day).opens().isAfter(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
