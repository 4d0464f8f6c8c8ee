package org.yingbao.subsidy.book;

import java.time.Instant;
import org.yingbao.rules.facts.Version;

/** Which version of which revision of what is said of a region code. */
public record RegionVersion(String region, long revision, Instant time, String id, String digest) {
    /** Names the version, but for two events of one time with one content. */
    public String name() {
        return region + "/" + revision + "/" + time + "/" + digest.substring(0, 16);
    }

    public Version version() {
        return new Version(revision, time, id, digest);
    }
}
