package org.yingbao.testkit.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A partition of the log: records, some of transactions not yet decided, and the markers that decide them. */
final class Partition {

    /** A record, or a marker if there is none. */
    private record Entry(
            @Nullable ConsumerRecord<byte[], byte[]> record,
            @Nullable Transaction transaction) {

        boolean isCommitted() {
            return record != null && (transaction == null || transaction.isCommitted());
        }
    }

    private final String name;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Transaction, Long> open = new LinkedHashMap<>();
    private long begin;

    Partition(String name) {
        this.name = name;
    }

    void append(ConsumerRecord<byte[], byte[]> record, @Nullable Transaction transaction) {
        if (transaction != null) {
            open.putIfAbsent(transaction, end());
        }
        entries.add(new Entry(record, transaction));
    }

    /** Writes the marker that ends a transaction here. */
    void end(Transaction transaction) {
        entries.add(new Entry(null, transaction));
        open.remove(transaction);
    }

    /** Where what is kept begins. */
    long begin() {
        return begin;
    }

    /** Nothing before this offset is kept any longer. */
    void expire(long before) {
        begin = Math.max(begin, Math.min(before, stableEnd()));
    }

    long end() {
        return entries.size();
    }

    /** The last stable offset: before it every transaction is decided. */
    long stableEnd() {
        long stable = end();
        for (long first : open.values()) {
            stable = Math.min(stable, first);
        }
        return stable;
    }

    /** The offset of the next committed record at or after this one, or the stable end. */
    long nextCommitted(long from) {
        long stable = stableEnd();
        long offset = Math.max(from, begin);
        while (offset < stable && !entries.get((int) offset).isCommitted()) {
            offset++;
        }
        return Math.max(from, Math.min(offset, stable));
    }

    List<ConsumerRecord<byte[], byte[]>> committed(long from, int most) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        long stable = stableEnd();
        for (long offset = Math.max(from, begin); offset < stable && found.size() < most; offset++) {
            Entry entry = entries.get((int) offset);
            if (entry.record() != null && entry.isCommitted()) {
                found.add(entry.record());
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return name;
    }
}
