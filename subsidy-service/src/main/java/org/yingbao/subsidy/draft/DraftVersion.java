package org.yingbao.subsidy.draft;

import java.time.Instant;
import org.yingbao.rules.facts.Version;

/** Which version of which revision of a draft. */
public record DraftVersion(String draftId, long revision, Instant time, String id, String digest) {
    public Version version() {
        return new Version(revision, time, id, digest);
    }
}
