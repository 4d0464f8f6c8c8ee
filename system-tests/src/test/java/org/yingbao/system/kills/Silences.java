package org.yingbao.system.kills;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How long tax heard nothing after a blow. */
public final class Silences {

    private final List<Tax.Seen> seen;
    private final List<Instant> heard;

    public Silences(List<Tax.Seen> seen) {
        this.seen = seen;
        heard = seen.stream().map(Tax.Seen::at).sorted().toList();
    }

    /** From a blow to the next instruction; empty if none came any more. */
    public Optional<Duration> after(Instant blow) {
        return heard.stream().filter(at -> at.isAfter(blow)).findFirst().map(at -> Duration.between(blow, at));
    }

    /** Whether tax has read of every partition since. */
    public boolean everyPartitionSpoke(Instant since) {
        return byPartition().values().stream()
                .allMatch(instants -> instants.getLast().isAfter(since));
    }

    /** The longest time from a blow on that a partition said nothing although others may have spoken. */
    public Duration longestOfAPartition(Instant blow) {
        return byPartition().values().stream()
                .flatMap(instants -> gaps(blow, instants).stream())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static List<Duration> gaps(Instant blow, List<Instant> instants) {
        List<Duration> gaps = new ArrayList<>();
        Instant before = blow;
        for (Instant at : instants) {
            if (at.isAfter(blow)) {
                gaps.add(Duration.between(before, at));
                before = at;
            }
        }
        return gaps;
    }

    private Map<Integer, List<Instant>> byPartition() {
        return seen.stream()
                .collect(Collectors.groupingBy(
                        Tax.Seen::partition, Collectors.mapping(Tax.Seen::at, Collectors.toList())));
    }

    Duration longestAfter(List<Instant> blows) {
        return blows.stream()
                .flatMap(blow -> after(blow).stream())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
