package org.yingbao.quickstart.kills;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long tax heard nothing after a blow. */
final class Silences {

    private final List<Instant> heard;

    Silences(List<Tax.Seen> seen) {
        heard = seen.stream().map(Tax.Seen::at).sorted().toList();
    }

    /** From a blow to the next instruction; empty if none came any more. */
    Optional<Duration> after(Instant blow) {
        return heard.stream().filter(at -> at.isAfter(blow)).findFirst().map(at -> Duration.between(blow, at));
    }

    Duration longestAfter(List<Instant> blows) {
        return blows.stream()
                .flatMap(blow -> after(blow).stream())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
