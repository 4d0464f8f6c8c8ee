package org.yingbao.pipeline.store.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.yingbao.pipeline.store.IndexEntry;

/**
 * The bytes of an index key sort as (index, value, id) do in UTF-8: index and value end with 0 1, and a 0 inside them
 * is written as 0 255. The id is the rest.
 */
final class IndexKeys {

    private static final byte END = 1;
    private static final byte ZERO = (byte) 255;

    private IndexKeys() {}

    /** What every key of this value begins with; also the least of them. */
    static byte[] prefix(String index, String value) {
        byte[] first = index.getBytes(UTF_8);
        byte[] second = value.getBytes(UTF_8);
        var key = new ByteArrayOutputStream(first.length + second.length + 4);
        part(first, key);
        part(second, key);
        return key.toByteArray();
    }

    static byte[] key(byte[] prefix, byte[] id) {
        byte[] key = Arrays.copyOf(prefix, prefix.length + id.length);
        System.arraycopy(id, 0, key, prefix.length, id.length);
        return key;
    }

    static boolean startsWith(byte[] key, byte[] prefix) {
        return key.length >= prefix.length && Arrays.equals(key, 0, prefix.length, prefix, 0, prefix.length);
    }

    static IndexEntry entry(byte[] key) {
        int value = end(key, 0) + 2;
        int id = end(key, value) + 2;
        return new IndexEntry(text(key, value, id - 2), new String(key, id, key.length - id, UTF_8));
    }

    private static void part(byte[] text, ByteArrayOutputStream key) {
        for (byte b : text) {
            key.write(b);
            if (b == 0) {
                key.write(ZERO);
            }
        }
        key.write(0);
        key.write(END);
    }

    private static int end(byte[] key, int from) {
        int at = from;
        while (key[at] != 0 || key[at + 1] != END) {
            at += key[at] == 0 ? 2 : 1;
        }
        return at;
    }

    private static String text(byte[] key, int from, int to) {
        byte[] text = new byte[to - from];
        int length = 0;
        for (int at = from; at < to; at += key[at] == 0 ? 2 : 1) {
            text[length++] = key[at];
        }
        return new String(text, 0, length, UTF_8);
    }
}
