package org.yingbao.rules.facts;

import java.time.Instant;

/**
 * The age of a department record among all of one person: by {@code ce_time}, then {@code ce_type}, source and
 * recordId, texts by their UTF-8 bytes. The greatest is the latest, and gives the person's name {@code [SD-13]}.
 */
public record RecordAge(Instant time, String type, RecordName name) implements Comparable<RecordAge> {
    @Override
    public int compareTo(RecordAge other) {
        int order = time.compareTo(other.time);
        if (order == 0) {
            order = Utf8Order.compare(type, other.type);
        }
        return order == 0 ? name.compareTo(other.name) : order;
    }
}
