package org.yingbao.reporting.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import org.yingbao.pipeline.store.IndexEntry;

/** Where a page ended: a place, and the personId of the last row. In the order of the store: as UTF-8 bytes. */
record Cursor(String place, String personId) implements Comparable<Cursor> {

    private static final char END = '\n';

    private static final Comparator<String> AS_BYTES =
            Comparator.comparing(text -> text.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private static final Comparator<Cursor> ORDER =
            Comparator.comparing(Cursor::place, AS_BYTES).thenComparing(Cursor::personId, AS_BYTES);

    static Cursor parse(String written) {
        String text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
        int end = text.indexOf(END);
        if (end < 0) {
            throw new IllegalArgumentException("not a cursor");
        }
        return new Cursor(text.substring(0, end), text.substring(end + 1));
    }

    static Cursor of(String prefix, IndexEntry entry) {
        return new Cursor(entry.value().substring(prefix.length()), entry.id());
    }

    IndexEntry entry(String prefix) {
        return new IndexEntry(prefix + place, personId);
    }

    String written() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((place + END + personId).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int compareTo(Cursor another) {
        return ORDER.compare(this, another);
    }
}
