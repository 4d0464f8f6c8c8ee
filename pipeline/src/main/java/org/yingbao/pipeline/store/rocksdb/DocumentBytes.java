package org.yingbao.pipeline.store.rocksdb;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yingbao.pipeline.store.Stored;
import org.yingbao.pipeline.store.Write;

/**
 * A document as it lies in the folder: layout (1 byte), version (8), length of the index part (4), the index part, the
 * body. The index part holds the prefixes of the document's index keys in their order, each behind its length (4), so
 * that the read which checks the version also tells which index entries to remove.
 */
final class DocumentBytes {

    private static final byte LAYOUT = 1;
    private static final int VERSION_AT = 1;
    private static final int INDEX_LENGTH_AT = 9;
    private static final int INDEX_AT = 13;

    private DocumentBytes() {}

    static List<byte[]> indexPrefixes(Write write) {
        List<byte[]> prefixes = new ArrayList<>();
        write.entries()
                .forEach((index, values) -> values.forEach(value -> prefixes.add(IndexKeys.prefix(index, value))));
        prefixes.sort(Arrays::compareUnsigned);
        return prefixes;
    }

    static byte[] of(Write write, List<byte[]> indexPrefixes) {
        int indexLength = 0;
        for (byte[] prefix : indexPrefixes) {
            indexLength += Integer.BYTES + prefix.length;
        }
        ByteBuffer bytes = ByteBuffer.allocate(INDEX_AT + indexLength + write.body().length)
                .put(LAYOUT)
                .putLong(write.expected() + 1)
                .putInt(indexLength);
        for (byte[] prefix : indexPrefixes) {
            bytes.putInt(prefix.length).put(prefix);
        }
        return bytes.put(write.body()).array();
    }

    static long version(byte[] document) {
        return read(document).getLong(VERSION_AT);
    }

    static boolean sameIndexPart(byte[] one, byte[] other) {
        return Arrays.equals(one, INDEX_LENGTH_AT, bodyAt(one), other, INDEX_LENGTH_AT, bodyAt(other));
    }

    static List<byte[]> indexPrefixes(byte[] document) {
        List<byte[]> prefixes = new ArrayList<>();
        ByteBuffer bytes = read(document).position(INDEX_AT).limit(bodyAt(document));
        while (bytes.hasRemaining()) {
            byte[] prefix = new byte[bytes.getInt()];
            bytes.get(prefix);
            prefixes.add(prefix);
        }
        return prefixes;
    }

    static Stored stored(String id, byte[] document) {
        return new Stored(id, version(document), Arrays.copyOfRange(document, bodyAt(document), document.length));
    }

    private static int bodyAt(byte[] document) {
        return INDEX_AT + read(document).getInt(INDEX_LENGTH_AT);
    }

    private static ByteBuffer read(byte[] document) {
        if (document[0] != LAYOUT) {
            throw new IllegalStateException("The data folder was written by another release: layout " + document[0]);
        }
        return ByteBuffer.wrap(document);
    }
}
