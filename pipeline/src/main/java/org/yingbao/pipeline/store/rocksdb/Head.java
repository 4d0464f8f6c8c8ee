package org.yingbao.pipeline.store.rocksdb;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it lies in the folder, up to its body: layout (1 byte), version (8), length of the index part (4), the
 * index part. That holds the prefixes of the document's index keys in their order, each behind its length (4), so that
 * what tells the version also tells which index entries to remove.
 */
final class Head {

    private static final byte LAYOUT = 2;
    private static final int VERSION_AT = 1;
    private static final int INDEX_LENGTH_AT = 9;
    private static final int INDEX_AT = 13;

    /** That of no document. */
    static final Head NONE = of(0, List.of());

    private final byte[] bytes;

    private Head(byte[] bytes) {
        this.bytes = bytes;
    }

    static Head of(byte @Nullable [] document) {
        return document == null ? NONE : new Head(Arrays.copyOf(document, bodyAt(document)));
    }

    /** The head of a document to be written; its index prefixes are in their order. */
    static Head of(long version, List<byte[]> indexPrefixes) {
        int indexLength = 0;
        for (byte[] prefix : indexPrefixes) {
            indexLength += Integer.BYTES + prefix.length;
        }
        ByteBuffer bytes = ByteBuffer.allocate(INDEX_AT + indexLength)
                .put(LAYOUT)
                .putLong(version)
                .putInt(indexLength);
        for (byte[] prefix : indexPrefixes) {
            bytes.putInt(prefix.length).put(prefix);
        }
        return new Head(bytes.array());
    }

    /** Whether a document lies in the folder as this release writes it. */
    static boolean isOfThisRelease(byte[] document) {
        return document[0] == LAYOUT;
    }

    static byte[] bodyOf(byte[] document) {
        return Arrays.copyOfRange(document, bodyAt(document), document.length);
    }

    private static int bodyAt(byte[] document) {
        return INDEX_AT + ByteBuffer.wrap(document).getInt(INDEX_LENGTH_AT);
    }

    /** 0 where there is no document. */
    long version() {
        return ByteBuffer.wrap(bytes).getLong(VERSION_AT);
    }

    boolean hasIndexPartOf(Head other) {
        return Arrays.equals(bytes, INDEX_LENGTH_AT, bytes.length, other.bytes, INDEX_LENGTH_AT, other.bytes.length);
    }

    List<byte[]> indexPrefixes() {
        List<byte[]> prefixes = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(bytes).position(INDEX_AT);
        while (rest.hasRemaining()) {
            byte[] prefix = new byte[rest.getInt()];
            rest.get(prefix);
            prefixes.add(prefix);
        }
        return prefixes;
    }

    byte[] before(byte[] body) {
        byte[] document = Arrays.copyOf(bytes, bytes.length + body.length);
        System.arraycopy(body, 0, document, bytes.length, body.length);
        return document;
    }
}
