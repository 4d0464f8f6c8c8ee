package org.yingbao.rules.facts;

/**
 * The name of a department's record within its event type: {@code ce_source} and {@code recordId}. Ordered by UTF-8
 * bytes.
 */
public record RecordName(String source, String recordId) implements Comparable<RecordName> {
    @Override
    public int compareTo(RecordName other) {
        int order = Utf8Order.compare(source, other.source);
        return order == 0 ? Utf8Order.compare(recordId, other.recordId) : order;
    }
}
