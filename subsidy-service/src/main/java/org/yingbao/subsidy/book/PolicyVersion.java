package org.yingbao.subsidy.book;

import java.time.Instant;
import org.yingbao.rules.facts.Version;

/** Which version of which revision of the policy of a region and coverage year. */
public record PolicyVersion(String region, int coverageYear, long revision, Instant time, String id, String digest) {
    /** Names the revision, whatever its version: region/year/revision. */
    public String key() {
        return region + "/" + coverageYear + "/" + revision;
    }

    /** Names the version, but for two events of one time with one content. */
    public String name() {
        return key() + "/" + time + "/" + digest.substring(0, 16);
    }

    public Version version() {
        return new Version(revision, time, id, digest);
    }
}
