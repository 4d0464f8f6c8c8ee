package org.yingbao.rules.facts;

import java.time.Instant;

/**
 * Which of two contents of one register counts: the greater. Highest revision, then latest {@code ce_time}, then
 * greatest {@code ce_id}, then greatest digest (SHA-256 of the canonical JSON, lower-case hex).
 */
public record Version(long revision, Instant time, String id, String digest) implements Comparable<Version> {
    @Override
    public int compareTo(Version other) {
        int order = Long.compare(revision, other.revision);
        if (order == 0) {
            order = time.compareTo(other.time);
        }
        if (order == 0) {
            order = Utf8Order.compare(id, other.id);
        }
        return order == 0 ? Utf8Order.compare(digest, other.digest) : order;
    }
}
