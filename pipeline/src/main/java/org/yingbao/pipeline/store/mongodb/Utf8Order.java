package org.yingbao.pipeline.store.mongodb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Comparator;
import org.yingbao.pipeline.store.IndexEntry;

/** The order in which MongoDB keeps strings; Java's own differs beyond the basic plane. */
final class Utf8Order {

    static final Comparator<String> STRINGS =
            (one, other) -> Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));

    static final Comparator<IndexEntry> ENTRIES =
            Comparator.comparing(IndexEntry::value, STRINGS).thenComparing(IndexEntry::id, STRINGS);

    private Utf8Order() {}
}
