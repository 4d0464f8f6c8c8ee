package org.yingbao.benchmark.peer.team.identity;

import java.time.Instant;
import org.yingbao.rules.facts.Version;

/** Which version of a register counts: the greatest. The digest is that of the canonical JSON. */
record RegisterVersion(long revision, Instant time, String eventId, String digest)
        implements Comparable<RegisterVersion> {

    @Override
    public int compareTo(RegisterVersion other) {
        return version().compareTo(other.version());
    }

    private Version version() {
        return new Version(revision, time, eventId, digest);
    }

    /** Whether one revision was sent with two contents. */
    boolean conflictsWith(RegisterVersion other) {
        return revision == other.revision && !digest.equals(other.digest);
    }
}
